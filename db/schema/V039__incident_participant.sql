-- Who took part in an incident.

create table registry.incident_participant (
    id              bigint generated always as identity primary key,
    incident_id     bigint not null references registry.incident on delete cascade,
    person_id       bigint references registry.person,
    organisation_id bigint references registry.organisation,
    role            text not null references registry.participant_role,
    passage_id      bigint not null references registry.passage,
    constraint incident_participant_one_actor check (num_nonnulls(person_id, organisation_id) = 1),
    constraint incident_participant_once unique nulls not distinct (incident_id, person_id, organisation_id, role)
);
comment on table registry.incident_participant is 'A person or organisation that took part in an incident; what somebody did to somebody else is an act.';
comment on column registry.incident_participant.id is 'Key.';
comment on column registry.incident_participant.incident_id is 'The incident.';
comment on column registry.incident_participant.person_id is 'The person; NULL: an organisation.';
comment on column registry.incident_participant.organisation_id is 'The organisation; NULL: a person.';
comment on column registry.incident_participant.role is 'Role in the incident (vocabulary participant_role).';
comment on column registry.incident_participant.passage_id is 'The passage that says so.';
create index incident_participant_person on registry.incident_participant (person_id);
create index incident_participant_organisation on registry.incident_participant (organisation_id);
create index incident_participant_role on registry.incident_participant (role);
create index incident_participant_passage on registry.incident_participant (passage_id);
select audit.track('registry.incident_participant');
