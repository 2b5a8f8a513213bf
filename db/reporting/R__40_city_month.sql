-- city_month: a row is a city and a month; scope several holds joint figures, not_stated those without a city. Rows overlap and are never added.
-- run again with all files of this folder: ${reporting_hash}

create view internal.city_month as
with figure as (
    select *
      from internal.fact
     where published and measure in ('detained', 'arrested', 'fined') and not denied_only and covers <> 'general'
       and not exists (select from registry.fact over where over.may_overlap and over.id = any (fact.above || fact.fact_id)) -- nor a part of one
), lying as materialized ( -- each fact with each fact it is part of, so that it can be joined by equality
    select figure.fact_id, figure.scope, figure.measure, figure.city, figure.month, upper_fact.id from figure cross join unnest(figure.above) upper_fact (id)
), outermost as ( -- tally rule 5: the facts of one row that are not part of another fact of the row
    select *
      from figure
     where fact_id not in (select lying.fact_id
                             from lying
                             join figure other on other.fact_id = lying.id and (other.scope, other.measure) = (lying.scope, lying.measure)
                              and other.city is not distinct from lying.city and other.month is not distinct from lying.month)
), figures as (
    select scope, city, month,
       (sum(coalesce(low, 0)) filter (where measure = 'detained' and (named or low is not null)))::integer as detained_low,
       case when not bool_or(open_ended or high is null) filter (where measure = 'detained') then (sum(high) filter (where measure = 'detained'))::integer end as detained_high,
       (sum(coalesce(low, 0)) filter (where measure = 'arrested' and (named or low is not null)))::integer as arrested_low,
       case when not bool_or(open_ended or high is null) filter (where measure = 'arrested') then (sum(high) filter (where measure = 'arrested'))::integer end as arrested_high,
       (sum(coalesce(low, 0)) filter (where measure = 'fined' and (named or low is not null)))::integer as fined_low,
       case when not bool_or(open_ended or high is null) filter (where measure = 'fined') then (sum(high) filter (where measure = 'fined'))::integer end as fined_high
      from outermost
     group by scope, city, month
), happened as (
    select case when cardinality(cities) = 1 then 'city' when cardinality(cities) > 1 then 'several' else 'not_stated' end as scope,
           case when cardinality(cities) = 1 then cities[1] end as city,
           case when date_trunc('month', date_earliest) = date_trunc('month', date_latest) then to_char(date_earliest, 'YYYY-MM') end as month,
           count(*)::integer as incidents
      from internal.incident
     where published
     group by 1, 2, 3
), cell as (
    select scope, city, month from figures union select scope, city, month from happened
)
select cell.scope,
       cell.city,
       (select city.region from internal.city where city.name = cell.city) as region,
       cell.month,
       coalesce(happened.incidents, 0) as incidents,
       detained_low, detained_high, arrested_low, arrested_high, fined_low, fined_high
  from cell
  left join figures on (figures.scope, coalesce(figures.city, ''), coalesce(figures.month, '')) = (cell.scope, coalesce(cell.city, ''), coalesce(cell.month, ''))
  left join happened on (happened.scope, coalesce(happened.city, ''), coalesce(happened.month, '')) = (cell.scope, coalesce(cell.city, ''), coalesce(cell.month, ''));

comment on view internal.city_month is 'Figures of one city in one month (tally rule 5). Rows overlap and are never added.';
comment on column internal.city_month.scope is 'city: figures of one city; several: joint figures; not_stated: no city is named.';
comment on column internal.city_month.city is 'Today''s name; NULL unless scope is city.';
comment on column internal.city_month.region is 'The region it lies in today; NULL unless scope is city.';
comment on column internal.city_month.month is 'Such as 2019-06; NULL where dates span months.';
comment on column internal.city_month.incidents is 'Published incidents of that city and month.';
comment on column internal.city_month.detained_low is 'Lowest detained that is reported; NULL: no figure.';
comment on column internal.city_month.detained_high is 'Highest detained that is reported; NULL: open or no figure.';
comment on column internal.city_month.arrested_low is 'Lowest arrested that is reported; NULL: no figure.';
comment on column internal.city_month.arrested_high is 'Highest arrested that is reported; NULL: open or no figure.';
comment on column internal.city_month.fined_low is 'Lowest fined that is reported; NULL: no figure.';
comment on column internal.city_month.fined_high is 'Highest fined that is reported; NULL: open or no figure.';
grant select on internal.city_month to aigaq_app;

create view reporting.city_month with (security_barrier) as
select scope,
       city,
       region,
       month,
       incidents,
       detained_low,
       detained_high,
       arrested_low,
       arrested_high,
       fined_low,
       fined_high
  from internal.city_month;

comment on view reporting.city_month is 'Figures of one city in one month (tally rule 5). Rows overlap and are never added.';
comment on column reporting.city_month.scope is 'city: figures of one city; several: joint figures; not_stated: no city is named.';
comment on column reporting.city_month.city is 'Today''s name; NULL unless scope is city.';
comment on column reporting.city_month.region is 'The region it lies in today; NULL unless scope is city.';
comment on column reporting.city_month.month is 'Such as 2019-06; NULL where dates span months.';
comment on column reporting.city_month.incidents is 'Published incidents of that city and month.';
comment on column reporting.city_month.detained_low is 'Lowest detained that is reported; NULL: no figure.';
comment on column reporting.city_month.detained_high is 'Highest detained that is reported; NULL: open or no figure.';
comment on column reporting.city_month.arrested_low is 'Lowest arrested that is reported; NULL: no figure.';
comment on column reporting.city_month.arrested_high is 'Highest arrested that is reported; NULL: open or no figure.';
comment on column reporting.city_month.fined_low is 'Lowest fined that is reported; NULL: no figure.';
comment on column reporting.city_month.fined_high is 'Highest fined that is reported; NULL: open or no figure.';
grant select on reporting.city_month to aigaq_reader, aigaq_app;
