-- The figures of a scope, by which a run is compared with another data version. A row is a figure.
-- It contains no source, because a document may be restricted after the report was printed.
with fact as (
    select fact_code, type, subtype, measure, coalesce(population, '') as population, scope, city, month, date_earliest, date_latest, groups,
           covers, lies_in, low, high, open_ended, about, named,
           covers <> 'general' and not may_overlap and not denied_only and (cast(:city as text) is null or city = :city) as adds
      from reporting.fact
     where fact_code = any (:facts)
), source as (
    select fact_code, document_code, stance, count_low, count_high,
           coalesce(', days ' || nullif(concat_ws('-', term_days_low, nullif(term_days_high, term_days_low)), ''), '')
               || coalesce(', ' || amount || coalesce(' ' || currency, ''), '') as given
      from reporting.said
     where fact_code = any (array(select fact_code from fact))
), said as (
    select fact_code,
           string_agg(case stance when 'denied' then 'denied ' else '' end
                          || case when count_low is null and count_high is null then '?'
                                  when count_low = count_high then count_low::text
                                  else coalesce(count_low::text, '') || '..' || coalesce(count_high::text, '') end
                          || given,
                      '; ' order by coalesce(count_low, count_high), count_high, stance, given) as claims
      from source
     group by fact_code
), row_of_table as ( -- by city, month, day and group, and penalties by kind
    select fact_code, 'city' as kind, case scope when 'city' then city else scope end as key, measure from fact where adds
     union all
    select fact_code, 'month', coalesce(month, case when coalesce(date_earliest, date_latest) is null then 'not_stated' else 'several' end), measure
      from fact where adds
     union all
    select fact_code, 'day', case when date_earliest = date_latest then date_earliest::text
                                  when coalesce(date_earliest, date_latest) is null then 'not_stated' else 'several' end, measure
      from fact where adds
     union all
    select fact_code, 'group', unnest(groups), measure from fact where adds
     union all
    select fact_code, 'kind', subtype, 'penalised' from fact where adds and type = 'penalty'
), lying as materialized ( -- each row with each fact that its fact is part of, so that it can be joined by equality
    select row_of_table.fact_code, row_of_table.kind, row_of_table.key, row_of_table.measure, upper_fact.code
      from row_of_table
      join (select fact_code, unnest(lies_in) as code from fact) upper_fact using (fact_code)
), inner_row as (
    select distinct lying.fact_code, lying.kind, lying.key, lying.measure
      from lying
      join row_of_table above on (above.fact_code, above.kind, above.key, above.measure) = (lying.code, lying.kind, lying.key, lying.measure)
), cell as ( -- tally rule 5: the facts of one row that are not part of another fact of the row
    select kind, key, measure, population,
           case when count(*) = 1 then min(low) else sum(coalesce(low, 0)) filter (where named) end as low,
           case when not bool_or(open_ended or high is null) then sum(high) when count(*) = 1 then min(high) end as high,
           bool_or(open_ended) or (count(*) > 1 and bool_or(high is null)) as open_ended,
           bool_or(about) as about,
           case when count(*) = 1 and bool_and(covers = 'whole') then 'stated' else 'summed' end as basis
      from (select fact_code, kind, key, measure from row_of_table except select fact_code, kind, key, measure from inner_row) outermost
      join (select fact_code, population, low, high, open_ended, about, named, covers from fact) figure using (fact_code)
     group by kind, key, measure, population
)
select 'total' as kind, '' as key, measure, coalesce(population, '') as population, reported_low as low, reported_high as high,
       open_ended, about, basis, null as claims
  from reporting.tally_of(:codes)
 where cast(:city as text) is null
 union all
select kind, key, measure, population, low, high, open_ended, about, basis, null
  from cell
 where low is not null or high is not null
 union all
select 'incident', incident_code, measure, coalesce(population, ''), reported_low, reported_high, open_ended, about, basis, null
  from reporting.incident_tally
 where incident_code = any (:codes)
 union all
select 'fact', fact_code, measure, population, low, high, open_ended, about, null, claims
  from fact
  left join said using (fact_code)
 union all
select 'document', document_code, '', '', count(distinct fact_code), count(distinct fact_code), false, false, null, null
  from source
 group by document_code
 union all
select 'disagreement', incident_code, '', '', count(*), count(*), false, false, null, null
  from reporting.disagreement
 where incident_code = any (:codes)
 group by incident_code
