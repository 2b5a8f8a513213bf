-- Disagreements, last those in incidents whose date is not certain: a row is a claim that disagrees with another.
select disagreement.incident_code as incident,
       incident.title,
       disagreement.left_fact as fact,
       to_jsonb(disagreement) as "claim:left-claim",
       left_low as low,
       left_high as high,
       left_asserted_by as "source:source",
       left_document as document,
       left_paragraph as paragraph,
       to_jsonb(disagreement) as "against:right-claim",
       right_low as against_low,
       right_high as against_high,
       right_asserted_by as "against_source:source",
       right_document as against_document,
       right_paragraph as against_paragraph,
       to_jsonb(disagreement) as "why:why",
       explained,
       incident.code = any (:uncertain_codes) as "uncertain:flag"
  from reporting.disagreement
  join reporting.incident on incident.code = disagreement.incident_code
 where disagreement.incident_code = any (:all_codes)
 order by incident.code = any (:uncertain_codes), incident.date_earliest nulls last, incident_code, left_fact, left_document, left_paragraph, right_document, right_paragraph
