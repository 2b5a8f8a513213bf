-- The views belong to aigaq_views, which may read the tables; readers of a view need no rights to the tables.
-- run again with all files of this folder: ${reporting_hash}

do $$
declare
    view regclass;
begin
    for view in select oid from pg_class where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace) loop
        execute format('alter view %s owner to aigaq_views', view);
    end loop;
end
$$;
