-- Names of persons, organisations and cities in forms that do not depend on how they are written.

create table internal.name_key (
    person_id       bigint references registry.person on delete cascade,
    organisation_id bigint references registry.organisation on delete cascade,
    city_id         bigint references registry.city on delete cascade,
    main            boolean not null,
    plain           text not null,
    letters         text not null,
    fixed_letters           text[] not null,
    constraint name_key_of_one check (num_nonnulls(person_id, organisation_id, city_id) = 1)
);
comment on table internal.name_key is 'Each name and spelling of a person, organisation or city in forms that do not depend on its writing; kept by triggers. Holds restricted names: for the program only.';
comment on column internal.name_key.person_id is 'The person, where it is the name of one.';
comment on column internal.name_key.organisation_id is 'The organisation, where it is the name of one.';
comment on column internal.name_key.city_id is 'The city, where it is the name of one.';
comment on column internal.name_key.main is 'Whether it is the name that is shown; false: another spelling, or a former name.';
comment on column internal.name_key.plain is 'The name as internal.plain gives it: without case, marks that cannot be seen, kinds of quotation marks and dashes.';
comment on column internal.name_key.letters is 'Its words in Latin letters, as internal.name_letters gives them, each with a space before it.';
comment on column internal.name_key.fixed_letters is 'Its words without the letters that transliterations change, as internal.name_fixed_letters gives them; last, all words as one.';
create index name_key_person on internal.name_key (person_id);
create index name_key_organisation on internal.name_key (organisation_id);
create index name_key_city on internal.name_key (city_id);
create index name_key_plain on internal.name_key using hash (plain);
create index name_key_part on internal.name_key using gin (plain internal.gin_trgm_ops);
create index name_key_letters on internal.name_key using gin (letters internal.gin_trgm_ops);
create index name_key_fixed_letters on internal.name_key using gin (fixed_letters);
grant select on internal.name_key to aigaq_app;

create table internal.name_key_rules (
    only_one boolean primary key default true,
    sha256   text not null,
    constraint name_key_rules_only_one check (only_one)
);
comment on table internal.name_key_rules is 'Which rules made internal.name_key: one row.';
comment on column internal.name_key_rules.only_one is 'Always true: there is one row.';
comment on column internal.name_key_rules.sha256 is 'SHA-256 of the functions.';
