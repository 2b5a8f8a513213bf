-- The views are made anew, all of them, whenever one file of this folder changes.
-- made anew with its neighbours: ${reporting_hash}

do $$
declare
    view text; -- by name: one that fell with another is no longer there
begin
    for view in select format('%I.%I', schemaname, viewname) from pg_views where schemaname in ('internal', 'reporting') loop
        execute format('drop view if exists %s cascade', view);
    end loop;
end
$$;
