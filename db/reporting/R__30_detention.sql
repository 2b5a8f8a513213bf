-- detention: a row is what one source says of one detention.
-- made anew with its neighbours: ${reporting_hash}

create view internal.detention as
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
       detention.kind,
       detention.authority,
       detention.place_held,
       said.held_from,
       said.held_until,
       case when length(said.held_from) = 16 and length(said.held_until) = 16
            then round((extract(epoch from said.held_until::timestamp - said.held_from::timestamp) / 3600)::numeric, 2) end as held_hours,
       said.outcome
  from internal.fact_said said
  join registry.detention on detention.fact_id = said.fact_id
  left join internal.person_shown person on person.person_id = said.person_id;

comment on view internal.detention is 'What one source says of one detention. Whatever its status.';
comment on column internal.detention.fact_code is 'Stable code of the fact.';
comment on column internal.detention.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.detention.description is 'What the fact is, in one line.';
comment on column internal.detention.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.detention.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.detention.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.detention.city_then is 'The name of the city on the day.';
comment on column internal.detention.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.detention.date_latest is 'Last possible day.';
comment on column internal.detention.date_edtf is 'The date as EDTF.';
comment on column internal.detention.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.detention.part_of is 'The published fact it is said to lie in.';
comment on column internal.detention.stance is 'asserted, denied or acknowledged.';
comment on column internal.detention.hearsay is 'The source has it from hearsay.';
comment on column internal.detention.asserted_by is 'The source, as it may be shown.';
comment on column internal.detention.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.detention.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.detention.told_by_ru is 'The same in Russian.';
comment on column internal.detention.told_by_kk is 'The same in Kazakh.';
comment on column internal.detention.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.detention.witness_ru is 'The same in Russian.';
comment on column internal.detention.witness_kk is 'The same in Kazakh.';
comment on column internal.detention.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.detention.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.detention.document_code is 'The document, or Document 7.';
comment on column internal.detention.edition is 'Which state of its text.';
comment on column internal.detention.locator is 'The place in words.';
comment on column internal.detention.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.detention.char_start is 'First character, in code points from 0.';
comment on column internal.detention.char_end is 'The character after the last.';
comment on column internal.detention.bound is 'Whether it leads to characters of a text.';
comment on column internal.detention.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.detention.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.detention.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.detention.measure is 'What is counted (vocabulary measure).';
comment on column internal.detention.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.detention.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.detention.count_wording is 'How it is worded (vocabulary wording).';
comment on column internal.detention.complete is 'The source says that the parts it names are all.';
comment on column internal.detention.person is 'The person, as it may be shown; NULL: a group or somebody without a name.';
comment on column internal.detention.kind is 'What kind of detention (vocabulary detention_kind).';
comment on column internal.detention.authority is 'Who held them, as named.';
comment on column internal.detention.place_held is 'Where they were held, as named.';
comment on column internal.detention.held_from is 'Local date or minute.';
comment on column internal.detention.held_until is 'Local date or minute.';
comment on column internal.detention.held_hours is 'Hours between the two, where both are given to the minute.';
comment on column internal.detention.outcome is 'How it ended, as this source says (vocabulary detention_outcome).';
comment on column internal.detention.fact_id is 'The fact.';
comment on column internal.detention.incident_id is 'The incident.';
comment on column internal.detention.assertion_id is 'The assertion.';
comment on column internal.detention.passage_id is 'The passage.';
comment on column internal.detention.person_id is 'The person it is about.';
comment on column internal.detention.status is 'Status of the incident.';
comment on column internal.detention.published is 'Whether readers see it.';
comment on column internal.detention.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.detention to aigaq_app;

create view reporting.detention with (security_barrier) as
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
       authority,
       place_held,
       held_from,
       held_until,
       held_hours,
       outcome
  from internal.detention
 where published;

comment on view reporting.detention is 'What one source says of one detention.';
comment on column reporting.detention.fact_code is 'Stable code of the fact.';
comment on column reporting.detention.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column reporting.detention.description is 'What the fact is, in one line.';
comment on column reporting.detention.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column reporting.detention.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column reporting.detention.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column reporting.detention.city_then is 'The name of the city on the day.';
comment on column reporting.detention.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column reporting.detention.date_latest is 'Last possible day.';
comment on column reporting.detention.date_edtf is 'The date as EDTF.';
comment on column reporting.detention.covers is 'whole, part or general; NULL for acts and statements.';
comment on column reporting.detention.part_of is 'The published fact it is said to lie in.';
comment on column reporting.detention.stance is 'asserted, denied or acknowledged.';
comment on column reporting.detention.hearsay is 'The source has it from hearsay.';
comment on column reporting.detention.asserted_by is 'The source, as it may be shown.';
comment on column reporting.detention.relayed_by is 'Who passes it on, where another said it.';
comment on column reporting.detention.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column reporting.detention.told_by_ru is 'The same in Russian.';
comment on column reporting.detention.told_by_kk is 'The same in Kazakh.';
comment on column reporting.detention.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column reporting.detention.witness_ru is 'The same in Russian.';
comment on column reporting.detention.witness_kk is 'The same in Kazakh.';
comment on column reporting.detention.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column reporting.detention.scope_note is 'What the figure covers as this source gives it.';
comment on column reporting.detention.document_code is 'The document, or Document 7.';
comment on column reporting.detention.edition is 'Which state of its text.';
comment on column reporting.detention.locator is 'The place in words.';
comment on column reporting.detention.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.detention.char_start is 'First character, in code points from 0.';
comment on column reporting.detention.char_end is 'The character after the last.';
comment on column reporting.detention.bound is 'Whether it leads to characters of a text.';
comment on column reporting.detention.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.detention.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column reporting.detention.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column reporting.detention.measure is 'What is counted (vocabulary measure).';
comment on column reporting.detention.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column reporting.detention.count_high is 'The highest number that the words allow; NULL: open.';
comment on column reporting.detention.count_wording is 'How it is worded (vocabulary wording).';
comment on column reporting.detention.complete is 'The source says that the parts it names are all.';
comment on column reporting.detention.person is 'The person, as it may be shown; NULL: a group or somebody without a name.';
comment on column reporting.detention.kind is 'What kind of detention (vocabulary detention_kind).';
comment on column reporting.detention.authority is 'Who held them, as named.';
comment on column reporting.detention.place_held is 'Where they were held, as named.';
comment on column reporting.detention.held_from is 'Local date or minute.';
comment on column reporting.detention.held_until is 'Local date or minute.';
comment on column reporting.detention.held_hours is 'Hours between the two, where both are given to the minute.';
comment on column reporting.detention.outcome is 'How it ended, as this source says (vocabulary detention_outcome).';
grant select on reporting.detention to aigaq_reader, aigaq_app;
