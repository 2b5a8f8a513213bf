-- The archive of reports: each report that was generated, and who requested it.

create table app.report_counter (
    year integer primary key,
    last integer not null
);
comment on table app.report_counter is 'The last report number given out in a year.';
comment on column app.report_counter.year is 'The year, in UTC.';
comment on column app.report_counter.last is 'The number; that of a failed report is not given out again.';

create table app.report_run (
    id            bigint generated always as identity primary key,
    number        text not null,
    report        text not null,
    day_from      date,
    day_to        date,
    city          text,
    code          text,
    language      text not null,
    format        text not null,
    origin        text not null,
    background    boolean not null default false,
    status        text not null,
    asked_state   bigint not null,
    asked_at      timestamptz not null default now(),
    started_at    timestamptz,
    ended_at      timestamptz,
    data_state    bigint,
    figure_set_id bigint references app.figure_set,
    pages         integer,
    bytes         bigint,
    sha256        text,
    removed_at    timestamptz,
    problem       text,
    percent       integer not null default 0,
    pages_made    integer not null default 0,
    constraint report_run_number_once unique (number),
    constraint report_run_number_form check (number ~ '^R-[0-9]{4}-[0-9]{4,}$'),
    constraint report_run_origin_known check (origin in ('page', 'command', 'schedule')),
    constraint report_run_status_known check (status in ('waiting', 'printing', 'done', 'failed', 'cancelled')),
    constraint report_run_done_is_whole check (status <> 'done'
        or (data_state is not null and sha256 ~ '^[0-9a-f]{64}$' and bytes > 0 and ended_at is not null)),
    constraint report_run_failed_says_why check ((status = 'failed') = (problem is not null)),
    constraint report_run_percent_in_range check (percent between 0 and 100)
);
comment on table app.report_run is 'A report that is generated, is being generated, or failed; it is done only once its whole file is in the archive.';
comment on column app.report_run.id is 'Key; grows in the order of requests.';
comment on column app.report_run.number is 'Number printed on the report, such as R-2026-0042.';
comment on column app.report_run.report is 'Key of the report, such as summary.';
comment on column app.report_run.day_from is 'First day of its scope; NULL: from the beginning.';
comment on column app.report_run.day_to is 'Last day of its scope; NULL: to the end.';
comment on column app.report_run.city is 'The city, by the name it had today when requested; NULL: all.';
comment on column app.report_run.code is 'The incident; NULL: all.';
comment on column app.report_run.language is 'en, ru or kk.';
comment on column app.report_run.format is 'pdf, html, docx, xlsx or csv.';
comment on column app.report_run.origin is 'page: requested on a page or by its address; command: on the command line; schedule.';
comment on column app.report_run.background is 'Whether it is generated in the background.';
comment on column app.report_run.status is 'waiting, printing, done, failed or cancelled.';
comment on column app.report_run.asked_state is 'Data version when it was requested.';
comment on column app.report_run.asked_at is 'When it was first requested.';
comment on column app.report_run.started_at is 'When generating began.';
comment on column app.report_run.ended_at is 'When it was done, failed or was cancelled.';
comment on column app.report_run.data_state is 'Data version that it shows.';
comment on column app.report_run.figure_set_id is 'The figures in it.';
comment on column app.report_run.pages is 'Number of pages; 0: a table of rows.';
comment on column app.report_run.bytes is 'Length of the file in bytes.';
comment on column app.report_run.sha256 is 'SHA-256 of the file, in hexadecimal: a copy with another one was altered.';
comment on column app.report_run.removed_at is 'When the file was removed from the archive; NULL: it is still there.';
comment on column app.report_run.problem is 'Why it failed: a key of the messages.';
comment on column app.report_run.percent is 'Progress, in per cent.';
comment on column app.report_run.pages_made is 'Pages generated so far.';
create index report_run_sha256 on app.report_run (sha256);
create unique index report_run_once_at_a_time
    on app.report_run (report, day_from, day_to, city, code, language, format, asked_state) nulls not distinct
    where status in ('waiting', 'printing') and origin = 'page';
comment on index app.report_run_once_at_a_time is 'One report of one data version is generated once: a second request shares the first.';
create index report_run_figures on app.report_run (figure_set_id);
create index report_run_unfinished on app.report_run (status) where status in ('waiting', 'printing');

create table app.report_request (
    run_id     bigint not null references app.report_run on delete cascade,
    account    text not null,
    asked_at   timestamptz not null default now(),
    called_off boolean not null default false,
    seen_at    timestamptz,
    primary key (run_id, account)
);
comment on table app.report_request is 'An account that requested a report; several may share one.';
comment on column app.report_request.run_id is 'The report.';
comment on column app.report_request.account is 'The name that the account signs in with.';
comment on column app.report_request.asked_at is 'When the account first requested it.';
comment on column app.report_request.called_off is 'The account cancelled it; generating ends once all have.';
comment on column app.report_request.seen_at is 'When the account opened the report after it had ended; NULL: a notice is due.';
create index report_request_account on app.report_request (account, run_id);
create index report_request_untold on app.report_request (account) where seen_at is null;
