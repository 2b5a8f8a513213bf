-- Persons who were erased on request.

create table audit.erasure (
    id            bigint generated always as identity primary key,
    at            timestamptz not null default clock_timestamp(),
    role          text not null default session_user,
    person_number integer not null,
    removed       bigint not null
);
comment on table audit.erasure is 'A person was erased on request: everything but who it was.';
comment on column audit.erasure.id is 'Order of writing.';
comment on column audit.erasure.at is 'When it was done.';
comment on column audit.erasure.role is 'The database role that did it.';
comment on column audit.erasure.person_number is 'The number that stands for the person, as in Person 12.';
comment on column audit.erasure.removed is 'How many values were removed.';
grant select on audit.erasure to aigaq_app;
