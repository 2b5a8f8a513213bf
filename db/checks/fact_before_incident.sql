-- title: Detention or other fact before its incident
-- why: A fact does not end before its incident begins; one of the two dates is wrong.
-- severity: problem
-- checks: each incident
-- reads: fact, incident

select '/incidents/' || incident.code as place,
       fact.code || ' (' || fact.date_edtf || ') ends before its incident begins (' || incident.date_edtf || ').' as what,
       incident.id as record_id
  from registry.fact
  join registry.incident on incident.id = fact.incident_id
 where fact.measure is not null
   and fact.covers <> 'general'
   and fact.date_latest < incident.date_earliest;
