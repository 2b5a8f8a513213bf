-- The figures of the overview, computed once for a data version.

create table app.overview (
    only_row    boolean primary key default true,
    data_state  bigint not null,
    contents    jsonb not null,
    took_millis bigint not null,
    constraint overview_single check (only_row)
);
comment on table app.overview is 'The figures of the overview as last computed: numbers only, no texts.';
comment on column app.overview.only_row is 'Always true: the table has one row.';
comment on column app.overview.data_state is 'The data version that they are of.';
comment on column app.overview.contents is 'The size of the register and the total of each measure.';
comment on column app.overview.took_millis is 'How long it took to compute them, in milliseconds.';
grant select, insert, update on app.overview to aigaq_app;
