-- Security events: sign-ins, refusals, changes of accounts and rights, files withdrawn.

create table audit.security_event (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    kind    text not null,
    account text,
    address inet,
    subject text,
    detail  text,
    times   integer not null default 1,
    constraint security_event_kind_form check (kind ~ '^[a-z_]{1,40}$'),
    constraint security_event_account_form check (account ~ '^[[:print:]]{1,100}$'),
    constraint security_event_subject_form check (subject ~ '^[A-Za-z0-9 ._:/#@-]{1,100}$'),
    constraint security_event_detail_form check (detail ~ '^[A-Za-z0-9 ._:/#@,;()-]{1,200}$'),
    constraint security_event_times_positive check (times > 0)
);
comment on table audit.security_event is 'What happened to sign-ins, accounts and rights. Holds no password, no name that an unknown person typed, and no name of a person of the register. Rows are added, never changed; audit.forget_security_events() removes old ones. Looks at restricted names are in audit.look.';
comment on column audit.security_event.id is 'Order of writing.';
comment on column audit.security_event.at is 'When it happened; of a sum, when the sum was written, at most some minutes later.';
comment on column audit.security_event.kind is 'What happened, such as signed_in or role_changed.';
comment on column audit.security_event.account is 'The account that did it, or whose sign-in was refused; NULL: nobody who is known.';
comment on column audit.security_event.address is 'Where the request came from; NULL: not from a request, or the sum of several addresses.';
comment on column audit.security_event.subject is 'What it was done to: the name of an account or analyst, the number of a file or person; NULL: to the account itself.';
comment on column audit.security_event.detail is 'More in codes, such as "viewer to editor"; NULL: nothing more.';
comment on column audit.security_event.times is 'How often, where equal events of five minutes are one row.';
create index security_event_at on audit.security_event (at, id);
create index security_event_kind on audit.security_event (kind, at, id);
create index security_event_account on audit.security_event (account, at, id);
create index security_event_subject on audit.security_event (subject, at, id);
grant select, insert (kind, account, address, subject, detail, times) on audit.security_event to aigaq_app;

create index look_at on audit.look (at, id);
create index look_account on audit.look (account, at, id);

create function audit.forget_security_events() returns bigint
    language sql security definer
    set search_path = pg_catalog
begin atomic
    with forgotten as (
        delete from audit.security_event
         where at < now() - case when kind in ('refused', 'unknown_name', 'throttled', 'denied') then interval '90 days' else interval '730 days' end
        returning id
    )
    select count(*) from forgotten;
end;
comment on function audit.forget_security_events() is 'Removes refusals after 90 days and all other security events after two years; returns how many. The periods are fixed here, so that the program cannot remove later ones.';
grant execute on function audit.forget_security_events() to aigaq_app;
