-- above_of: the facts that a fact is part of.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.above_of(fact bigint) returns bigint[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive chain (id, nth) as (
        select fact, 0::bigint
        union all
        select holder.id, chain.nth + case holder.place when 1 then 1 else 1000 + holder.place end -- the nearest of each first
          from chain
          join registry.fact on fact.id = chain.id
          join registry.measure on measure.code = fact.measure
         cross join lateral (
            with recursive upward (incident, steps) as (
                select fact.incident_id, 0
                union all
                select incident.parent_id, steps + 1
                  from upward
                  join registry.incident on incident.id = upward.incident
                 where incident.parent_id is not null
            ) cycle incident set again using path -- a cycle is possible until check_parent refuses it at the end of the transaction
            select candidate.id, row_number() over (order by candidate.steps, candidate.is_broader) as place
              from (select fact.part_of as id, -1 as steps, false as is_broader where fact.part_of is not null
                    union all
                    select nearest.id, nearest.steps, nearest.is_broader
                      from (select distinct on (whole.measure) whole.id, upward.steps, whole.measure <> fact.measure as is_broader
                              from upward
                              join registry.fact whole on whole.incident_id = upward.incident and not upward.again
                             where whole.covers = 'whole' and whole.id <> fact.id and whole.measure in (measure.code, measure.broader)
                               and whole.population is not distinct from fact.population
                             order by whole.measure, upward.steps) nearest) candidate
         ) holder
         where fact.covers <> 'general'
    ) cycle id set again using path
    select coalesce(array_agg(id order by first_nth), '{}')
      from (select id, min(nth) as first_nth from chain where nth > 0 and not again group by id) once;
end;
comment on function internal.above_of(bigint) is 'The facts that include a counted fact, the nearest first: its part_of, the nearest total of its measure and the nearest of the broader one, in its incident or above it; and what includes these.';
grant execute on function internal.above_of(bigint) to aigaq_app; -- for the checks
