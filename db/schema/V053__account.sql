-- Accounts: who may sign in.

create table app.account (
    id                   bigint generated always as identity primary key,
    name                 text not null,
    display_name         text,
    password_hash        text not null,
    role                 text not null,
    enabled              boolean not null default true,
    must_change_password boolean not null default false,
    failed_sign_ins      integer not null default 0,
    locked_until         timestamptz,
    created_at           timestamptz not null default now(),
    last_sign_in         timestamptz,
    version              bigint not null default 0,
    constraint account_name_form check (name ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
    constraint account_name_once unique (name),
    constraint account_role_known check (role in ('viewer', 'editor', 'reviewer', 'admin'))
);
comment on table app.account is 'Somebody who may sign in; each role includes those before it: viewer, editor, reviewer, admin.';
comment on column app.account.id is 'Key.';
comment on column app.account.name is 'Name to sign in with.';
comment on column app.account.display_name is 'Name on pages; NULL: the name to sign in with.';
comment on column app.account.password_hash is 'Salted hash with its method in braces; never the password.';
comment on column app.account.role is 'viewer, editor, reviewer or admin.';
comment on column app.account.enabled is 'Whether the account may sign in.';
comment on column app.account.must_change_password is 'The password was set by somebody else and must be changed at the next sign-in.';
comment on column app.account.failed_sign_ins is 'Wrong passwords since the last sign-in.';
comment on column app.account.locked_until is 'No sign-in before this time; set after too many wrong passwords.';
comment on column app.account.created_at is 'When it was added.';
comment on column app.account.last_sign_in is 'When it signed in last.';
comment on column app.account.version is 'Raised with each change.';
