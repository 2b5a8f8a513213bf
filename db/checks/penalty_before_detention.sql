-- title: Penalty before its detention
-- why: A court does not punish before the detention that came first; one of the two dates is wrong.
-- severity: problem
-- checks: each incident
-- reads: fact, incident, penalty

select '/incidents/' || incident.code as place,
       fact.code || ' (' || fact.date_edtf || ') ends before the detention ' || held.code || ' begins (' || held.date_edtf || ').' as what,
       incident.id as record_id
  from registry.penalty
  join registry.fact on fact.id = penalty.fact_id
  join registry.fact held on held.id = penalty.detention_id
  join registry.incident on incident.id = fact.incident_id
 where fact.date_latest < held.date_earliest;
