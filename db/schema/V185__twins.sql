-- Records that may be one: by which form of a name that is certain, and which pairs an editor told apart.

alter table internal.name_key add column folded text not null default '';
comment on column internal.name_key.folded is 'The name as internal.name_look gives it: the same for names that look alike.';
create index name_key_folded on internal.name_key using hash (folded);

create table registry.told_apart (
    id                    bigint generated always as identity primary key,
    person_id             bigint references registry.person on delete cascade,
    other_person_id       bigint references registry.person on delete cascade,
    organisation_id       bigint references registry.organisation on delete cascade,
    other_organisation_id bigint references registry.organisation on delete cascade,
    document_id           bigint references registry.document on delete cascade,
    other_document_id     bigint references registry.document on delete cascade,
    incident_id           bigint references registry.incident on delete cascade,
    other_incident_id     bigint references registry.incident on delete cascade,
    told_by               text default nullif(current_setting('aigaq.account', true), ''),
    told_at               timestamptz not null default now(),
    constraint told_apart_of_one_sort check (
        num_nulls(person_id, other_person_id) in (0, 2) and num_nulls(organisation_id, other_organisation_id) in (0, 2)
        and num_nulls(document_id, other_document_id) in (0, 2) and num_nulls(incident_id, other_incident_id) in (0, 2)
        and num_nonnulls(person_id, organisation_id, document_id, incident_id) = 1),
    constraint told_apart_in_order check (person_id < other_person_id or organisation_id < other_organisation_id
                                          or document_id < other_document_id or incident_id < other_incident_id),
    constraint told_apart_once unique nulls not distinct (person_id, other_person_id, organisation_id, other_organisation_id,
                                                          document_id, other_document_id, incident_id, other_incident_id)
);
comment on table registry.told_apart is 'Two records of which an editor said that they are not one, so that nobody is asked again.';
comment on column registry.told_apart.id is 'Key.';
comment on column registry.told_apart.person_id is 'A person: the one with the lower key.';
comment on column registry.told_apart.other_person_id is 'The other person.';
comment on column registry.told_apart.organisation_id is 'An organisation: the one with the lower key.';
comment on column registry.told_apart.other_organisation_id is 'The other organisation.';
comment on column registry.told_apart.document_id is 'A document: the one with the lower key.';
comment on column registry.told_apart.other_document_id is 'The other document.';
comment on column registry.told_apart.incident_id is 'An incident: the one with the lower key.';
comment on column registry.told_apart.other_incident_id is 'The other incident.';
comment on column registry.told_apart.told_by is 'The account that said so.';
comment on column registry.told_apart.told_at is 'When it was said.';
create index told_apart_other_person on registry.told_apart (other_person_id);
create index told_apart_organisation on registry.told_apart (organisation_id);
create index told_apart_other_organisation on registry.told_apart (other_organisation_id);
create index told_apart_document on registry.told_apart (document_id);
create index told_apart_other_document on registry.told_apart (other_document_id);
create index told_apart_incident on registry.told_apart (incident_id);
create index told_apart_other_incident on registry.told_apart (other_incident_id);
revoke all on registry.told_apart from aigaq_views;
select audit.track('registry.told_apart');
