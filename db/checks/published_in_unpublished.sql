-- title: Published incident in one that is not
-- why: Readers see the incident but not its wave, and the figures of the wave are missing.
-- severity: problem
-- checks: each incident
-- reads: incident

select '/incidents/' || incident.code as place,
       incident.code || ' is published, ' || parent.code || ', in which it lies, is not.' as what,
       incident.id as record_id
  from registry.incident
  join registry.incident parent on parent.id = incident.parent_id
 where incident.status = 'published'
   and parent.status <> 'published';
