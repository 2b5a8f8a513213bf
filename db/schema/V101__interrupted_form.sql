-- Forms that were sent after a session had ended, so that nothing typed is lost.

create table app.interrupted_form (
    id         bigint generated always as identity primary key,
    account_id bigint not null references app.account on delete cascade,
    path       text not null,
    fields     jsonb not null,
    page       text,
    kept_at    timestamptz not null default now(),
    shown_at   timestamptz,
    constraint interrupted_form_path_length check (char_length(path) <= 2000),
    constraint interrupted_form_page_length check (char_length(page) <= 2000),
    constraint interrupted_form_size check (octet_length(fields::text) <= 8000000)
);
comment on table app.interrupted_form is 'A form that an account sent after its session had ended: shown to this account only, once it has signed in. Deleted when it is saved, and after a day; at most five an account.';
comment on column app.interrupted_form.id is 'Key.';
comment on column app.interrupted_form.account_id is 'The account whose session had ended.';
comment on column app.interrupted_form.path is 'Address that the form was sent to.';
comment on column app.interrupted_form.fields is 'The typed values by the name of their field; never a form with a password.';
comment on column app.interrupted_form.page is 'Address of the page it was sent from; NULL: not known.';
comment on column app.interrupted_form.kept_at is 'When it was sent.';
comment on column app.interrupted_form.shown_at is 'When it was first shown again; NULL: not yet.';
create index interrupted_form_account on app.interrupted_form (account_id, id);
