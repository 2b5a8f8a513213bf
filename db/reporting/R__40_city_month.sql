-- city_month: a row is a city and a month; scope several holds what has several cities, not_stated what has none. Figures are in city_month_figure.
-- run again with all files of this folder: ${reporting_hash}

create view internal.city_month as
with figured as (
    select distinct fact_month.scope, city.name as city, fact_month.month
      from internal.fact_month
      left join internal.city on city.city_id = fact_month.city_id
), happened as (
    select case when cardinality(cities) = 1 then 'city' when cardinality(cities) > 1 then 'several' else 'not_stated' end as scope,
           case when cardinality(cities) = 1 then cities[1] end as city,
           case when date_trunc('month', date_earliest) = date_trunc('month', date_latest) then to_char(date_earliest, 'YYYY-MM') end as month,
           count(*)::integer as incidents
      from internal.incident
     where published
     group by 1, 2, 3
), cell as (
    select scope, city, month from figured union select scope, city, month from happened
)
select cell.scope,
       cell.city,
       (select city.region from internal.city where city.name = cell.city) as region,
       cell.month,
       coalesce(happened.incidents, 0) as incidents
  from cell
  left join happened on (happened.scope, coalesce(happened.city, ''), coalesce(happened.month, '')) = (cell.scope, coalesce(cell.city, ''), coalesce(cell.month, ''));

comment on view internal.city_month is 'A city and a month, with its incidents; its figures are in city_month_figure.';
comment on column internal.city_month.scope is 'city: figures of one city; several: joint figures; not_stated: no city is named.';
comment on column internal.city_month.city is 'Today''s name; NULL unless scope is city.';
comment on column internal.city_month.region is 'The region it lies in today; NULL unless scope is city.';
comment on column internal.city_month.month is 'Such as 2019-06; NULL where dates span months or are not given.';
comment on column internal.city_month.incidents is 'Published incidents of that city and month.';
grant select on internal.city_month to aigaq_app;

create view reporting.city_month with (security_barrier) as
select scope,
       city,
       region,
       month,
       incidents
  from internal.city_month;

comment on view reporting.city_month is 'A city and a month, with its incidents; its figures are in city_month_figure.';
call internal.describe('reporting.city_month', 'internal.city_month');
grant select on reporting.city_month to aigaq_reader, aigaq_app;
