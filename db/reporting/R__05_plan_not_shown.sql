-- Whether a statement shows no plan: analysts cannot explain what reads the views (R__99_owner.sql puts both questions into each).
-- A plan counts the rows that a view leaves out, so it would tell how many drafts there are (ADR 30).
-- run again with all files of this folder: ${reporting_hash}

drop function if exists internal.run_not_shown();
drop function if exists internal.plan_not_shown();
drop function if exists internal.require_no_plan();

create function internal.require_no_plan() returns boolean
    language plpgsql volatile parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
    if session_user ~ '^aigaq_(analyst|query)'
       and (coalesce(current_query(), 'explain') ~* '\m(explain|execute)\M'
            or current_setting('debug_print_plan')::boolean
            or exists (select from pg_prepared_statements where statement ~* '\mexplain\M')) then
        raise insufficient_privilege using
            message = 'EXPLAIN, EXECUTE and debug_print_plan cannot be used here: a plan counts what is not published',
            hint = 'Leave the words explain and execute out of texts and comments too.';
    end if;
    return true;
end
$$;
comment on function internal.require_no_plan() is
    'True, or an error where an analyst has a plan shown: with EXPLAIN, or with a statement that was prepared so.';

-- neither is written into the query that calls it, because each has a setting and calls what is volatile
create function internal.plan_not_shown() returns boolean
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return internal.require_no_plan();
comment on function internal.plan_not_shown() is
    'internal.require_no_plan, asked when a query is planned: it is immutable in name only, so that PostgreSQL asks then.';

create function internal.run_not_shown() returns boolean
    language sql stable parallel safe set search_path = pg_catalog, pg_temp
return internal.require_no_plan();
comment on function internal.run_not_shown() is
    'internal.require_no_plan, asked once when a query is run, also one that was planned before.';

grant execute on function internal.require_no_plan(), internal.plan_not_shown(), internal.run_not_shown() to aigaq_reader, aigaq_views, aigaq_app;
