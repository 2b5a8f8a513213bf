-- title: Peaceful protest with people killed
-- why: Either the type of the event is wrong, or the dead belong to another incident.
-- severity: hint
-- checks: each incident
-- reads: assertion, fact, incident

select '/incidents/' || incident.code as place,
       incident.code || ' is called a peaceful protest, but ' || fact.code || ' tells of people killed.' as what,
       incident.id as record_id
  from registry.incident
  join registry.fact on fact.incident_id = incident.id and fact.measure = 'killed'
  join internal.fact_range on fact_range.fact_id = fact.id and coalesce(fact_range.low, 0) > 0
 where incident.event_type = 'peaceful_protest'
   and fact.covers <> 'general';
