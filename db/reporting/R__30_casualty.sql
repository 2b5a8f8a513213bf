-- casualty: a row is what one source says of one casualty figure.
-- made anew with its neighbours: ${reporting_hash}

create view internal.casualty as
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
       said.measure as outcome,
       casualty.population,
       person.shown_name as person,
       casualty.cause
  from internal.fact_said said
  join registry.casualty on casualty.fact_id = said.fact_id
  left join internal.person_shown person on person.person_id = said.person_id;

comment on view internal.casualty is 'What one source says of one casualty figure. Whatever its status.';
comment on column internal.casualty.fact_code is 'Stable code of the fact.';
comment on column internal.casualty.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.casualty.description is 'What the fact is, in one line.';
comment on column internal.casualty.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.casualty.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.casualty.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.casualty.city_then is 'The name of the city on the day.';
comment on column internal.casualty.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.casualty.date_latest is 'Last possible day.';
comment on column internal.casualty.date_edtf is 'The date as EDTF.';
comment on column internal.casualty.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.casualty.part_of is 'The published fact it is said to lie in.';
comment on column internal.casualty.stance is 'asserted, denied or acknowledged.';
comment on column internal.casualty.hearsay is 'The source has it from hearsay.';
comment on column internal.casualty.asserted_by is 'The source, as it may be shown.';
comment on column internal.casualty.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.casualty.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.casualty.told_by_ru is 'The same in Russian.';
comment on column internal.casualty.told_by_kk is 'The same in Kazakh.';
comment on column internal.casualty.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.casualty.witness_ru is 'The same in Russian.';
comment on column internal.casualty.witness_kk is 'The same in Kazakh.';
comment on column internal.casualty.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.casualty.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.casualty.document_code is 'The document, or Document 7.';
comment on column internal.casualty.edition is 'Which state of its text.';
comment on column internal.casualty.locator is 'The place in words.';
comment on column internal.casualty.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.casualty.char_start is 'First character, in code points from 0.';
comment on column internal.casualty.char_end is 'The character after the last.';
comment on column internal.casualty.bound is 'Whether it leads to characters of a text.';
comment on column internal.casualty.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.casualty.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.casualty.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.casualty.measure is 'What is counted (vocabulary measure).';
comment on column internal.casualty.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.casualty.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.casualty.count_wording is 'How it is worded (vocabulary wording).';
comment on column internal.casualty.complete is 'The source says that the parts it names are all.';
comment on column internal.casualty.outcome is 'What happened to them: the measure.';
comment on column internal.casualty.population is 'Who was harmed (vocabulary population).';
comment on column internal.casualty.person is 'The person, as it may be shown; NULL: a group or somebody without a name.';
comment on column internal.casualty.cause is 'What did the harm, in own words.';
comment on column internal.casualty.fact_id is 'The fact.';
comment on column internal.casualty.incident_id is 'The incident.';
comment on column internal.casualty.assertion_id is 'The assertion.';
comment on column internal.casualty.passage_id is 'The passage.';
comment on column internal.casualty.person_id is 'The person it is about.';
comment on column internal.casualty.status is 'Status of the incident.';
comment on column internal.casualty.published is 'Whether readers see it.';
comment on column internal.casualty.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.casualty to aigaq_app;

create view reporting.casualty with (security_barrier) as
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
       outcome,
       population,
       person,
       cause
  from internal.casualty
 where published;

comment on view reporting.casualty is 'What one source says of one casualty figure.';
comment on column reporting.casualty.fact_code is 'Stable code of the fact.';
comment on column reporting.casualty.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column reporting.casualty.description is 'What the fact is, in one line.';
comment on column reporting.casualty.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column reporting.casualty.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column reporting.casualty.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column reporting.casualty.city_then is 'The name of the city on the day.';
comment on column reporting.casualty.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column reporting.casualty.date_latest is 'Last possible day.';
comment on column reporting.casualty.date_edtf is 'The date as EDTF.';
comment on column reporting.casualty.covers is 'whole, part or general; NULL for acts and statements.';
comment on column reporting.casualty.part_of is 'The published fact it is said to lie in.';
comment on column reporting.casualty.stance is 'asserted, denied or acknowledged.';
comment on column reporting.casualty.hearsay is 'The source has it from hearsay.';
comment on column reporting.casualty.asserted_by is 'The source, as it may be shown.';
comment on column reporting.casualty.relayed_by is 'Who passes it on, where another said it.';
comment on column reporting.casualty.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column reporting.casualty.told_by_ru is 'The same in Russian.';
comment on column reporting.casualty.told_by_kk is 'The same in Kazakh.';
comment on column reporting.casualty.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column reporting.casualty.witness_ru is 'The same in Russian.';
comment on column reporting.casualty.witness_kk is 'The same in Kazakh.';
comment on column reporting.casualty.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column reporting.casualty.scope_note is 'What the figure covers as this source gives it.';
comment on column reporting.casualty.document_code is 'The document, or Document 7.';
comment on column reporting.casualty.edition is 'Which state of its text.';
comment on column reporting.casualty.locator is 'The place in words.';
comment on column reporting.casualty.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.casualty.char_start is 'First character, in code points from 0.';
comment on column reporting.casualty.char_end is 'The character after the last.';
comment on column reporting.casualty.bound is 'Whether it leads to characters of a text.';
comment on column reporting.casualty.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.casualty.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column reporting.casualty.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column reporting.casualty.measure is 'What is counted (vocabulary measure).';
comment on column reporting.casualty.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column reporting.casualty.count_high is 'The highest number that the words allow; NULL: open.';
comment on column reporting.casualty.count_wording is 'How it is worded (vocabulary wording).';
comment on column reporting.casualty.complete is 'The source says that the parts it names are all.';
comment on column reporting.casualty.outcome is 'What happened to them: the measure.';
comment on column reporting.casualty.population is 'Who was harmed (vocabulary population).';
comment on column reporting.casualty.person is 'The person, as it may be shown; NULL: a group or somebody without a name.';
comment on column reporting.casualty.cause is 'What did the harm, in own words.';
grant select on reporting.casualty to aigaq_reader, aigaq_app;
