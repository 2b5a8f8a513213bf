-- Organisations, each with its spellings.

create table registry.organisation (
    id      bigint generated always as identity primary key,
    name    text not null unique,
    kind    text not null references registry.actor_kind,
    note    text,
    version bigint not null default 0,
    constraint organisation_name_not_blank check (name ~ '\S')
);
comment on table registry.organisation is 'An organisation, office, movement or group.';
comment on column registry.organisation.id is 'Key.';
comment on column registry.organisation.name is 'Name on pages and in reports.';
comment on column registry.organisation.kind is 'What kind of actor it is (vocabulary actor_kind).';
comment on column registry.organisation.note is 'What distinguishes it from similar organisations.';
comment on column registry.organisation.version is 'Raised with each change on a form: the second of two editors gets a conflict.';
create index organisation_kind on registry.organisation (kind);
select audit.track('registry.organisation');

create table registry.organisation_name (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references registry.organisation on delete cascade,
    name            text not null,
    language        text,
    constraint organisation_name_not_blank check (name ~ '\S'),
    constraint organisation_name_once unique (organisation_id, name)
);
comment on table registry.organisation_name is 'Another name or spelling of an organisation.';
comment on column registry.organisation_name.id is 'Key.';
comment on column registry.organisation_name.organisation_id is 'The organisation.';
comment on column registry.organisation_name.name is 'The name as a document spells it.';
comment on column registry.organisation_name.language is 'Language of the name (BCP 47); NULL where it does not matter.';
select audit.track('registry.organisation_name');
