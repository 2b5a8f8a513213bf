-- crowd: a row is what one source says of a crowd's size.
-- made anew with its neighbours: ${reporting_hash}

create view internal.crowd as
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
       said.complete
  from internal.fact_said said
  join registry.crowd on crowd.fact_id = said.fact_id;

comment on view internal.crowd is 'What one source says of a crowd''s size. Whatever its status.';
comment on column internal.crowd.fact_code is 'Stable code of the fact.';
comment on column internal.crowd.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.crowd.description is 'What the fact is, in one line.';
comment on column internal.crowd.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.crowd.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.crowd.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.crowd.city_then is 'The name of the city on the day.';
comment on column internal.crowd.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.crowd.date_latest is 'Last possible day.';
comment on column internal.crowd.date_edtf is 'The date as EDTF.';
comment on column internal.crowd.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.crowd.part_of is 'The published fact it is said to lie in.';
comment on column internal.crowd.stance is 'asserted, denied or acknowledged.';
comment on column internal.crowd.hearsay is 'The source has it from hearsay.';
comment on column internal.crowd.asserted_by is 'The source, as it may be shown.';
comment on column internal.crowd.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.crowd.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.crowd.told_by_ru is 'The same in Russian.';
comment on column internal.crowd.told_by_kk is 'The same in Kazakh.';
comment on column internal.crowd.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.crowd.witness_ru is 'The same in Russian.';
comment on column internal.crowd.witness_kk is 'The same in Kazakh.';
comment on column internal.crowd.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.crowd.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.crowd.document_code is 'The document, or Document 7.';
comment on column internal.crowd.edition is 'Which state of its text.';
comment on column internal.crowd.locator is 'The place in words.';
comment on column internal.crowd.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.crowd.char_start is 'First character, in code points from 0.';
comment on column internal.crowd.char_end is 'The character after the last.';
comment on column internal.crowd.bound is 'Whether it leads to characters of a text.';
comment on column internal.crowd.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.crowd.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.crowd.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.crowd.measure is 'What is counted (vocabulary measure).';
comment on column internal.crowd.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.crowd.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.crowd.count_wording is 'How it is worded (vocabulary wording).';
comment on column internal.crowd.complete is 'The source says that the parts it names are all.';
comment on column internal.crowd.fact_id is 'The fact.';
comment on column internal.crowd.incident_id is 'The incident.';
comment on column internal.crowd.assertion_id is 'The assertion.';
comment on column internal.crowd.passage_id is 'The passage.';
comment on column internal.crowd.person_id is 'The person it is about.';
comment on column internal.crowd.status is 'Status of the incident.';
comment on column internal.crowd.published is 'Whether readers see it.';
comment on column internal.crowd.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.crowd to aigaq_app;

create view reporting.crowd with (security_barrier) as
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
       complete
  from internal.crowd
 where published;

comment on view reporting.crowd is 'What one source says of a crowd''s size.';
comment on column reporting.crowd.fact_code is 'Stable code of the fact.';
comment on column reporting.crowd.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column reporting.crowd.description is 'What the fact is, in one line.';
comment on column reporting.crowd.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column reporting.crowd.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column reporting.crowd.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column reporting.crowd.city_then is 'The name of the city on the day.';
comment on column reporting.crowd.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column reporting.crowd.date_latest is 'Last possible day.';
comment on column reporting.crowd.date_edtf is 'The date as EDTF.';
comment on column reporting.crowd.covers is 'whole, part or general; NULL for acts and statements.';
comment on column reporting.crowd.part_of is 'The published fact it is said to lie in.';
comment on column reporting.crowd.stance is 'asserted, denied or acknowledged.';
comment on column reporting.crowd.hearsay is 'The source has it from hearsay.';
comment on column reporting.crowd.asserted_by is 'The source, as it may be shown.';
comment on column reporting.crowd.relayed_by is 'Who passes it on, where another said it.';
comment on column reporting.crowd.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column reporting.crowd.told_by_ru is 'The same in Russian.';
comment on column reporting.crowd.told_by_kk is 'The same in Kazakh.';
comment on column reporting.crowd.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column reporting.crowd.witness_ru is 'The same in Russian.';
comment on column reporting.crowd.witness_kk is 'The same in Kazakh.';
comment on column reporting.crowd.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column reporting.crowd.scope_note is 'What the figure covers as this source gives it.';
comment on column reporting.crowd.document_code is 'The document, or Document 7.';
comment on column reporting.crowd.edition is 'Which state of its text.';
comment on column reporting.crowd.locator is 'The place in words.';
comment on column reporting.crowd.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.crowd.char_start is 'First character, in code points from 0.';
comment on column reporting.crowd.char_end is 'The character after the last.';
comment on column reporting.crowd.bound is 'Whether it leads to characters of a text.';
comment on column reporting.crowd.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.crowd.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column reporting.crowd.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column reporting.crowd.measure is 'What is counted (vocabulary measure).';
comment on column reporting.crowd.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column reporting.crowd.count_high is 'The highest number that the words allow; NULL: open.';
comment on column reporting.crowd.count_wording is 'How it is worded (vocabulary wording).';
comment on column reporting.crowd.complete is 'The source says that the parts it names are all.';
grant select on reporting.crowd to aigaq_reader, aigaq_app;
