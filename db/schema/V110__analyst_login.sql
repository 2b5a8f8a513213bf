-- Logins of analysts to the database, made and ended on the page of accounts. The roles are made by db/external/access.sql.

create table app.analyst_login (
    role       text primary key,
    label      text not null,
    made_at    timestamptz not null default now(),
    made_by    text,
    renewed_at timestamptz,
    ended_at   timestamptz,
    constraint analyst_login_role_form check (role ~ '^aigaq_analyst(_[0-9]+)?$'),
    constraint analyst_login_label_length check (label <> '' and length(label) <= 100)
);
comment on table app.analyst_login is 'A login of an analyst to the database. All analysts can read the names of the roles, so who has one stands here only.';
comment on column app.analyst_login.role is 'The role to sign in with.';
comment on column app.analyst_login.label is 'Whose it is, in the words of the administrator.';
comment on column app.analyst_login.made_at is 'When it was made.';
comment on column app.analyst_login.made_by is 'The account that made it; NULL: the first start of the program.';
comment on column app.analyst_login.renewed_at is 'When it got another password; NULL: never.';
comment on column app.analyst_login.ended_at is 'When it was ended; NULL: it may sign in.';

insert into app.analyst_login (role, label) values ('aigaq_analyst', 'Login of the first start');

revoke delete on app.analyst_login from aigaq_app;
