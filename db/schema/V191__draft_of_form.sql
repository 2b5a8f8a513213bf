-- Drafts: what an account has typed into a form and not saved yet.

drop table app.draft; -- nothing was written to it

create table app.draft (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references app.account on delete cascade,
    path         text not null,
    form_key     text not null default '',
    fields       jsonb not null,
    page         text,
    started_from text,
    saved_at     timestamptz not null default now(),
    constraint draft_once unique (account_id, path, form_key),
    constraint draft_path_length check (char_length(path) <= 500),
    constraint draft_form_key_length check (char_length(form_key) <= 100),
    constraint draft_started_from_length check (char_length(started_from) <= 100),
    constraint draft_page_length check (char_length(page) <= 2000),
    constraint draft_size check (octet_length(fields::text) <= 8000000)
);
comment on table app.draft is 'What an account has typed into a form and not saved yet: offered to this account only, when it opens the form again. Deleted when it is saved or discarded, and after 90 days; at most 50 an account.';
comment on column app.draft.id is 'Key.';
comment on column app.draft.account_id is 'The account that typed it.';
comment on column app.draft.path is 'Address that the form is sent to.';
comment on column app.draft.form_key is 'Key of the blank form that it was typed into, so that two new records are two drafts; empty: the form of a saved record.';
comment on column app.draft.fields is 'The typed values by the name of their field; never a form with a password.';
comment on column app.draft.page is 'Address of the page that shows the form; NULL: the same as path.';
comment on column app.draft.started_from is 'Version of the record that the form was opened with; NULL: a new record.';
comment on column app.draft.saved_at is 'When it was kept last.';
create index draft_path on app.draft (path, saved_at);
create index draft_age on app.draft (saved_at);

create table app.saved_form (
    account_id bigint not null references app.account on delete cascade,
    form_key   text not null,
    address    text not null,
    fields_hash text not null,
    saved_at   timestamptz not null default now(),
    primary key (account_id, form_key),
    constraint saved_form_key_length check (char_length(form_key) <= 100),
    constraint saved_form_address_length check (char_length(address) <= 500)
);
comment on table app.saved_form is 'A blank form that an account has filled in and saved, so that sending it again enters no second record. Deleted after a week.';
comment on column app.saved_form.account_id is 'The account that saved it.';
comment on column app.saved_form.form_key is 'Key of the blank form.';
comment on column app.saved_form.address is 'Address of the record that was entered.';
comment on column app.saved_form.fields_hash is 'SHA-256 of the fields that were sent: tells the same content sent again from a changed one.';
comment on column app.saved_form.saved_at is 'When it was saved.';
create index saved_form_age on app.saved_form (saved_at);
