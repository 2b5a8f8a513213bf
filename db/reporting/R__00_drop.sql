-- The views are made anew, all of them, whenever one file of this folder changes.
-- made anew with its neighbours: ${reporting_hash}

do $$
declare
    view regclass;
begin
    for view in select oid from pg_class where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace) loop
        execute format('drop view if exists %s cascade', view);
    end loop;
exception
    when undefined_table then null; -- gone with one it was read by
end
$$;
