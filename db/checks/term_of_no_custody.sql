-- title: Term or amount on another kind of penalty
-- why: Days belong to an arrest or a sentence, an amount to a fine; elsewhere one of the two was entered by mistake.
-- severity: problem
-- checks: each incident
-- reads: assertion, fact, incident, penalty

select '/incidents/' || incident.code as place,
       fact.code || case when assertion.term_days_low is not null then ' is a fine or warning with a term in days.'
                         else ' is no fine, but has an amount.' end as what,
       incident.id as record_id
  from registry.assertion
  join registry.penalty on penalty.fact_id = assertion.fact_id
  join registry.fact on fact.id = penalty.fact_id
  join registry.incident on incident.id = fact.incident_id
 where (assertion.term_days_low is not null and penalty.kind in ('fine', 'warning'))
    or (num_nonnulls(assertion.amount, assertion.amount_mci) > 0 and penalty.kind in ('administrative_arrest', 'warning'));
