-- title: Published incident without facts
-- why: No fact is entered; readers find only a title.
-- severity: hint
-- checks: each incident
-- reads: fact, incident

select '/incidents/' || code as place, code || ' tells of no fact, nor does an incident in it.' as what, id as record_id
  from registry.incident
 where status = 'published'
   and not exists (select from registry.fact where fact.incident_id = incident.id)
   and not exists (select from registry.incident child where child.parent_id = incident.id);
