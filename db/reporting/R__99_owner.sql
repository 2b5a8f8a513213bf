-- The views belong to aigaq_views, which reads the tables; who reads a view needs no right to what lies beneath.
-- made anew with its neighbours: ${reporting_hash}

do $$
declare
    view regclass;
begin
    for view in select oid from pg_class where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace) loop
        execute format('alter view %s owner to aigaq_views', view);
    end loop;
end
$$;
