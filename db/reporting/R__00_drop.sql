-- The views are made anew, all of them, whenever one file of this folder changes.
-- made anew with its neighbours: ${reporting_hash}

do $$
declare
    view text; -- by name, read beforehand: one that went with another has no oid any more
begin
    foreach view in array array(select oid::regclass::text from pg_class where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace)) loop
        execute format('drop view if exists %s cascade', view);
    end loop;
end
$$;
