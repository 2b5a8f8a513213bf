-- person_shown: a row is a person under the name that may be shown. Restricted persons are masked only here.
-- run again with all files of this folder: ${reporting_hash}

create view internal.person_shown as
select person.id as person_id,
       person.number,
       person.visibility = 'public' as is_public,
       case when person.visibility = 'public' then person.name else 'Person ' || person.number end as shown_name,
       case when person.visibility <> 'public' then person.number end as shown_number,
       case when person.visibility = 'public' then person.role end as shown_role
  from registry.person;

comment on view internal.person_shown is 'A person under the name that may be shown; nothing else reads a name out of the register.';
comment on column internal.person_shown.person_id is 'The person.';
comment on column internal.person_shown.number is 'The number that stands for a restricted person.';
comment on column internal.person_shown.is_public is 'Whether the name may be shown.';
comment on column internal.person_shown.shown_name is 'The name, or Person 12.';
comment on column internal.person_shown.shown_number is 'The number of a restricted person, as in Person 12; NULL: the name may be shown.';
comment on column internal.person_shown.shown_role is 'Office or public role; NULL for a restricted person.';
grant select on internal.person_shown to aigaq_app;
