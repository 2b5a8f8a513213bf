-- Reports that are printed by a schedule.

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
