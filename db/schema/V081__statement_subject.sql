-- Persons and organisations that a position is about, so that each has a page and is found by name.

create table registry.statement_subject (
    id              bigint generated always as identity primary key,
    fact_id         bigint not null references registry.statement on delete cascade,
    person_id       bigint references registry.person,
    organisation_id bigint references registry.organisation,
    constraint statement_subject_one_actor check (num_nonnulls(person_id, organisation_id) = 1),
    constraint statement_subject_once unique nulls not distinct (fact_id, person_id, organisation_id)
);
comment on table registry.statement_subject is 'A named person or organisation that a position is about.';
comment on column registry.statement_subject.id is 'Key.';
comment on column registry.statement_subject.fact_id is 'The position.';
comment on column registry.statement_subject.person_id is 'The person; NULL: an organisation.';
comment on column registry.statement_subject.organisation_id is 'The organisation; NULL: a person.';
create index statement_subject_person on registry.statement_subject (person_id);
create index statement_subject_organisation on registry.statement_subject (organisation_id);
select audit.track('registry.statement_subject');

create or replace function internal.named_in_incident() returns table (incident_id bigint, person_id bigint, organisation_id bigint)
    language sql stable
begin atomic
    select participant.incident_id, participant.person_id, participant.organisation_id from registry.incident_participant participant
    union all
    select participant.incident_id, participant.source_person_id, participant.source_organisation_id from registry.incident_participant participant
    union all
    select fact.incident_id, fact.person_id, null from registry.fact where fact.person_id is not null
    union all
    select fact.incident_id, assertion.source_person_id, assertion.source_organisation_id
      from registry.assertion join registry.fact on fact.id = assertion.fact_id
    union all
    select fact.incident_id, assertion.relayed_person_id, assertion.relayed_organisation_id
      from registry.assertion join registry.fact on fact.id = assertion.fact_id
    union all
    select fact.incident_id, act.perpetrator_person_id, act.perpetrator_organisation_id from registry.act join registry.fact on fact.id = act.fact_id
    union all
    select fact.incident_id, victim.person_id, victim.organisation_id from registry.act_victim victim join registry.fact on fact.id = victim.fact_id
    union all
    select fact.incident_id, subject.person_id, subject.organisation_id from registry.statement_subject subject join registry.fact on fact.id = subject.fact_id;
end;

create trigger refresh_search after insert or delete or update of fact_id, person_id, organisation_id on registry.statement_subject
    for each row execute function internal.refresh_search_of('fact', 'fact_id');
drop trigger refresh_search on registry.incident_participant;
create trigger refresh_search after insert or delete or update of incident_id, person_id, organisation_id, source_person_id, source_organisation_id
    on registry.incident_participant for each row execute function internal.refresh_search_of('incident', 'incident_id');
