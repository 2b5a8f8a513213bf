-- The archive of reports: each run, who asked for it, and the figures it printed.

create table app.figure_set (
    id         bigint generated always as identity primary key,
    data_state bigint not null,
    day_from   date,
    day_to     date,
    city       text,
    code       text,
    taken_at   timestamptz not null default now(),
    constraint figure_set_once unique nulls not distinct (data_state, day_from, day_to, city, code)
);
comment on table app.figure_set is 'The figures of one scope in one state of the data, as the views of reporting gave them; shared by all runs that printed it.';
comment on column app.figure_set.id is 'Key.';
comment on column app.figure_set.data_state is 'Number of the data state.';
comment on column app.figure_set.day_from is 'First day of the scope; NULL: from the beginning.';
comment on column app.figure_set.day_to is 'Last day of the scope; NULL: to the end.';
comment on column app.figure_set.city is 'Todays name of the one city; NULL: all.';
comment on column app.figure_set.code is 'The one incident; NULL: all.';
comment on column app.figure_set.taken_at is 'When they were read.';

create table app.figure (
    figure_set_id bigint not null references app.figure_set on delete cascade,
    kind          text not null,
    key           text not null,
    measure       text not null default '',
    population    text not null default '',
    low           bigint,
    high          bigint,
    open_ended    boolean not null default false,
    about         boolean not null default false,
    basis         text,
    claims        text,
    primary key (figure_set_id, kind, key, measure, population)
);
comment on table app.figure is 'One figure of a set. It names no source and no document, so it may be compared after either was restricted.';
comment on column app.figure.figure_set_id is 'The set.';
comment on column app.figure.kind is 'What the figure is of: total, city, month, day, group, kind, incident, fact, document or disagreement.';
comment on column app.figure.key is 'Which one: a code, the name of a city, a month such as 2019-06, several or not_stated; empty for the total.';
comment on column app.figure.measure is 'What is counted; empty: things that rest on a document, or disagreements.';
comment on column app.figure.population is 'For casualties: who was harmed; empty: all together.';
comment on column app.figure.low is 'The lowest that was reported; NULL: no floor.';
comment on column app.figure.high is 'The highest that was reported; NULL: none, or open.';
comment on column app.figure.open_ended is 'There may be more than the highest.';
comment on column app.figure.about is 'A figure in it is worded about or nearly.';
comment on column app.figure.basis is 'stated or summed.';
comment on column app.figure.claims is 'Of a fact: what each source gives, in order, such as 218; 670; 670.';

create table app.report_counter (
    year integer primary key,
    last integer not null
);
comment on table app.report_counter is 'The last number that a report of a year was given.';
comment on column app.report_counter.year is 'The year, in UTC.';
comment on column app.report_counter.last is 'The number; one that was given to a run that failed is not given again.';

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
comment on table app.report_run is 'A report that was printed, is being printed, or failed; a row says done only after its file stands whole in the archive.';
comment on column app.report_run.id is 'Key; grows in the order of asking.';
comment on column app.report_run.number is 'The number that stands on the report, such as R-2026-0042.';
comment on column app.report_run.report is 'Key of the report, such as summary.';
comment on column app.report_run.day_from is 'First day of its scope; NULL: from the beginning.';
comment on column app.report_run.day_to is 'Last day of its scope; NULL: to the end.';
comment on column app.report_run.city is 'Todays name of the one city then; NULL: all.';
comment on column app.report_run.code is 'The one incident; NULL: all.';
comment on column app.report_run.language is 'en, ru or kk.';
comment on column app.report_run.format is 'pdf, html, docx, xlsx or csv.';
comment on column app.report_run.origin is 'page: somebody asked on a page or through its address; command: on the command line; schedule.';
comment on column app.report_run.background is 'Whether it was too long to be answered at once.';
comment on column app.report_run.status is 'waiting, printing, done, failed or cancelled.';
comment on column app.report_run.asked_state is 'Number of the data state when it was asked for.';
comment on column app.report_run.asked_at is 'When it was asked for first.';
comment on column app.report_run.started_at is 'When printing began.';
comment on column app.report_run.ended_at is 'When it was done, failed or was called off.';
comment on column app.report_run.data_state is 'Number of the data state that it shows.';
comment on column app.report_run.figure_set_id is 'The figures that it shows.';
comment on column app.report_run.pages is 'How many pages; 0: rows.';
comment on column app.report_run.bytes is 'Length of the file.';
comment on column app.report_run.sha256 is 'SHA-256 of the file, in hexadecimal: a copy with another one is not genuine.';
comment on column app.report_run.removed_at is 'When the file was removed from the archive; NULL: it is kept.';
comment on column app.report_run.problem is 'Why it failed: a key of the messages.';
comment on column app.report_run.percent is 'How far it has come, in per cent.';
comment on column app.report_run.pages_made is 'How many pages have been made.';
create index report_run_sha256 on app.report_run (sha256);
create unique index report_run_once_at_a_time
    on app.report_run (report, day_from, day_to, city, code, language, format, asked_state) nulls not distinct
    where status in ('waiting', 'printing') and origin = 'page';
comment on index app.report_run_once_at_a_time is 'The same report of the same data state is printed once: a second request shares the first.';
create index report_run_figures on app.report_run (figure_set_id);

create table app.report_request (
    run_id    bigint not null references app.report_run on delete cascade,
    account   text not null,
    asked_at  timestamptz not null default now(),
    called_off boolean not null default false,
    primary key (run_id, account)
);
comment on table app.report_request is 'Who asked for a run; several may share one.';
comment on column app.report_request.run_id is 'The run.';
comment on column app.report_request.account is 'The name that the account signs in with.';
comment on column app.report_request.asked_at is 'When it asked first.';
comment on column app.report_request.called_off is 'It wants the run no longer; once nobody does, printing ends.';
create index report_request_account on app.report_request (account, run_id);
