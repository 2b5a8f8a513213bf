-- penalty: a row is what one source says of one penalty.
-- made anew with its neighbours: ${reporting_hash}

create view internal.penalty as
select said.fact_id,
       said.incident_id,
       said.assertion_id,
       said.passage_id,
       said.person_id,
       said.status,
       said.published,
       said.part_of_published,
       said.fact_code,
       said.incident_code,
       said.description,
       said.groups,
       said.city,
       said.cities,
       said.city_then,
       said.date_earliest,
       said.date_latest,
       said.date_edtf,
       said.covers,
       said.part_of,
       said.stance,
       said.hearsay,
       said.asserted_by,
       said.relayed_by,
       said.told_by,
       said.told_by_ru,
       said.told_by_kk,
       said.witness,
       said.witness_ru,
       said.witness_kk,
       said.source_roles,
       said.scope_note,
       said.document_code,
       said.edition,
       said.locator,
       said.paragraph,
       said.char_start,
       said.char_end,
       said.bound,
       said.mark,
       said.quotation,
       said.source_kind,
       said.measure,
       said.count_low,
       said.count_high,
       said.count_wording,
       said.complete,
       person.shown_name as person,
       penalty.kind,
       said.term_days_low,
       said.term_days_high,
       said.amount,
       said.currency,
       penalty.legal_basis,
       penalty.deciding_body,
       case when followed_incident.status = 'published' or not said.published then followed.code end as detention_fact
  from internal.fact_said said
  join registry.penalty on penalty.fact_id = said.fact_id
  left join internal.person_shown person on person.person_id = said.person_id
  left join registry.fact followed on followed.id = penalty.detention_id
  left join registry.incident followed_incident on followed_incident.id = followed.incident_id;

comment on view internal.penalty is 'What one source says of one penalty. Whatever its status.';
comment on column internal.penalty.fact_code is 'Stable code of the fact.';
comment on column internal.penalty.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.penalty.description is 'What the fact is, in one line.';
comment on column internal.penalty.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.penalty.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.penalty.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.penalty.city_then is 'The name of the city on the day.';
comment on column internal.penalty.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.penalty.date_latest is 'Last possible day.';
comment on column internal.penalty.date_edtf is 'The date as EDTF.';
comment on column internal.penalty.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.penalty.part_of is 'The published fact it is said to lie in.';
comment on column internal.penalty.stance is 'asserted, denied or acknowledged.';
comment on column internal.penalty.hearsay is 'The source has it from hearsay.';
comment on column internal.penalty.asserted_by is 'The source, as it may be shown.';
comment on column internal.penalty.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.penalty.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.penalty.told_by_ru is 'The same in Russian.';
comment on column internal.penalty.told_by_kk is 'The same in Kazakh.';
comment on column internal.penalty.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.penalty.witness_ru is 'The same in Russian.';
comment on column internal.penalty.witness_kk is 'The same in Kazakh.';
comment on column internal.penalty.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.penalty.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.penalty.document_code is 'The document, or Document 7.';
comment on column internal.penalty.edition is 'Which state of its text.';
comment on column internal.penalty.locator is 'The place in words.';
comment on column internal.penalty.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.penalty.char_start is 'First character, in code points from 0.';
comment on column internal.penalty.char_end is 'The character after the last.';
comment on column internal.penalty.bound is 'Whether it leads to characters of a text.';
comment on column internal.penalty.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.penalty.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.penalty.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.penalty.measure is 'What is counted (vocabulary measure).';
comment on column internal.penalty.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.penalty.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.penalty.count_wording is 'How it is worded (vocabulary wording).';
comment on column internal.penalty.complete is 'The source says that the parts it names are all.';
comment on column internal.penalty.person is 'The person, as it may be shown; NULL: a group or somebody without a name.';
comment on column internal.penalty.kind is 'What kind of penalty (vocabulary penalty_kind).';
comment on column internal.penalty.term_days_low is 'Shortest term in days.';
comment on column internal.penalty.term_days_high is 'Longest term in days.';
comment on column internal.penalty.amount is 'A fine, in currency.';
comment on column internal.penalty.currency is 'ISO 4217.';
comment on column internal.penalty.legal_basis is 'The law as the document gives it.';
comment on column internal.penalty.deciding_body is 'Who decided, as named.';
comment on column internal.penalty.detention_fact is 'The published detention that it followed.';
comment on column internal.penalty.fact_id is 'The fact.';
comment on column internal.penalty.incident_id is 'The incident.';
comment on column internal.penalty.assertion_id is 'The assertion.';
comment on column internal.penalty.passage_id is 'The passage.';
comment on column internal.penalty.person_id is 'The person it is about.';
comment on column internal.penalty.status is 'Status of the incident.';
comment on column internal.penalty.published is 'Whether readers see it.';
comment on column internal.penalty.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.penalty to aigaq_app;

create view reporting.penalty with (security_barrier) as
select fact_code,
       incident_code,
       description,
       groups,
       city,
       cities,
       city_then,
       date_earliest,
       date_latest,
       date_edtf,
       covers,
       case when part_of_published then part_of end as part_of,
       stance,
       hearsay,
       asserted_by,
       relayed_by,
       told_by,
       told_by_ru,
       told_by_kk,
       witness,
       witness_ru,
       witness_kk,
       source_roles,
       scope_note,
       document_code,
       edition,
       locator,
       paragraph,
       char_start,
       char_end,
       bound,
       mark,
       quotation,
       source_kind,
       measure,
       count_low,
       count_high,
       count_wording,
       complete,
       person,
       kind,
       term_days_low,
       term_days_high,
       amount,
       currency,
       legal_basis,
       deciding_body,
       detention_fact
  from internal.penalty
 where published;

comment on view reporting.penalty is 'What one source says of one penalty.';
comment on column reporting.penalty.fact_code is 'Stable code of the fact.';
comment on column reporting.penalty.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column reporting.penalty.description is 'What the fact is, in one line.';
comment on column reporting.penalty.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column reporting.penalty.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column reporting.penalty.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column reporting.penalty.city_then is 'The name of the city on the day.';
comment on column reporting.penalty.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column reporting.penalty.date_latest is 'Last possible day.';
comment on column reporting.penalty.date_edtf is 'The date as EDTF.';
comment on column reporting.penalty.covers is 'whole, part or general; NULL for acts and statements.';
comment on column reporting.penalty.part_of is 'The published fact it is said to lie in.';
comment on column reporting.penalty.stance is 'asserted, denied or acknowledged.';
comment on column reporting.penalty.hearsay is 'The source has it from hearsay.';
comment on column reporting.penalty.asserted_by is 'The source, as it may be shown.';
comment on column reporting.penalty.relayed_by is 'Who passes it on, where another said it.';
comment on column reporting.penalty.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column reporting.penalty.told_by_ru is 'The same in Russian.';
comment on column reporting.penalty.told_by_kk is 'The same in Kazakh.';
comment on column reporting.penalty.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column reporting.penalty.witness_ru is 'The same in Russian.';
comment on column reporting.penalty.witness_kk is 'The same in Kazakh.';
comment on column reporting.penalty.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column reporting.penalty.scope_note is 'What the figure covers as this source gives it.';
comment on column reporting.penalty.document_code is 'The document, or Document 7.';
comment on column reporting.penalty.edition is 'Which state of its text.';
comment on column reporting.penalty.locator is 'The place in words.';
comment on column reporting.penalty.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.penalty.char_start is 'First character, in code points from 0.';
comment on column reporting.penalty.char_end is 'The character after the last.';
comment on column reporting.penalty.bound is 'Whether it leads to characters of a text.';
comment on column reporting.penalty.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.penalty.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column reporting.penalty.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column reporting.penalty.measure is 'What is counted (vocabulary measure).';
comment on column reporting.penalty.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column reporting.penalty.count_high is 'The highest number that the words allow; NULL: open.';
comment on column reporting.penalty.count_wording is 'How it is worded (vocabulary wording).';
comment on column reporting.penalty.complete is 'The source says that the parts it names are all.';
comment on column reporting.penalty.person is 'The person, as it may be shown; NULL: a group or somebody without a name.';
comment on column reporting.penalty.kind is 'What kind of penalty (vocabulary penalty_kind).';
comment on column reporting.penalty.term_days_low is 'Shortest term in days.';
comment on column reporting.penalty.term_days_high is 'Longest term in days.';
comment on column reporting.penalty.amount is 'A fine, in currency.';
comment on column reporting.penalty.currency is 'ISO 4217.';
comment on column reporting.penalty.legal_basis is 'The law as the document gives it.';
comment on column reporting.penalty.deciding_body is 'Who decided, as named.';
comment on column reporting.penalty.detention_fact is 'The published detention that it followed.';
grant select on reporting.penalty to aigaq_reader, aigaq_app;
