-- The words of an incident are not collected anew for a new row that names nobody. The plan of that query is kept: making it takes longer than running it.

alter function internal.refresh_search(bigint[]) set plan_cache_mode = force_generic_plan;

create or replace function internal.refresh_search_of() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    kind text := tg_argv[0];
    keys bigint[] := array[(case when tg_op <> 'INSERT' then to_jsonb(old) end ->> tg_argv[1])::bigint,
                           (case when tg_op <> 'DELETE' then to_jsonb(new) end ->> tg_argv[1])::bigint];
begin
    if tg_op = 'INSERT' and tg_nargs > 2 and not exists (select from unnest(tg_argv[2:]) named where to_jsonb(new) ->> named is not null) then
        return null;
    end if;
    perform internal.refresh_search(case kind
        when 'incident' then keys
        when 'fact' then array(select fact.incident_id from registry.fact where fact.id = any (keys))
        when 'city' then array(select place.incident_id from registry.incident_city place where place.city_id = any (keys)
                               union
                               select fact.incident_id from registry.fact_city join registry.fact on fact.id = fact_city.fact_id
                                where fact_city.city_id = any (keys))
        when 'organisation' then array(select named.incident_id from internal.named_in_incident() named where named.organisation_id = any (keys))
        when 'person' then array(select named.incident_id from internal.named_in_incident() named where named.person_id = any (keys))
        end);
    return null;
end
$$;
comment on function internal.refresh_search_of() is 'Trigger: updates the search words of the incidents of a changed row. Arguments: what the row belongs to, the column that names it, and the columns with a person or organisation; a new row in which these are all NULL changes nothing.';

create or replace trigger refresh_search after insert or delete or update of incident_id, person_id on registry.fact
    for each row execute function internal.refresh_search_of('incident', 'incident_id', 'person_id');
create or replace trigger refresh_search after insert or delete
    or update of fact_id, source_person_id, source_organisation_id, relayed_person_id, relayed_organisation_id on registry.assertion
    for each row execute function internal.refresh_search_of('fact', 'fact_id', 'source_person_id', 'source_organisation_id', 'relayed_person_id', 'relayed_organisation_id');
create or replace trigger refresh_search after insert or delete or update of fact_id, perpetrator_person_id, perpetrator_organisation_id on registry.act
    for each row execute function internal.refresh_search_of('fact', 'fact_id', 'perpetrator_person_id', 'perpetrator_organisation_id');
