-- participant: a row is a person or organisation in an incident, with the source that says so.
-- run again with all files of this folder: ${reporting_hash}

create view internal.participant as
select participant.incident_id,
       incident.code as incident_code,
       person.shown_name as person,
       organisation.name as organisation,
       participant.role,
       coalesce(named.source, unnamed.source_words, 'the document itself') as asserted_by,
       participant.hearsay,
       named.organisation as source_organisation,
       named.person as source_person,
       named.number as source_person_number,
       unnamed.source_words,
       passage.document_code,
       passage.locator,
       passage.paragraph,
       passage.mark,
       passage.passage_id,
       participant.person_id,
       participant.organisation_id,
       incident.status,
       incident.status = 'published' as published
  from registry.incident_participant participant
  join registry.incident on incident.id = participant.incident_id
  join internal.passage_shown passage on passage.passage_id = participant.passage_id
  left join internal.person_shown person on person.person_id = participant.person_id
  left join registry.organisation on organisation.id = participant.organisation_id
  left join registry.organisation source_organisation on source_organisation.id = participant.source_organisation_id
  left join internal.person_shown source_person on source_person.person_id = participant.source_person_id
 cross join lateral (
    select case when participant.source_words is not null and exists (
               select from internal.withheld_text
                where withheld_text.relation = 'incident_participant' and withheld_text.row_id = participant.id and withheld_text.field = 'source_words')
               then 'a source' else participant.source_words end as source_words
 ) unnamed
 cross join lateral (
    select source_organisation.name as organisation,
           source_person.shown_name as person,
           source_person.shown_number as number,
           coalesce(source_organisation.name || ' (' || source_person.shown_name || ')', source_organisation.name, source_person.shown_name) as source
 ) named;

comment on view internal.participant is 'Somebody who had a part in an incident, and who says so. Whatever its status.';
comment on column internal.participant.incident_code is 'The incident.';
comment on column internal.participant.person is 'The person, as it may be shown.';
comment on column internal.participant.organisation is 'The organisation.';
comment on column internal.participant.role is 'The part (vocabulary participant_role).';
comment on column internal.participant.asserted_by is 'The source, as it may be shown.';
comment on column internal.participant.hearsay is 'Whether the source has it from hearsay.';
comment on column internal.participant.source_organisation is 'The organisation that says it; NULL: none.';
comment on column internal.participant.source_person is 'The person who says it, as it may be shown; NULL: none.';
comment on column internal.participant.source_person_number is 'The number of that person, where restricted, as in Person 12.';
comment on column internal.participant.source_words is 'A source without a name, in the words of the document; NULL: it has a name, or is the document itself.';
comment on column internal.participant.document_code is 'The document, or Document 7.';
comment on column internal.participant.locator is 'The place in the document, in words.';
comment on column internal.participant.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.participant.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.participant.incident_id is 'The incident.';
comment on column internal.participant.passage_id is 'The passage.';
comment on column internal.participant.person_id is 'The person.';
comment on column internal.participant.organisation_id is 'The organisation.';
comment on column internal.participant.status is 'Status of the incident.';
comment on column internal.participant.published is 'Whether readers see it.';
grant select on internal.participant to aigaq_app;

create view reporting.participant with (security_barrier) as
select incident_code,
       person,
       organisation,
       role,
       asserted_by,
       hearsay,
       source_organisation,
       source_person,
       source_person_number,
       source_words,
       document_code,
       locator,
       paragraph,
       mark
  from internal.participant
 where published;

comment on view reporting.participant is 'Somebody who had a part in an incident, and who says so.';
comment on column reporting.participant.incident_code is 'The incident.';
comment on column reporting.participant.person is 'The person, as it may be shown.';
comment on column reporting.participant.organisation is 'The organisation.';
comment on column reporting.participant.role is 'The part (vocabulary participant_role).';
comment on column reporting.participant.asserted_by is 'The source, as it may be shown.';
comment on column reporting.participant.hearsay is 'Whether the source has it from hearsay.';
comment on column reporting.participant.source_organisation is 'The organisation that says it; NULL: none.';
comment on column reporting.participant.source_person is 'The person who says it, as it may be shown; NULL: none.';
comment on column reporting.participant.source_person_number is 'The number of that person, where restricted, as in Person 12.';
comment on column reporting.participant.source_words is 'A source without a name, in the words of the document; NULL: it has a name, or is the document itself.';
comment on column reporting.participant.document_code is 'The document, or Document 7.';
comment on column reporting.participant.locator is 'The place in the document, in words.';
comment on column reporting.participant.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.participant.mark is 'NULL, unbound, mismatch or lost.';
grant select on reporting.participant to aigaq_reader, aigaq_app;
