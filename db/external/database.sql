-- What PostgreSQL lets everybody do in a database, taken back. Run by a superuser in
-- database aigaq (README.md). Statements are parted by empty lines, as in roles.sql.

revoke all on database aigaq from public;

grant connect on database aigaq to aigaq_owner, aigaq_app, aigaq_report, aigaq_query, aigaq_analyst, aigaq_watch;

revoke create on schema public from public;

-- do $$ … $$ needs it; functions that exist run without
revoke usage on language plpgsql from public;

grant usage on language plpgsql to aigaq_owner;

-- write large objects and log records, hold locks, end sessions, use up transaction numbers
do $$
declare
    harmful regprocedure;
begin
    for harmful in
        select oid::regprocedure
          from pg_proc
         where pronamespace = 'pg_catalog'::regnamespace
           and (proname like 'lo\_%'
                or proname like 'pg\_advisory\_%'
                or proname like 'pg\_try\_advisory\_%'
                or proname in ('loread', 'lowrite', 'pg_notify', 'pg_logical_emit_message', 'pg_export_snapshot',
                               'pg_cancel_backend', 'pg_terminate_backend', 'txid_current', 'pg_current_xact_id'))
           and has_function_privilege('public', oid, 'execute')
    loop
        execute format('revoke execute on function %s from public', harmful);
        execute format('grant execute on function %s to aigaq_owner, aigaq_app, aigaq_watch', harmful);
    end loop;
end
$$;
