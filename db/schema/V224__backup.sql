-- The backups that were made, and those that failed.

create table app.backup (
    id         bigint generated always as identity primary key,
    started_at timestamptz not null,
    ended_at   timestamptz not null default now(),
    file       text not null,
    bytes      bigint,
    encrypted  boolean not null,
    problem    text,
    constraint backup_file_or_problem check ((bytes is null) = (problem is not null)),
    constraint backup_in_order check (ended_at >= started_at)
);
comment on table app.backup is 'A backup that was made, or failed; also those that have been deleted since.';
comment on column app.backup.id is 'Key.';
comment on column app.backup.started_at is 'When it began: the file holds what was committed then.';
comment on column app.backup.ended_at is 'When it was finished or failed.';
comment on column app.backup.file is 'Path of the file.';
comment on column app.backup.bytes is 'Size of the file; NULL: it failed.';
comment on column app.backup.encrypted is 'Whether it is encrypted with a passphrase.';
comment on column app.backup.problem is 'Why it failed; NULL: it was made.';
create index backup_made on app.backup (ended_at desc) where problem is null;
revoke update, delete on app.backup from aigaq_app;
