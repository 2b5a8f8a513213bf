-- All that is said of an incident and those below it: a row is what one source says of one fact.
with said as (
    select 'detention' as type, fact_code, incident_code, description, date_edtf, date_earliest, cities, stance, count_low, count_high, count_wording,
           asserted_by, relayed_by, hearsay, scope_note, document_code, paragraph, null::integer as term_low, null::integer as term_high
      from reporting.detention where incident_code = any (:codes)
    union all
    select 'penalty', fact_code, incident_code, description, date_edtf, date_earliest, cities, stance, count_low, count_high, count_wording,
           asserted_by, relayed_by, hearsay, scope_note, document_code, paragraph, term_days_low, term_days_high
      from reporting.penalty where incident_code = any (:codes)
    union all
    select 'casualty', fact_code, incident_code, description, date_edtf, date_earliest, cities, stance, count_low, count_high, count_wording,
           asserted_by, relayed_by, hearsay, scope_note, document_code, paragraph, null, null
      from reporting.casualty where incident_code = any (:codes)
    union all
    select 'crowd', fact_code, incident_code, description, date_edtf, date_earliest, cities, stance, count_low, count_high, count_wording,
           asserted_by, relayed_by, hearsay, scope_note, document_code, paragraph, null, null
      from reporting.crowd where incident_code = any (:codes)
    union all
    select 'act', fact_code, incident_code, description, date_edtf, date_earliest, cities, stance, null, null, null,
           asserted_by, relayed_by, hearsay, scope_note, document_code, paragraph, null, null
      from reporting.act where incident_code = any (:codes)
    union all
    select 'statement', fact_code, incident_code, description, date_edtf, date_earliest, cities, stance, null, null, null,
           asserted_by, relayed_by, hearsay, scope_note, document_code, paragraph, null, null
      from reporting.statement where incident_code = any (:codes)
)
select fact_code as fact,
       incident_code as incident,
       type as "type:type",
       description,
       date_edtf as "date:date",
       cities as "cities:cities",
       stance as "stance:term=stance",
       count_low as low,
       count_high as high,
       count_wording as "wording:term=wording",
       term_low,
       term_high,
       asserted_by as "source:source",
       relayed_by,
       hearsay as "hearsay:flag",
       scope_note,
       document_code as document,
       paragraph
  from said
 order by array_position(array['detention', 'penalty', 'casualty', 'crowd', 'act', 'statement'], type), incident_code, fact_code, document_code, paragraph
