-- title: Penalty that names the detention of another person
-- why: A penalty names the detention that came before it; if that is of another person, readers follow the wrong one.
-- severity: problem
-- checks: each incident
-- reads: fact, incident, penalty

select '/incidents/' || incident.code as place,
       fact.code || ' names the detention ' || held.code || ', which is of somebody else.' as what,
       incident.id as record_id
  from registry.penalty
  join registry.fact on fact.id = penalty.fact_id
  join registry.fact held on held.id = penalty.detention_id
  join registry.incident on incident.id = fact.incident_id
 where fact.person_id <> held.person_id;
