-- participant: a row is a person or organisation in an incident.
-- run again with all files of this folder: ${reporting_hash}

create view internal.participant as
select participant.incident_id,
       incident.code as incident_code,
       person.shown_name as person,
       organisation.name as organisation,
       participant.role,
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
  left join registry.organisation on organisation.id = participant.organisation_id;

comment on view internal.participant is 'Somebody who had a part in an incident, and who says so. Whatever its status.';
comment on column internal.participant.incident_code is 'The incident.';
comment on column internal.participant.person is 'The person, as it may be shown.';
comment on column internal.participant.organisation is 'The organisation.';
comment on column internal.participant.role is 'The part (vocabulary participant_role).';
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
comment on column reporting.participant.document_code is 'The document, or Document 7.';
comment on column reporting.participant.locator is 'The place in the document, in words.';
comment on column reporting.participant.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.participant.mark is 'NULL, unbound, mismatch or lost.';
grant select on reporting.participant to aigaq_reader, aigaq_app;
