-- Mails with scheduled reports.

create table app.report_mail (
    id          bigint generated always as identity primary key,
    schedule_id bigint not null references app.report_schedule on delete cascade,
    due_at      timestamptz not null,
    address     text not null,
    runs        text[] not null,
    status      text not null default 'waiting',
    attempts    integer not null default 0,
    next_at     timestamptz not null default now(),
    ended_at    timestamptz,
    problem     text,
    seen_at     timestamptz,
    constraint report_mail_once unique (schedule_id, due_at, address),
    constraint report_mail_status_known check (status in ('waiting', 'sent', 'failed')),
    constraint report_mail_ended check ((status = 'waiting') = (ended_at is null))
);
comment on table app.report_mail is 'A mail to one recipient with the reports of one due time of a schedule.';
comment on column app.report_mail.id is 'Key.';
comment on column app.report_mail.schedule_id is 'The schedule.';
comment on column app.report_mail.due_at is 'The due time.';
comment on column app.report_mail.address is 'E-mail address of the recipient.';
comment on column app.report_mail.runs is 'Numbers of the reports.';
comment on column app.report_mail.status is 'waiting, sent or failed.';
comment on column app.report_mail.attempts is 'Number of attempts.';
comment on column app.report_mail.next_at is 'Earliest time of the next attempt.';
comment on column app.report_mail.ended_at is 'When it was sent, or given up.';
comment on column app.report_mail.problem is 'Why the last attempt failed: a key of the messages.';
comment on column app.report_mail.seen_at is 'When the account that made the schedule saw the failure.';
create index report_mail_waiting on app.report_mail (next_at) where status = 'waiting';
