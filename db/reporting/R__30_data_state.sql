-- data_state: one row, the data version.
-- run again with all files of this folder: ${reporting_hash}

create view reporting.data_state with (security_barrier) as
select number, changed_at
  from internal.data_state;

comment on view reporting.data_state is 'The state of the data: a report prints it, so that a figure can be traced.';
comment on column reporting.data_state.number is 'Grows by one with each transaction that changes a record.';
comment on column reporting.data_state.changed_at is 'When the last change was made.';
grant select on reporting.data_state to aigaq_reader, aigaq_app;
