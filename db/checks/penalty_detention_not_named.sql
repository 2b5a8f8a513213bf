-- title: Penalty that could name its detention
-- why: The same person was detained and punished in one incident, but nothing says that the penalty followed the detention.
-- severity: hint
-- checks: each incident
-- reads: fact, incident, penalty

select distinct '/incidents/' || incident.code as place,
       fact.code || ' does not name a detention, though ' || held.code || ' is of the same person.' as what,
                incident.id as record_id
  from registry.penalty
  join registry.fact on fact.id = penalty.fact_id
  join registry.fact held on held.person_id = fact.person_id and held.incident_id = fact.incident_id and held.type = 'detention'
  join registry.incident on incident.id = fact.incident_id
 where penalty.detention_id is null;
