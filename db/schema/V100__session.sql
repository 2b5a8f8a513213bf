-- Sessions: who is signed in where. The cookie of a browser is kept as a hash only.

create table app.session (
    id           bigint generated always as identity primary key,
    token_hash   bytea not null,
    account_id   bigint not null references app.account on delete cascade,
    started_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    address      inet,
    program      text,
    notices      jsonb,
    ended_at     timestamptz,
    end_reason   text,
    constraint session_token_once unique (token_hash),
    constraint session_token_length check (octet_length(token_hash) = 32),
    constraint session_program_length check (char_length(program) <= 100),
    constraint session_notices_size check (pg_column_size(notices) <= 20000),
    constraint session_end_has_reason check ((ended_at is null) = (end_reason is null)),
    constraint session_end_reason_known check (end_reason in
        ('signed_out', 'signed_in_again', 'ended_by_owner', 'ended_by_admin', 'account_changed', 'idle', 'age', 'too_many'))
) with (fillfactor = 70); -- room for last_seen_at in the same page
comment on table app.session is 'A sign-in with the form, until it ends; a row is deleted a day after it was last used.';
comment on column app.session.id is 'Key, by which its owner ends it.';
comment on column app.session.token_hash is 'SHA-256 of the token in the cookie; the token itself is kept nowhere.';
comment on column app.session.account_id is 'The account that is signed in.';
comment on column app.session.started_at is 'When it was signed in.';
comment on column app.session.last_seen_at is 'When it was last used; at most a minute late.';
comment on column app.session.address is 'Address of the network that it was signed in from; NULL: not known.';
comment on column app.session.program is 'Browser and system that it was signed in with, such as Firefox 140, Linux; NULL: not known.';
comment on column app.session.notices is 'Notices for the next page, such as "Saved."; NULL: none.';
comment on column app.session.ended_at is 'When it ended; NULL: not ended, or too old without having been marked yet.';
comment on column app.session.end_reason is 'Why it ended: signed_out, signed_in_again, ended_by_owner, ended_by_admin, account_changed (role, password, or disabled), idle, age, too_many; NULL: not ended.';
create index session_account on app.session (account_id);

create function app.end_sessions_of_changed_account() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    update app.session set ended_at = now(), end_reason = 'account_changed'
     where account_id = new.id and ended_at is null;
    return null;
end;
$$;
comment on function app.end_sessions_of_changed_account() is 'Trigger: ends all sessions of an account whose name, role or password changed, or that was disabled, in the transaction of the change.';
create trigger end_sessions
    after update of name, role, password_hash, enabled on app.account
    for each row
    when ((old.name, old.role, old.password_hash, old.enabled) is distinct from (new.name, new.role, new.password_hash, new.enabled))
    execute function app.end_sessions_of_changed_account();
