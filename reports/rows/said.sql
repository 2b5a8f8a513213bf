-- Claims about an incident and the incidents of its wave: a row is the claim of one source about one fact.
select fact_code as fact,
       incident_code as incident,
       type as "type:type",
       description,
       date_edtf as "date:date",
       cities as "cities:cities",
       perpetrator,
       owner,
       stance as "stance:term=stance",
       count_low as low,
       count_high as high,
       count_wording as "wording:term=wording",
       term_days_low as term_low,
       term_days_high as term_high,
       amount,
       currency,
       asserted_by as "source:source",
       relayed_by,
       hearsay as "hearsay:flag",
       scope_note,
       document_code as document,
       paragraph
  from reporting.said
 where incident_code = any (:codes)
 order by type_order, incident_code, fact_code, document_code, paragraph
