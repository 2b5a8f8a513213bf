-- fact_said: a row is what one source says of one fact at one place: the columns common to all types.
-- made anew with its neighbours: ${reporting_hash}

create view internal.fact_said as
select told.*,
       assertion.id as assertion_id,
       assertion.passage_id,
       assertion.stance,
       assertion.hearsay,
       coalesce(named.source, assertion.source_words, 'the document itself') as asserted_by,
       case when assertion.source_organisation_id is not null and assertion.source_person_id is not null then 'both'
            when assertion.source_organisation_id is not null then 'organisation'
            when assertion.source_person_id is not null then 'person'
            when assertion.source_words is not null then 'unnamed'
            else 'document' end as source_kind,
       named.relay as relayed_by,
       chain.en as told_by,
       chain.ru as told_by_ru,
       chain.kk as told_by_kk,
       chain.en || case when chain.itself then ', ' else ', in ' end || passage.place as witness,
       chain.ru || case when chain.itself then ': ' else '; документ: ' end || passage.place_ru as witness_ru,
       chain.kk || case when chain.itself then ': ' else '; құжат: ' end || passage.place_kk as witness_kk,
       array(
           with recursive upward (incident_id) as (
               select told.incident_id
               union
               select parent.id
                 from upward
                 join registry.incident on incident.id = upward.incident_id
                 join registry.incident parent on parent.id = incident.parent_id and parent.status = 'published'
           )
           select distinct part.role
             from upward
             join registry.incident_participant part on part.incident_id = upward.incident_id
            where part.organisation_id = assertion.source_organisation_id or part.person_id = assertion.source_person_id
            order by 1) as source_roles,
       assertion.scope_note,
       passage.document_code,
       passage.document_code_ru,
       passage.document_code_kk,
       passage.edition,
       passage.locator,
       passage.paragraph,
       passage.char_start,
       passage.char_end,
       passage.bound,
       passage.mark,
       passage.quotation,
       assertion.count_low,
       assertion.count_high,
       assertion.wording as count_wording,
       assertion.complete,
       assertion.term_days_low,
       assertion.term_days_high,
       assertion.amount,
       assertion.currency,
       assertion.outcome,
       assertion.held_from,
       assertion.held_until
  from internal.fact_told told
  join registry.assertion on assertion.fact_id = told.fact_id
  join internal.passage_shown passage on passage.passage_id = assertion.passage_id
  left join registry.organisation on organisation.id = assertion.source_organisation_id
  left join internal.person_shown person on person.person_id = assertion.source_person_id
  left join registry.organisation relay on relay.id = assertion.relayed_organisation_id
  left join internal.person_shown relay_person on relay_person.person_id = assertion.relayed_person_id
 cross join lateral (
    select coalesce(organisation.name || ' (' || person.shown_name || ')', organisation.name, person.shown_name) as source,
           coalesce(organisation.name || ' (' || person.shown_name_ru || ')', organisation.name, person.shown_name_ru) as source_ru,
           coalesce(organisation.name || ' (' || person.shown_name_kk || ')', organisation.name, person.shown_name_kk) as source_kk,
           coalesce(relay.name || ' (' || relay_person.shown_name || ')', relay.name, relay_person.shown_name) as relay,
           coalesce(relay.name || ' (' || relay_person.shown_name_ru || ')', relay.name, relay_person.shown_name_ru) as relay_ru,
           coalesce(relay.name || ' (' || relay_person.shown_name_kk || ')', relay.name, relay_person.shown_name_kk) as relay_kk
 ) named
 cross join lateral (
    select coalesce(named.source, '“' || assertion.source_words || '”', 'the document itself')
               || coalesce(', as relayed by ' || named.relay, '') || case when assertion.hearsay then ', from hearsay' else '' end as en,
           coalesce(named.source_ru, '«' || assertion.source_words || '»', 'сам документ')
               || coalesce(', передаёт ' || named.relay_ru, '') || case when assertion.hearsay then ', с чужих слов' else '' end as ru,
           coalesce(named.source_kk, '«' || assertion.source_words || '»', 'құжаттың өзі')
               || coalesce(', ' || named.relay_kk || ' хабарлауынша', '') || case when assertion.hearsay then ', өзгенің сөзінен' else '' end as kk,
           named.source is null and assertion.source_words is null and named.relay is null and not assertion.hearsay as itself
 ) chain;

comment on view internal.fact_said is 'What one source says of one fact at one place, with sources and documents as they may be shown.';
comment on column internal.fact_said.fact_id is 'The fact.';
comment on column internal.fact_said.incident_id is 'The incident.';
comment on column internal.fact_said.type is 'detention, penalty, casualty, crowd, act or statement.';
comment on column internal.fact_said.person_id is 'The person it is about.';
comment on column internal.fact_said.population is 'Who was harmed, for a casualty.';
comment on column internal.fact_said.may_overlap is 'It may lie inside a sibling, so it enters no sum.';
comment on column internal.fact_said.status is 'Status of the incident.';
comment on column internal.fact_said.published is 'Whether readers see it.';
comment on column internal.fact_said.part_of_published is 'Whether readers see the fact it lies in.';
comment on column internal.fact_said.assertion_id is 'The assertion.';
comment on column internal.fact_said.passage_id is 'The passage.';
comment on column internal.fact_said.fact_code is 'Stable code of the fact.';
comment on column internal.fact_said.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.fact_said.description is 'What the fact is, in one line.';
comment on column internal.fact_said.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.fact_said.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.fact_said.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.fact_said.city_then is 'The name of the city on the day.';
comment on column internal.fact_said.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.fact_said.date_latest is 'Last possible day.';
comment on column internal.fact_said.date_edtf is 'The date as EDTF.';
comment on column internal.fact_said.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.fact_said.part_of is 'The published fact it is said to lie in.';
comment on column internal.fact_said.stance is 'asserted, denied or acknowledged.';
comment on column internal.fact_said.hearsay is 'The source has it from hearsay.';
comment on column internal.fact_said.asserted_by is 'The source, as it may be shown.';
comment on column internal.fact_said.relayed_by is 'Who passes it on, where another said it.';
comment on column internal.fact_said.told_by is 'The source, who relays it and whether it is hearsay, in words; a restricted person as a number.';
comment on column internal.fact_said.told_by_ru is 'The same in Russian.';
comment on column internal.fact_said.told_by_kk is 'The same in Kazakh.';
comment on column internal.fact_said.witness is 'The whole chain in words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.fact_said.witness_ru is 'The same in Russian.';
comment on column internal.fact_said.witness_kk is 'The same in Kazakh.';
comment on column internal.fact_said.source_roles is 'The parts that the source played in the incident or one above it (vocabulary participant_role): how near it was.';
comment on column internal.fact_said.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.fact_said.document_code is 'The document, or Document 7.';
comment on column internal.fact_said.document_code_ru is 'The same in a Russian sentence.';
comment on column internal.fact_said.document_code_kk is 'The same in a Kazakh sentence.';
comment on column internal.fact_said.edition is 'Which state of its text.';
comment on column internal.fact_said.locator is 'The place in words.';
comment on column internal.fact_said.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.fact_said.char_start is 'First character, in code points from 0.';
comment on column internal.fact_said.char_end is 'The character after the last.';
comment on column internal.fact_said.bound is 'Whether it leads to characters of a text.';
comment on column internal.fact_said.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.fact_said.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person.';
comment on column internal.fact_said.source_kind is 'How the source is known: organisation, person, both, unnamed or document.';
comment on column internal.fact_said.measure is 'What is counted (vocabulary measure).';
comment on column internal.fact_said.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.fact_said.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.fact_said.count_wording is 'How it is worded (vocabulary wording).';
comment on column internal.fact_said.complete is 'The source says that the parts it names are all.';
comment on column internal.fact_said.term_days_low is 'Shortest term in days.';
comment on column internal.fact_said.term_days_high is 'Longest term in days.';
comment on column internal.fact_said.amount is 'A fine, in currency.';
comment on column internal.fact_said.currency is 'ISO 4217.';
comment on column internal.fact_said.outcome is 'How a detention ended, as this source says.';
comment on column internal.fact_said.held_from is 'Local date or minute.';
comment on column internal.fact_said.held_until is 'Local date or minute.';
grant select on internal.fact_said to aigaq_app;
