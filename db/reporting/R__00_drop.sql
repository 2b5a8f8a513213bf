-- All views are dropped and created again whenever a file of this folder changes.
-- run again with all files of this folder: ${reporting_hash}

do $$
declare
    view text; -- names are read first, because a view that was dropped by cascade has no oid any more
begin
    foreach view in array array(select oid::regclass::text from pg_class where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace)) loop
        execute format('drop view if exists %s cascade', view);
    end loop;
end
$$;
