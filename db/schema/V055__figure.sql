-- The figures in generated reports.

create table app.figure_set (
    id         bigint generated always as identity primary key,
    data_state bigint not null,
    views      text not null default '',
    day_from   date,
    day_to     date,
    city       text,
    code       text,
    taken_at   timestamptz not null default now(),
    constraint figure_set_once unique nulls not distinct (data_state, views, day_from, day_to, city, code)
);
comment on table app.figure_set is 'The figures of one scope in one data version, as the views of reporting gave them; shared by all reports generated from it.';
comment on column app.figure_set.id is 'Key.';
comment on column app.figure_set.data_state is 'The data version.';
comment on column app.figure_set.views is 'SHA-256 over the rules, the views and the query that gave the figures; empty: unknown.';
comment on column app.figure_set.day_from is 'First day of the scope; NULL: from the beginning.';
comment on column app.figure_set.day_to is 'Last day of the scope; NULL: to the end.';
comment on column app.figure_set.city is 'The city, by today''s name; NULL: all.';
comment on column app.figure_set.code is 'The incident; NULL: all.';
comment on column app.figure_set.taken_at is 'When the figures were read.';

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
comment on table app.figure is 'One figure of a set. It names no source and no document, so that it may be compared after either was restricted.';
comment on column app.figure.figure_set_id is 'The set.';
comment on column app.figure.kind is 'What the figure is of: total, city, month, day, group, kind, incident, fact, document or disagreement.';
comment on column app.figure.key is 'Which one: a code, the name of a city, a month such as 2019-06, several or not_stated; empty for the total.';
comment on column app.figure.measure is 'What is counted; empty: citations of a document, or disagreements.';
comment on column app.figure.population is 'Who was harmed, for casualties; empty: all together.';
comment on column app.figure.low is 'Lowest number reported; NULL: none.';
comment on column app.figure.high is 'Highest number reported; NULL: none, or open.';
comment on column app.figure.open_ended is 'There may be more than the highest number.';
comment on column app.figure.about is 'A figure in it is worded as about or nearly.';
comment on column app.figure.basis is 'stated or summed.';
comment on column app.figure.claims is 'For a fact: the number of each source, in order, such as 218; 670; 670.';
