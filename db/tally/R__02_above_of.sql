-- above_of: the facts that a fact is part of.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.above_of(fact bigint) returns bigint[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive chain (id, nth) as (
        select fact, 0
        union all
        select nearest.id, chain.nth + 1
          from chain
          join registry.fact on fact.id = chain.id
         cross join lateral (
            with recursive upward (incident, steps) as (
                select fact.incident_id, 0
                union all
                select incident.parent_id, steps + 1
                  from upward
                  join registry.incident on incident.id = upward.incident
                 where incident.parent_id is not null
            ) cycle incident set again using path -- a cycle is possible until check_parent refuses it at the end of the transaction
            select whole.id
              from upward
              join registry.fact whole on whole.incident_id = upward.incident and not upward.again
              join registry.measure on measure.code = fact.measure
             where case when fact.part_of is not null then whole.id = fact.part_of
                        else whole.covers = 'whole' and whole.id <> fact.id and whole.measure in (measure.code, measure.broader)
                             and whole.population is not distinct from fact.population end
             order by upward.steps, whole.measure <> fact.measure
             limit 1
        ) nearest
         where fact.covers <> 'general'
    ) cycle id set again using path
    select coalesce(array_agg(id order by nth) filter (where nth > 0 and not again), '{}') from chain;
end;
comment on function internal.above_of(bigint) is 'The facts that include a counted fact, the nearest first: its part_of, else the total of its measure or a broader one in its incident, else in the nearest incident above.';
grant execute on function internal.above_of(bigint) to aigaq_app; -- for the checks
