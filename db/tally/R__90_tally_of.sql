-- tally_of: the total of several incidents; an incident whose wave is also selected is not added (tally rule 4).
-- It reads a view, so it is created again with the views: ${reporting_hash}

drop function if exists reporting.tally_of(text[]);
create function reporting.tally_of(codes text[])
    returns table (measure text, population text, reported_low bigint, reported_high bigint, open_ended boolean, about boolean,
                   low_wording text, high_wording text, in_words text, basis text, figures integer,
                   itemised bigint, sources integer, assertions integer, disagreement boolean, incidents integer, facts text[])
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    with recursive selected as (
        select incident.id, incident.parent_id from registry.incident where incident.code = any (codes) and incident.status = 'published'
    ), upward (id, above) as (
        select selected.id, selected.parent_id from selected
        union
        select upward.id, incident.parent_id from upward join registry.incident on incident.id = upward.above
    ), topmost as (
        select selected.id from selected
         where not exists (select from upward join selected other on other.id = upward.above where upward.id = selected.id)
    ), figure as (
        select tally.* from internal.tally join topmost on topmost.id = tally.incident_id
    ), summand as (
        select tally.measure, tally.population, array_agg(fact order by fact) as facts
          from topmost
          join internal.incident_tally tally on tally.incident_id = topmost.id
         cross join unnest(tally.facts) fact
         group by tally.measure, tally.population
    ), added as (
        select figure.measure, figure.population,
               internal.total(figure.reported_low, figure.reported_high, figure.open_ended, figure.about, figure.low_wording, figure.high_wording) as total,
               case when count(*) = 1 then min(figure.basis) else 'summed' end as basis,
               sum(figure.figures)::integer as figures,
               sum(figure.itemised)::bigint as itemised,
               sum(figure.assertions)::integer as assertions,
               bool_or(figure.disagreement) as disagreement,
               count(*)::integer as incidents
          from figure
         group by figure.measure, figure.population
    ), heard as (
        select figure.measure, figure.population, count(distinct source)::integer as sources
          from figure
         cross join unnest(figure.sources) source
         group by figure.measure, figure.population
    )
    select added.measure, added.population, (total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording,
           internal.figure_in_words((total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording),
           added.basis, added.figures, added.itemised, coalesce(heard.sources, 0), added.assertions, added.disagreement, added.incidents, summand.facts
      from added
      left join heard on heard.measure = added.measure and heard.population is not distinct from added.population
      left join summand on summand.measure = added.measure and summand.population is not distinct from added.population;
end;
comment on function reporting.tally_of(text[]) is
    'A row a measure: the sum over the named published incidents, each counted once: of an incident and one above it, only the one above.';
alter function reporting.tally_of(text[]) owner to aigaq_views;
grant execute on function reporting.tally_of(text[]) to aigaq_reader, aigaq_app;
