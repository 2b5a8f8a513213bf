-- Reports that are printed by a schedule and sent to people.

create table app.report_schedule (
    id         bigint generated always as identity primary key,
    report     text not null,
    period     text not null,
    city       text,
    code       text,
    languages  text[] not null,
    formats    text[] not null,
    rhythm     text not null,
    people     text[] not null,
    attached   boolean not null,
    account    text not null,
    created_at timestamptz not null default now(),
    next_at    timestamptz not null,
    constraint report_schedule_period_known check (period in ('all', 'yesterday', 'last_week', 'last_month', 'last_year')),
    constraint report_schedule_rhythm_known check (rhythm in ('daily', 'weekly', 'monthly', 'yearly')),
    constraint report_schedule_not_empty check (cardinality(languages) > 0 and cardinality(formats) > 0 and cardinality(people) > 0)
);
comment on table app.report_schedule is 'A report that is printed again and again and sent to people.';
comment on column app.report_schedule.id is 'Key.';
comment on column app.report_schedule.report is 'Key of the report, such as summary.';
comment on column app.report_schedule.period is 'Of which days, seen from the day of printing: all, yesterday, last_week, last_month or last_year.';
comment on column app.report_schedule.city is 'Todays name of the one city; NULL: all.';
comment on column app.report_schedule.code is 'The one incident; NULL: all.';
comment on column app.report_schedule.languages is 'In which languages: en, ru, kk.';
comment on column app.report_schedule.formats is 'As which files: pdf, html, docx, xlsx, csv.';
comment on column app.report_schedule.rhythm is 'When: daily, weekly (on Mondays), monthly or yearly (on the first), at 05:00 UTC.';
comment on column app.report_schedule.people is 'E-mail addresses that it goes to.';
comment on column app.report_schedule.attached is 'Whether files are attached; else a link is sent, which needs an account.';
comment on column app.report_schedule.account is 'Who made the schedule; told when something fails.';
comment on column app.report_schedule.created_at is 'When it was made.';
comment on column app.report_schedule.next_at is 'When it is due next.';
create index report_schedule_due on app.report_schedule (next_at);

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
comment on table app.report_mail is 'A mail to one person with the reports of one time that a schedule was due.';
comment on column app.report_mail.id is 'Key.';
comment on column app.report_mail.schedule_id is 'The schedule.';
comment on column app.report_mail.due_at is 'The time that it was due.';
comment on column app.report_mail.address is 'Who gets it.';
comment on column app.report_mail.runs is 'Numbers of the reports.';
comment on column app.report_mail.status is 'waiting, sent or failed.';
comment on column app.report_mail.attempts is 'How often it was tried.';
comment on column app.report_mail.next_at is 'Not before this time.';
comment on column app.report_mail.ended_at is 'When it was sent or given up.';
comment on column app.report_mail.problem is 'Why the last attempt failed: a key of the messages.';
comment on column app.report_mail.seen_at is 'When the maker of the schedule looked at its failure.';
create index report_mail_waiting on app.report_mail (next_at) where status = 'waiting';
