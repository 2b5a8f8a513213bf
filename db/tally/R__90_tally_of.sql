-- tally_of: the total of several incidents; an incident whose wave is also selected is not added (tally rule 4).
-- It reads a view, so it is created again with the views: ${reporting_hash}

drop function if exists reporting.tally_of(text[]);
create function reporting.tally_of(codes text[])
    returns table (measure text, population text, reported_low integer, reported_high integer, open_ended boolean, about boolean,
                   basis text, itemised integer, sources integer, assertions integer, disagreement boolean, incidents integer, facts text[])
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
    )
    select figure.measure, figure.population,
           case when count(*) = 1 then min(figure.reported_low)
                else sum(coalesce(figure.reported_low, 0)) filter (where figure.reported_low is not null or figure.reported_high is not null) end::integer,
           case when count(*) = 1 then min(figure.reported_high)
                when not bool_or(figure.open_ended or figure.reported_high is null) then sum(figure.reported_high) end::integer,
           bool_or(figure.open_ended) or (count(*) > 1 and bool_or(figure.reported_high is null)),
           bool_or(figure.about),
           case when count(*) = 1 and min(figure.basis) = 'stated' then 'stated' else 'summed' end,
           sum(figure.itemised)::integer,
           (select count(distinct source)::integer from figure heard, unnest(heard.sources) source
             where heard.measure = figure.measure and heard.population is not distinct from figure.population),
           sum(figure.assertions)::integer,
           bool_or(figure.disagreement),
           count(*)::integer,
           (select summand.facts from summand
             where summand.measure = figure.measure and summand.population is not distinct from figure.population)
      from figure
     group by figure.measure, figure.population;
end;
comment on function reporting.tally_of(text[]) is
    'A row a measure: the sum over the named published incidents, each counted once: of an incident and one above it, only the one above.';
alter function reporting.tally_of(text[]) owner to aigaq_views;
grant execute on function reporting.tally_of(text[]) to aigaq_reader, aigaq_app;
