-- The views belong to aigaq_views, which may read the tables; readers of a view need no rights to the tables.
-- Each view of reporting refuses to have its plan shown to an analyst (R__05_plan_not_shown.sql).
-- run again with all files of this folder: ${reporting_hash}

do $$
declare
    view regclass;
begin
    for view in select oid from pg_class where relkind = 'v' and relnamespace = 'reporting'::regnamespace loop
        execute format('create or replace view %s with (security_barrier) as select * from (%s) shown where internal.plan_not_shown() and internal.run_not_shown()',
                       view, rtrim(pg_get_viewdef(view), ';'));
    end loop;
    for view in select oid from pg_class where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace) loop
        execute format('alter view %s owner to aigaq_views', view);
    end loop;
end
$$;

delete from app.overview; -- the figures of the overview are computed anew where a rule or a view has changed
