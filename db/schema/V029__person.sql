-- Persons, each with spellings, and who was shown the name of a restricted one.

create table registry.person (
    id                bigint generated always as identity primary key,
    number            integer not null generated always as identity unique,
    name              text,
    role              text,
    note              text,
    visibility        text not null default 'restricted' references registry.visibility,
    visibility_reason text,
    version           bigint not null default 0,
    constraint person_name_not_blank check (name ~ '\S'),
    constraint person_public_has_name check (visibility = 'restricted' or name is not null),
    constraint person_public_has_reason check (visibility = 'restricted' or (visibility_reason is not null and visibility_reason ~ '\S'))
);
comment on table registry.person is 'A person. Restricted unless an editor made the name public and said why (OHCHR Manual on Human Rights Monitoring, chapters 2 and 14).';
comment on column registry.person.id is 'Key; never shown.';
comment on column registry.person.number is 'Shown in place of the name of a restricted person, as in "Person 12".';
comment on column registry.person.name is 'Name; NULL where it is deliberately not recorded.';
comment on column registry.person.role is 'Office or public role, in own words; NULL: unknown, or it would identify a restricted person.';
comment on column registry.person.note is 'Note for editors.';
comment on column registry.person.visibility is 'public or restricted (vocabulary visibility).';
comment on column registry.person.visibility_reason is 'Why the name may be shown; required for a public person.';
comment on column registry.person.version is 'Raised with each change on a form: the second of two editors gets a conflict.';
create index person_visibility on registry.person (visibility);
select audit.track('registry.person');

create table registry.person_name (
    id        bigint generated always as identity primary key,
    person_id bigint not null references registry.person on delete cascade,
    name      text not null,
    language  text,
    constraint person_name_not_blank check (name ~ '\S'),
    constraint person_name_once unique (person_id, name)
);
comment on table registry.person_name is 'Another name or spelling of a person.';
comment on column registry.person_name.id is 'Key.';
comment on column registry.person_name.person_id is 'The person.';
comment on column registry.person_name.name is 'The name as a document spells it.';
comment on column registry.person_name.language is 'Language of the name (BCP 47); NULL where it does not matter.';
select audit.track('registry.person_name');

create table audit.look (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default clock_timestamp(),
    account   text,
    person_id bigint not null,
    place     text not null
);
comment on table audit.look is 'A restricted name was shown to an account.';
comment on column audit.look.id is 'Order of writing.';
comment on column audit.look.at is 'When it was shown.';
comment on column audit.look.account is 'The account that saw it (setting aigaq.account).';
comment on column audit.look.person_id is 'The person whose name was shown.';
comment on column audit.look.place is 'The page that showed it.';
create index look_person on audit.look (person_id, id);
grant select on audit.look to aigaq_app;

create function audit.record_look(persons bigint[], place text) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    insert into audit.look (account, person_id, place)
    select nullif(current_setting('aigaq.account', true), ''), person, place from unnest(persons) person;
end;
comment on function audit.record_look(bigint[], text) is 'Records that the names of restricted persons were shown to the signed-in account on a page.';
grant execute on function audit.record_look(bigint[], text) to aigaq_app;
