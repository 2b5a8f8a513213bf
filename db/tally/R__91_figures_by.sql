-- figures_by: figures of selected facts by city, region, month, day, group or kind (tally rule 5), and their total (rule 4; of one city rule 5).
-- It reads views, so it is created again with them: ${reporting_hash}

drop function if exists reporting.figures_by(text, text[], text[], text);
create function reporting.figures_by(by text, codes text[], facts text[], city text default null)
    returns table (key text, measure text, population text, reported_low bigint, reported_high bigint, open_ended boolean, about boolean,
                   low_wording text, high_wording text, in_words text, basis text, figures integer, sources integer, disagreement boolean, fact_codes text[], scale bigint)
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    with chosen as (
        select dated.fact_id, dated.fact_code, dated.type, dated.measure, dated.population, dated.covers, dated.subtype, dated.groups, dated.city, dated.cities,
               dated.date_earliest, dated.date_latest
          from internal.fact_dated dated
         where dated.fact_code = any (figures_by.facts)
           and dated.published
           and dated.measure is not null
           and dated.covers <> 'general'
           and not (figures_by.by = 'total' and figures_by.city is null)
           and (figures_by.city is null or dated.city = figures_by.city)
    ), adding as ( -- a fact that may overlap is not added, nor is a part of it
        select chosen.*, range.above, range.figure_high
          from chosen
          join internal.fact_range range on range.fact_id = chosen.fact_id
         where not range.denied_only
           and not exists (select from registry.fact over where over.may_overlap and over.id = any (range.above || chosen.fact_id))
    ), keyed as (
        select adding.*, part.key
          from adding
         cross join lateral unnest(case figures_by.by
             when 'total' then array['total']
             when 'city' then array[case cardinality(adding.cities) when 0 then 'not_stated' when 1 then adding.city else 'several' end]
             when 'region' then (
                 select case count(distinct place.region) when 0 then array['not_stated'] when 1 then array[min(place.region)] else array['several'] end
                   from internal.city place where place.name = any (adding.cities))
             when 'month' then array[case when date_trunc('month', adding.date_earliest) = date_trunc('month', adding.date_latest) then to_char(adding.date_earliest, 'YYYY-MM')
                                          when coalesce(adding.date_earliest, adding.date_latest) is null then 'not_stated' else 'several' end]
             when 'day' then array[case when adding.date_earliest = adding.date_latest then adding.date_earliest::text
                                        when coalesce(adding.date_earliest, adding.date_latest) is null then 'not_stated' else 'several' end]
             when 'group' then adding.groups
             when 'kind' then case when adding.type = 'penalty' then array[adding.subtype] end
         end) part (key)
    ), line as ( -- each fact for its own measure and, unless it is a zero, the broader one, of casualties also for all populations together
        select keyed.fact_id, keyed.fact_code, keyed.covers, keyed.above, keyed.key, keyed.measure as own_measure, keyed.population as own_population,
               counted.measure, of_all.population
          from keyed
          join registry.measure on measure.code = keyed.measure
         cross join lateral (values (keyed.measure), (measure.broader)) counted (measure)
         cross join lateral (select keyed.population union all select null where keyed.population is not null) of_all (population)
         where counted.measure is not null and (counted.measure = keyed.measure or keyed.figure_high is distinct from 0)
    ), lying as materialized ( -- each row with each fact that its fact is part of, so that it can be joined by equality
        select line.fact_id, line.key, line.measure, coalesce(line.population, '') as population, upper_fact.id as upper_id
          from line
         cross join unnest(line.above) upper_fact (id)
    ), inner_line as (
        select distinct lying.fact_id, lying.key, lying.measure, lying.population
          from lying
          join line upper_line on upper_line.fact_id = lying.upper_id and upper_line.key = lying.key and upper_line.measure = lying.measure
                              and coalesce(upper_line.population, '') = lying.population
    ), outermost as ( -- rule 5: the facts of one row that are not part of another fact of the row
        select line.*
          from line
          left join inner_line on inner_line.fact_id = line.fact_id and inner_line.key = line.key and inner_line.measure = line.measure
                              and inner_line.population = coalesce(line.population, '')
         where inner_line.fact_id is null
    ), added as (
        select outermost.key, outermost.measure, outermost.population,
               internal.total(figure_low, figure_high, figure_open, figure_about, figure_low_wording, figure_high_wording) as total,
               case when count(*) = 1 and bool_and(covers = 'whole' and own_measure = outermost.measure)
                     and min(own_population) is not distinct from min(outermost.population) then 'stated' else 'summed' end as basis,
               bool_or(figure_disputed) as disagreement,
               array_agg(outermost.fact_code order by outermost.fact_code) as fact_codes
          from outermost
          join internal.fact_range range on range.fact_id = outermost.fact_id
         group by outermost.key, outermost.measure, outermost.population
    ), heard as (
        select outermost.key, outermost.measure, outermost.population, count(distinct source)::integer as sources
          from outermost
          join internal.fact_range range on range.fact_id = outermost.fact_id
         cross join unnest(range.sources) source
         group by outermost.key, outermost.measure, outermost.population
    )
    select added.key, added.measure, added.population, (total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording,
           internal.figure_in_words((total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording),
           added.basis, (total).figures, coalesce(heard.sources, 0), added.disagreement, added.fact_codes,
           max(coalesce((total).high, (total).low)) over (partition by added.measure, added.population)
      from added
      left join heard on heard.key = added.key and heard.measure = added.measure and heard.population is not distinct from added.population
    union all
    select 'total', tally.measure, tally.population, tally.reported_low, tally.reported_high, tally.open_ended, tally.about, tally.low_wording, tally.high_wording,
           tally.in_words, tally.basis, tally.figures, tally.sources, tally.disagreement, tally.facts, coalesce(tally.reported_high, tally.reported_low)
      from reporting.tally_of(case when figures_by.by = 'total' and figures_by.city is null then figures_by.codes end) tally;
end;
comment on function reporting.figures_by(text, text[], text[], text) is
    'A row a key (city, region, month, day, group, kind of penalty) and a measure, of the named published facts: what lies in another fact of the row is not added. Rows overlap and are never added; key total is the sum over the named incidents, or of the facts of one city. Column scale is the highest number of the measure in any row, for drawings.';
alter function reporting.figures_by(text, text[], text[], text) owner to aigaq_views;
grant execute on function reporting.figures_by(text, text[], text[], text) to aigaq_report, aigaq_app;
