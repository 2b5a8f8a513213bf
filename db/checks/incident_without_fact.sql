-- title: Published incident that tells nothing
-- why: No detention, penalty, casualty, crowd, act or statement is entered; readers find a title alone.
-- severity: hint

select '/incidents/' || code as place, code || ' tells of no fact, nor does an incident in it.' as what
  from registry.incident
 where status = 'published'
   and not exists (select from registry.fact where fact.incident_id = incident.id)
   and not exists (select from registry.incident child where child.parent_id = incident.id);
