-- tally_of_incident: the figures of an incident (tally rules 2 and 3), from the kept figures of the facts in it and below it.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.tally_of_incident(incident bigint) returns setof internal.tally
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    below bigint[]; -- the incident and all incidents below it
    scope bigint[]; -- of these, the incident itself and the published ones
begin
    with recursive branch (id, status) as (
        select incident_id, null from (values (incident)) as top (incident_id)
        union
        select child.id, child.status from branch join registry.incident child on child.parent_id = branch.id
    )
    select array_agg(branch.id), array_agg(branch.id) filter (where branch.status is null or branch.status = 'published')
      into below, scope
      from branch;

    if not exists (select from registry.fact where fact.incident_id = any (scope) and fact.measure is not null) then
        return;
    end if;

    return query
    with overlapping as (
        select coalesce(array_agg(fact.id), '{}') as facts from registry.fact where fact.incident_id = any (below) and fact.may_overlap
    ), said as (
        select fact.id, fact.incident_id, fact.measure, measure.broader, fact.population, fact.covers, fact.person_id,
               not fact.may_overlap and not range.above && overlapping.facts as adds, range.*
          from registry.fact
          join registry.measure on measure.code = fact.measure
          join internal.fact_range range on range.fact_id = fact.id
         cross join overlapping
         where fact.incident_id = any (scope) and fact.covers <> 'general'
    ), counts as ( -- each fact counts for its own measure and for the broader one; a zero for its own alone: nobody in hospital may still be injured
        select said.measure as for_measure, coalesce(said.population, '') as of_population, said.* from said
        union all
        select said.broader, coalesce(said.population, ''), said.* from said where said.broader is not null and said.figure_high is distinct from 0
    ), whole as (
        select * from counts where incident_id = incident and covers = 'whole' and measure = for_measure
    ), candidate as ( -- no fact that may overlap and no part of one
        select counts.*
          from counts
          left join whole using (for_measure, of_population)
         where whole.id is null and counts.adds and not counts.denied_only
    ), covered as (
        select distinct candidate.for_measure, candidate.id
          from candidate
         cross join unnest(candidate.above) as upper_fact
          join candidate other on other.id = upper_fact and (other.for_measure, other.of_population) = (candidate.for_measure, candidate.of_population)
    ), taken as ( -- rule 2: the whole; without a whole, the facts that are not part of another
        select true as is_whole, for_measure, population, id, above from whole
        union all
        select false, for_measure, population, id, above from candidate
         where (for_measure, id) not in (select for_measure, id from covered)
    ), taken_for as (
        select for_measure, population as all_of, is_whole, id from taken
        union all
        select for_measure, null, is_whole, id from taken -- all populations together
         where population is not null
           and not exists (select from taken other where other.for_measure = taken.for_measure and other.id = any (taken.above))
    ), named as (
        select taken_for.for_measure, taken_for.all_of, count(distinct said.person_id) as persons
          from said
         cross join unnest(said.above || said.id) as upper_fact
          join taken_for on taken_for.id = upper_fact and not (taken_for.is_whole and upper_fact = said.id)
         where said.person_id is not null and not said.denied_only and said.adds
         group by taken_for.for_measure, taken_for.all_of
    ), heard as (
        select taken_for.for_measure, taken_for.all_of, array_agg(distinct source order by source) as sources
          from taken_for
          join said on said.id = taken_for.id
         cross join unnest(said.sources) source
         group by taken_for.for_measure, taken_for.all_of
    ), figure as (
        select taken_for.for_measure, taken_for.all_of,
               bool_and(is_whole) and count(*) = 1 and min(said.population) is not distinct from min(taken_for.all_of) as stated,
               internal.total(figure_low, figure_high, figure_open, figure_about, figure_low_wording, figure_high_wording order by said.id) as total,
               array_agg(said.id order by said.id) as facts,
               sum(assertions)::integer as assertions,
               sum(case when is_whole then inside else rest end) as unnamed
          from taken_for
          join said on said.id = taken_for.id
         group by taken_for.for_measure, taken_for.all_of
    ), differing as (
        select counts.for_measure, counts.of_population, bool_or(counts.figure_disputed) as disputed
          from counts
          left join taken on taken.for_measure = counts.for_measure and taken.id = counts.id
         where counts.measure = counts.for_measure or taken.id is not null
         group by counts.for_measure, counts.of_population
    )
    select incident, figure.for_measure, figure.all_of,
           (total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording,
           internal.figure_in_words((total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording),
           case when stated then 'stated' else 'summed' end,
           (total).figures,
           nullif(coalesce(named.persons, 0) + coalesce(unnamed, 0), 0)::bigint,
           coalesce(heard.sources, '{}'),
           figure.assertions,
           (select coalesce(bool_or(disputed), false) from differing
             where differing.for_measure = figure.for_measure and (figure.all_of is null or differing.of_population = figure.all_of)),
           figure.facts
      from figure
      left join named on named.for_measure = figure.for_measure and named.all_of is not distinct from figure.all_of
      left join heard on heard.for_measure = figure.for_measure and heard.all_of is not distinct from figure.all_of;
end
$$;
comment on function internal.tally_of_incident(bigint) is 'Tally rules 2 and 3: the figures of one incident, itself whatever its status, and of the published ones below it.';
grant execute on function internal.tally_of_incident(bigint) to aigaq_app; -- for the checks
