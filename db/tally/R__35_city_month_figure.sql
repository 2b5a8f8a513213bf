-- fact_month: a row is a fact that enters sums. city_month_figure: a row is a city and a month and a measure (tally rule 5); scope several holds joint figures, not_stated those without a city.
-- Cities and months are looked up for all facts at once: fact by fact it takes minutes among 100,000 incidents.
-- run again with all files of this folder: ${tally_hash} and with the views: ${reporting_hash}

create view internal.fact_month as
with adding as (
    select fact.id, fact.incident_id, fact.no_city, fact.measure, fact.population, fact.covers, range.above, range.figure_high,
           case when fact.date_edtf is not null then fact.date_earliest else incident.date_earliest end as earliest,
           case when fact.date_edtf is not null then fact.date_latest else incident.date_latest end as latest
      from registry.fact
      join registry.incident on incident.id = fact.incident_id
      join internal.fact_range range on range.fact_id = fact.id
     where incident.status = 'published'
       and fact.covers <> 'general'
       and not range.denied_only
       and not exists (select from registry.fact over where over.may_overlap and over.id = any (range.above || fact.id)) -- nor a part of one
), own_city as (
    select fact_id, case when count(*) = 1 then min(city_id) end as city_id from registry.fact_city group by fact_id
), incident_only_city as (
    select incident_id, case when count(distinct city_id) = 1 then min(city_id) end as city_id
      from registry.incident_city
     where city_id is not null
     group by incident_id
)
select adding.*,
       case when own_city.fact_id is not null then own_city.city_id else incident_only_city.city_id end as city_id,
       case when own_city.fact_id is null and incident_only_city.incident_id is null then 'not_stated'
            when case when own_city.fact_id is not null then own_city.city_id else incident_only_city.city_id end is null then 'several'
            else 'city' end as scope,
       case when date_trunc('month', earliest) = date_trunc('month', latest) then to_char(earliest, 'YYYY-MM') end as month
  from adding
  left join own_city on own_city.fact_id = adding.id
  left join incident_only_city on incident_only_city.incident_id = adding.incident_id and not adding.no_city;

comment on view internal.fact_month is 'A counted fact of a published incident that enters sums, with the city and month that a row of figures has for it.';
comment on column internal.fact_month.id is 'The fact.';
comment on column internal.fact_month.incident_id is 'The incident.';
comment on column internal.fact_month.no_city is 'Its documents give no city for it.';
comment on column internal.fact_month.measure is 'The measure.';
comment on column internal.fact_month.population is 'Who was harmed, for casualties.';
comment on column internal.fact_month.covers is 'whole or part.';
comment on column internal.fact_month.above is 'The facts that include it.';
comment on column internal.fact_month.figure_high is 'High end of its figure.';
comment on column internal.fact_month.earliest is 'First possible day.';
comment on column internal.fact_month.latest is 'Last possible day.';
comment on column internal.fact_month.city_id is 'The one city; NULL: several or none.';
comment on column internal.fact_month.scope is 'city, several or not_stated.';
comment on column internal.fact_month.month is 'Such as 2019-06; NULL where dates span months or are not given.';
grant select on internal.fact_month to aigaq_app;

create view internal.city_month_figure as
with line as materialized ( -- each fact for its own measure and the broader one (a zero for its own alone), of casualties also for all populations together
    select placed.id, placed.above, placed.covers, placed.measure as own_measure, placed.population as own_population,
           placed.scope, coalesce(placed.city_id, 0) as city_id, coalesce(placed.month, '') as month, counted.measure, of_all.population, coalesce(of_all.population, '') as of_population
      from internal.fact_month placed
      join registry.measure on measure.code = placed.measure
     cross join lateral (values (placed.measure), (measure.broader)) counted (measure)
     cross join lateral (select placed.population union all select null where placed.population is not null) of_all (population)
     where counted.measure is not null
       and (counted.measure = placed.measure or placed.figure_high is distinct from 0)
), lying as materialized ( -- each row with each fact that its fact is part of, so that it can be joined by equality
    select line.id, line.scope, line.city_id, line.month, line.measure, line.of_population, upper_fact.id as upper_id
      from line
     cross join unnest(line.above) upper_fact (id)
), inner_line as (
    select distinct lying.id, lying.scope, lying.city_id, lying.month, lying.measure, lying.of_population
      from lying
      join line upper_line on (upper_line.id, upper_line.scope, upper_line.city_id, upper_line.month, upper_line.measure, upper_line.of_population)
                            = (lying.upper_id, lying.scope, lying.city_id, lying.month, lying.measure, lying.of_population)
), outermost as ( -- rule 5: the facts of one row that are not part of another fact of the row
    select line.*
      from line
      left join inner_line on (inner_line.id, inner_line.scope, inner_line.city_id, inner_line.month, inner_line.measure, inner_line.of_population)
                            = (line.id, line.scope, line.city_id, line.month, line.measure, line.of_population)
     where inner_line.id is null
), added as (
    select scope, city_id, month, outermost.measure, outermost.population,
           internal.total(figure_low, figure_high, figure_open, figure_about, figure_low_wording, figure_high_wording) as total,
           case when count(*) = 1 and bool_and(covers = 'whole' and own_measure = outermost.measure)
                 and min(own_population) is not distinct from min(outermost.population) then 'stated' else 'summed' end as basis,
           bool_or(figure_disputed) as disagreement
      from outermost
      join internal.fact_range range on range.fact_id = outermost.id
     group by scope, city_id, month, outermost.measure, outermost.population
), heard as (
    select scope, city_id, month, outermost.measure, outermost.of_population, count(distinct source)::integer as sources
      from outermost
      join internal.fact_range range on range.fact_id = outermost.id
     cross join unnest(range.sources) source
     group by scope, city_id, month, outermost.measure, outermost.of_population
)
select added.scope,
       city.name as city,
       city.region,
       nullif(added.month, '') as month,
       added.measure,
       added.population,
       (total).low as reported_low,
       (total).high as reported_high,
       (total).open_ended as open_ended,
       (total).about as about,
       (total).low_wording as low_wording,
       (total).high_wording as high_wording,
       internal.figure_in_words((total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording) as in_words,
       added.basis,
       (total).figures as figures,
       coalesce(heard.sources, 0) as sources,
       added.disagreement
  from added
  left join internal.city on city.city_id = added.city_id
  left join heard on (heard.scope, heard.city_id, heard.month, heard.measure, heard.of_population)
                   = (added.scope, added.city_id, added.month, added.measure, coalesce(added.population, ''));

comment on view internal.city_month_figure is 'What is reported of a measure in one city and month (tally rule 5). Rows overlap and are never added.';
comment on column internal.city_month_figure.scope is 'city: figures of one city; several: joint figures; not_stated: no city is named.';
comment on column internal.city_month_figure.city is 'Today''s name; NULL unless scope is city.';
comment on column internal.city_month_figure.region is 'The region it lies in today; NULL unless scope is city.';
comment on column internal.city_month_figure.month is 'Such as 2019-06; NULL where dates span months or are not given.';
comment on column internal.city_month_figure.sources is 'How many sources give a number, bound or word.';
comment on column internal.city_month_figure.disagreement is 'Sources disagree on a figure of the row.';
call internal.describe('internal.city_month_figure', 'internal.incident_tally');
grant select on internal.city_month_figure to aigaq_app;

create view reporting.city_month_figure with (security_barrier) as
select scope,
       city,
       region,
       month,
       measure,
       population,
       reported_low,
       reported_high,
       open_ended,
       about,
       low_wording,
       high_wording,
       in_words,
       basis,
       figures,
       sources,
       disagreement
  from internal.city_month_figure;

comment on view reporting.city_month_figure is 'What is reported of a measure in one city and month (tally rule 5). Rows overlap and are never added.';
call internal.describe('reporting.city_month_figure', 'internal.city_month_figure');
grant select on reporting.city_month_figure to aigaq_reader, aigaq_app;
