-- act: a row is what one source says of one act.
-- made anew with its neighbours: ${reporting_hash}

create view internal.act as
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
       act.act,
       coalesce(organisation.name, doer.shown_name) as perpetrator,
       array(select coalesce(victim_organisation.name, victim_person.shown_name)
               from registry.act_victim victim
               left join registry.organisation victim_organisation on victim_organisation.id = victim.organisation_id
               left join internal.person_shown victim_person on victim_person.person_id = victim.person_id
              where victim.fact_id = said.fact_id
              order by 1) as victims
  from internal.fact_said said
  join registry.act on act.fact_id = said.fact_id
  left join registry.organisation on organisation.id = act.perpetrator_organisation_id
  left join internal.person_shown doer on doer.person_id = act.perpetrator_person_id;

comment on view internal.act is 'What one source says of one act: always a claim, never without its source. Whatever its status.';
comment on column internal.act.fact_code is 'Stable code of the fact.';
comment on column internal.act.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.act.description is 'What the fact is, in one line.';
comment on column internal.act.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.act.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.act.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.act.city_then is 'The name of the city on the day.';
comment on column internal.act.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.act.date_latest is 'Last possible day.';
comment on column internal.act.date_edtf is 'The date as EDTF.';
comment on column internal.act.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.act.part_of is 'The published fact it is said to lie in.';
comment on column internal.act.stance is 'asserted, denied or acknowledged.';
comment on column internal.act.hearsay is 'The source has it from hearsay.';
comment on column internal.act.asserted_by is 'The source, as it may be shown.';
comment on column internal.act.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.act.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.act.told_by_ru is 'The same in Russian.';
comment on column internal.act.told_by_kk is 'The same in Kazakh.';
comment on column internal.act.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.act.witness_ru is 'The same in Russian.';
comment on column internal.act.witness_kk is 'The same in Kazakh.';
comment on column internal.act.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.act.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.act.document_code is 'The document, or Document 7.';
comment on column internal.act.edition is 'Which state of its text.';
comment on column internal.act.locator is 'The place in words.';
comment on column internal.act.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.act.char_start is 'First character, in code points from 0.';
comment on column internal.act.char_end is 'The character after the last.';
comment on column internal.act.bound is 'Whether it leads to characters of a text.';
comment on column internal.act.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.act.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.act.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.act.act is 'What was done (vocabulary act_type).';
comment on column internal.act.perpetrator is 'Who is said to have done it.';
comment on column internal.act.victims is 'Known persons and organisations it was done to.';
comment on column internal.act.fact_id is 'The fact.';
comment on column internal.act.incident_id is 'The incident.';
comment on column internal.act.assertion_id is 'The assertion.';
comment on column internal.act.passage_id is 'The passage.';
comment on column internal.act.person_id is 'The person it is about.';
comment on column internal.act.status is 'Status of the incident.';
comment on column internal.act.published is 'Whether readers see it.';
comment on column internal.act.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.act to aigaq_app;

create view reporting.act with (security_barrier) as
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
       act,
       perpetrator,
       victims
  from internal.act
 where published;

comment on view reporting.act is 'What one source says of one act: always a claim, never without its source.';
comment on column reporting.act.fact_code is 'Stable code of the fact.';
comment on column reporting.act.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column reporting.act.description is 'What the fact is, in one line.';
comment on column reporting.act.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column reporting.act.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column reporting.act.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column reporting.act.city_then is 'The name of the city on the day.';
comment on column reporting.act.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column reporting.act.date_latest is 'Last possible day.';
comment on column reporting.act.date_edtf is 'The date as EDTF.';
comment on column reporting.act.covers is 'whole, part or general; NULL for acts and statements.';
comment on column reporting.act.part_of is 'The published fact it is said to lie in.';
comment on column reporting.act.stance is 'asserted, denied or acknowledged.';
comment on column reporting.act.hearsay is 'The source has it from hearsay.';
comment on column reporting.act.asserted_by is 'The source, as it may be shown.';
comment on column reporting.act.relayed_by is 'Who passes it on, where another said it.';
comment on column reporting.act.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column reporting.act.told_by_ru is 'The same in Russian.';
comment on column reporting.act.told_by_kk is 'The same in Kazakh.';
comment on column reporting.act.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column reporting.act.witness_ru is 'The same in Russian.';
comment on column reporting.act.witness_kk is 'The same in Kazakh.';
comment on column reporting.act.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column reporting.act.scope_note is 'What the figure covers as this source gives it.';
comment on column reporting.act.document_code is 'The document, or Document 7.';
comment on column reporting.act.edition is 'Which state of its text.';
comment on column reporting.act.locator is 'The place in words.';
comment on column reporting.act.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.act.char_start is 'First character, in code points from 0.';
comment on column reporting.act.char_end is 'The character after the last.';
comment on column reporting.act.bound is 'Whether it leads to characters of a text.';
comment on column reporting.act.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.act.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column reporting.act.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column reporting.act.act is 'What was done (vocabulary act_type).';
comment on column reporting.act.perpetrator is 'Who is said to have done it.';
comment on column reporting.act.victims is 'Known persons and organisations it was done to.';
grant select on reporting.act to aigaq_reader, aigaq_app;
