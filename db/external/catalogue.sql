-- What PostgreSQL's catalogue and its functions offer everybody, taken back in this database. Run by a superuser in
-- database aigaq (README.md), after access.sql. Statements are parted by empty lines, as in roles.sql.

create or replace view access.closed_function with (security_barrier) as
select oid::regprocedure as function, reason
  from pg_proc
  join (values
    -- 1. what writes, waits, ends others, or runs a text as SQL
    ('^(lo_.*|loread|lowrite)$', 'writes large objects'),
    ('^pg_(try_)?advisory_.*', 'holds locks that the program uses'),
    ('^(pg_notify|pg_logical_emit_message)$', 'writes to the log of transactions or the queue of notifications'),
    ('^(pg_cancel_backend|pg_terminate_backend|pg_export_snapshot|pg_sleep.*)$', 'ends or delays what others do'),
    ('^(query_to_xml.*|cursor_to_xml.*|ts_stat)$', 'runs a text as a query'),
    -- 2. what counts rows, writes and looks of everybody, published or not
    ('^pg_stat_(get|have)_.*', 'counts what is read and written in every table'),
    ('^(pg_relation_size|pg_table_size|pg_indexes_size|pg_total_relation_size|pg_database_size|pg_tablespace_size)$', 'tells how much a table holds'),
    ('^(pg_sequence_last_value|pg_get_sequence_data)$', 'tells how many numbers were given'),
    ('^(pg_lock_status|pg_blocking_pids|pg_safe_snapshot_blocking_pids|pg_prepared_xact|pg_notification_queue_usage)$', 'tells what others do now'),
    ('^(txid_current.*|txid_status|pg_current_xact_id.*|pg_current_snapshot|pg_xact_status|pg_last_committed_xact|pg_xact_commit_timestamp.*|mxid_age)$', 'tells how often is written'),
    ('^(pg_current_wal.*|pg_last_wal.*|pg_last_xact.*|pg_control_.*|pg_get_wal.*|pg_get_multixact.*)$', 'tells how much is written')
  ) closed (pattern, reason) on proname ~ pattern
 where pronamespace = 'pg_catalog'::regnamespace
 union all
select 'pg_catalog.age(xid)'::regprocedure, 'tells how often is written';

comment on view access.closed_function is 'Functions of PostgreSQL that analysts cannot call.';

comment on column access.closed_function.function is 'The function.';

comment on column access.closed_function.reason is 'Why: what it does or tells.';

grant select on access.closed_function to aigaq_watch;

do $$
declare
    closed regprocedure;
begin
    for closed in select function from access.closed_function where has_function_privilege('public', function::oid, 'execute') loop
        execute format('revoke execute on function %s from public', closed);
        execute format('grant execute on function %s to aigaq_owner, aigaq_app, aigaq_watch', closed);
    end loop;
end
$$;

-- estimates of how many rows a table has: psql and drivers do not need these columns
do $$
begin
    if has_any_column_privilege('public', 'pg_catalog.pg_class', 'select')
       and has_column_privilege('public', 'pg_catalog.pg_class', 'reltuples', 'select') then
        revoke select on pg_catalog.pg_class from public;
        execute (select format('grant select (%s) on pg_catalog.pg_class to public', string_agg(quote_ident(attname), ', ' order by attnum))
                   from pg_attribute
                  where attrelid = 'pg_catalog.pg_class'::regclass and not attisdropped
                    and attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid'));
        grant select on pg_catalog.pg_class to aigaq_owner, aigaq_app;
    end if;
end
$$;
