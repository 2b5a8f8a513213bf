-- Forms that are not applied yet.

create table app.draft (
    id          bigint generated always as identity primary key,
    account     text not null,
    incident_id bigint references registry.incident on delete cascade,
    content     jsonb not null,
    saved_at    timestamptz not null default now(),
    constraint draft_once unique nulls not distinct (account, incident_id)
);
comment on table app.draft is 'The form of an incident that is not applied yet: a change that awaits approval, or what autosave keeps.';
comment on column app.draft.id is 'Key.';
comment on column app.draft.account is 'The account that is editing it.';
comment on column app.draft.incident_id is 'The incident; NULL: a new one.';
comment on column app.draft.content is 'The fields of the form, as entered.';
comment on column app.draft.saved_at is 'When it was saved last.';
create index draft_incident on app.draft (incident_id);
