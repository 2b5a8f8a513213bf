-- statement: a row is a position that one source takes.
-- made anew with its neighbours: ${reporting_hash}

create view internal.statement as
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
       statement.topic,
       statement.position
  from internal.fact_said said
  join registry.statement on statement.fact_id = said.fact_id;

comment on view internal.statement is 'A position that one source takes. Whatever its status.';
comment on column internal.statement.fact_code is 'Stable code of the fact.';
comment on column internal.statement.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.statement.description is 'What the fact is, in one line.';
comment on column internal.statement.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.statement.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.statement.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.statement.city_then is 'The name of the city on the day.';
comment on column internal.statement.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.statement.date_latest is 'Last possible day.';
comment on column internal.statement.date_edtf is 'The date as EDTF.';
comment on column internal.statement.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.statement.part_of is 'The published fact it is said to lie in.';
comment on column internal.statement.stance is 'asserted, denied or acknowledged.';
comment on column internal.statement.hearsay is 'The source has it from hearsay.';
comment on column internal.statement.asserted_by is 'The source, as it may be shown.';
comment on column internal.statement.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.statement.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.statement.told_by_ru is 'The same in Russian.';
comment on column internal.statement.told_by_kk is 'The same in Kazakh.';
comment on column internal.statement.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.statement.witness_ru is 'The same in Russian.';
comment on column internal.statement.witness_kk is 'The same in Kazakh.';
comment on column internal.statement.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.statement.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.statement.document_code is 'The document, or Document 7.';
comment on column internal.statement.edition is 'Which state of its text.';
comment on column internal.statement.locator is 'The place in words.';
comment on column internal.statement.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.statement.char_start is 'First character, in code points from 0.';
comment on column internal.statement.char_end is 'The character after the last.';
comment on column internal.statement.bound is 'Whether it leads to characters of a text.';
comment on column internal.statement.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.statement.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.statement.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.statement.topic is 'What it is about (vocabulary statement_topic).';
comment on column internal.statement.position is 'The position, in own words.';
comment on column internal.statement.fact_id is 'The fact.';
comment on column internal.statement.incident_id is 'The incident.';
comment on column internal.statement.assertion_id is 'The assertion.';
comment on column internal.statement.passage_id is 'The passage.';
comment on column internal.statement.person_id is 'The person it is about.';
comment on column internal.statement.status is 'Status of the incident.';
comment on column internal.statement.published is 'Whether readers see it.';
comment on column internal.statement.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.statement to aigaq_app;

create view reporting.statement with (security_barrier) as
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
       topic,
       position
  from internal.statement
 where published;

comment on view reporting.statement is 'A position that one source takes.';
comment on column reporting.statement.fact_code is 'Stable code of the fact.';
comment on column reporting.statement.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column reporting.statement.description is 'What the fact is, in one line.';
comment on column reporting.statement.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column reporting.statement.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column reporting.statement.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column reporting.statement.city_then is 'The name of the city on the day.';
comment on column reporting.statement.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column reporting.statement.date_latest is 'Last possible day.';
comment on column reporting.statement.date_edtf is 'The date as EDTF.';
comment on column reporting.statement.covers is 'whole, part or general; NULL for acts and statements.';
comment on column reporting.statement.part_of is 'The published fact it is said to lie in.';
comment on column reporting.statement.stance is 'asserted, denied or acknowledged.';
comment on column reporting.statement.hearsay is 'The source has it from hearsay.';
comment on column reporting.statement.asserted_by is 'The source, as it may be shown.';
comment on column reporting.statement.relayed_by is 'Who passes it on, where another said it.';
comment on column reporting.statement.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column reporting.statement.told_by_ru is 'The same in Russian.';
comment on column reporting.statement.told_by_kk is 'The same in Kazakh.';
comment on column reporting.statement.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column reporting.statement.witness_ru is 'The same in Russian.';
comment on column reporting.statement.witness_kk is 'The same in Kazakh.';
comment on column reporting.statement.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column reporting.statement.scope_note is 'What the figure covers as this source gives it.';
comment on column reporting.statement.document_code is 'The document, or Document 7.';
comment on column reporting.statement.edition is 'Which state of its text.';
comment on column reporting.statement.locator is 'The place in words.';
comment on column reporting.statement.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.statement.char_start is 'First character, in code points from 0.';
comment on column reporting.statement.char_end is 'The character after the last.';
comment on column reporting.statement.bound is 'Whether it leads to characters of a text.';
comment on column reporting.statement.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.statement.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column reporting.statement.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column reporting.statement.topic is 'What it is about (vocabulary statement_topic).';
comment on column reporting.statement.position is 'The position, in own words.';
grant select on reporting.statement to aigaq_reader, aigaq_app;
