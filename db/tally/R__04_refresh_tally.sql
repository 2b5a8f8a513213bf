-- refresh_tally: stores the ranges and tallies computed by the rules.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.refresh_tally(incidents bigint[], and_below boolean default true) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    below  bigint[]; -- the incidents, and those whose facts may now be part of others
    upward bigint[]; -- the incidents and all above them
begin
    with recursive branch (id) as (
        select unnest(incidents)
        union
        select child.id from branch join registry.incident child on child.parent_id = branch.id where and_below
    )
    select array_agg(id) into below from branch where id is not null;

    with fresh as (
        select range.fact_id, internal.above_of(fact.id) as above, range.low, range.high, range.open_ended, range.named,
               range.denied_only, range.about, range.disputed, range.sources, range.assertions
          from registry.fact
         cross join lateral internal.range_of(fact.id) range
         where fact.incident_id = any (below) and fact.measure is not null
           and exists (select from registry.assertion where assertion.fact_id = fact.id)
    )
    insert into internal.fact_range as kept (fact_id, above, low, high, open_ended, named, denied_only, about, disputed, sources, assertions)
    select * from fresh
    on conflict (fact_id) do update
       set (above, low, high, open_ended, named, denied_only, about, disputed, sources, assertions)
         = (excluded.above, excluded.low, excluded.high, excluded.open_ended, excluded.named, excluded.denied_only, excluded.about,
            excluded.disputed, excluded.sources, excluded.assertions)
     where (kept.above, kept.low, kept.high, kept.open_ended, kept.named, kept.denied_only, kept.about, kept.disputed, kept.sources, kept.assertions)
         is distinct from (excluded.above, excluded.low, excluded.high, excluded.open_ended, excluded.named, excluded.denied_only,
            excluded.about, excluded.disputed, excluded.sources, excluded.assertions);

    with recursive trunk (id) as (
        select unnest(incidents)
        union
        select incident.parent_id from trunk join registry.incident on incident.id = trunk.id where incident.parent_id is not null
    )
    select array_agg(id) into upward from trunk where id is not null;
    delete from internal.tally where incident_id = any (upward);
    insert into internal.tally
    select tally.* from unnest(upward) as above (id) cross join lateral internal.tally_of_incident(above.id) tally;
end
$$;
comment on function internal.refresh_tally(bigint[], boolean) is 'Updates the kept ranges of incidents (with true, also of those below, whose facts may be part of others now) and the tallies of these incidents and all above.';
