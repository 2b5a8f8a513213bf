-- Values found in a text that editors dismissed while entering an incident.

create table app.dismissed_value (
    incident_id bigint not null references registry.incident on delete cascade,
    edition_id  bigint not null references registry.document_edition on delete cascade,
    char_start  integer not null,
    char_end    integer not null,
    dismissed_at timestamptz not null default now(),
    constraint dismissed_value_key primary key (incident_id, edition_id, char_start, char_end),
    constraint dismissed_value_in_order check (char_start >= 0 and char_start < char_end)
);
comment on table app.dismissed_value is 'A number, date, place or name found in a text that an editor does not want to enter for this incident; it is no longer listed as not yet entered.';
comment on column app.dismissed_value.incident_id is 'The incident that is entered.';
comment on column app.dismissed_value.edition_id is 'The edition in whose text it was found.';
comment on column app.dismissed_value.char_start is 'Its first character, in code points from 0.';
comment on column app.dismissed_value.char_end is 'The character after its last.';
comment on column app.dismissed_value.dismissed_at is 'When the incident was saved with it.';
create index dismissed_value_edition on app.dismissed_value (edition_id);
revoke update, delete on app.dismissed_value from aigaq_app;
