-- The figures of a scope, by which a run is compared with another data version. A row is a figure.
-- It contains no source, because a document may be restricted after the report was printed.
with fact as (
    select fact_code, measure, coalesce(population, '') as population, low, high, open_ended, about, low_wording, high_wording
      from reporting.fact
     where fact_code = any (:all_facts)
), source as (
    select fact_code, document_code, stance, count_low, count_high,
           coalesce(', ' || term_unit || 's ' || case when term_low = term_high then trim_scale(term_low)::text
               else coalesce(trim_scale(term_low)::text, '') || '-' || coalesce(trim_scale(term_high)::text, '') end, '')
               || coalesce(', ' || amount || coalesce(' ' || currency, ''), '')
               || coalesce(', ' || amount_mci || ' MCI', '') || coalesce(' ' || amount_basis, '') as given
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
), cell as ( -- by city, month, day and group, and penalties by kind
    select part.kind, figure.*
      from unnest(array['city', 'month', 'day', 'group', 'kind']) part (kind)
     cross join lateral reporting.figures_by(part.kind, :codes, :row_facts, cast(:city as text)) figure
     where figure.in_words is not null and (part.kind <> 'kind' or figure.measure = 'penalised')
)
select 'total' as kind, '' as key, measure, coalesce(population, '') as population, reported_low as low, reported_high as high,
       open_ended, about, low_wording, high_wording, basis, figures, null as claims
  from reporting.figures_by('total', :codes, :facts, cast(:city as text))
 union all
select 'uncertain', '', measure, coalesce(population, ''), reported_low, reported_high, open_ended, about, low_wording, high_wording, basis, figures, null
  from reporting.figures_by('total', :uncertain_codes, :uncertain_facts, cast(:city as text))
 union all
select kind, key, measure, coalesce(population, ''), reported_low, reported_high, open_ended, about, low_wording, high_wording, basis, figures, null
  from cell
 union all
select 'incident', incident_code, measure, coalesce(population, ''), reported_low, reported_high, open_ended, about, low_wording, high_wording, basis, figures, null
  from reporting.incident_tally
 where incident_code = any (:all_codes)
 union all
select 'fact', fact_code, measure, population, low, high, open_ended, about, low_wording, high_wording, null, null, claims
  from fact
  left join said using (fact_code)
 union all
select 'document', document_code, '', '', count(distinct fact_code), count(distinct fact_code), false, false, null, null, null, null, null
  from source
 group by document_code
 union all
select 'disagreement', incident_code, '', '', count(*), count(*), false, false, null, null, null, null, null
  from reporting.disagreement
 where incident_code = any (:all_codes)
 group by incident_code
