-- title: Wave without incidents
-- why: A wave holds the incidents of its days and places; without any it is a single protest, or is not finished.
-- severity: hint
-- checks: each incident
-- reads: incident

select '/incidents/' || code as place, code || ' is a wave with no incident in it.' as what, id as record_id
  from registry.incident
 where event_type = 'wave'
   and status <> 'withdrawn'
   and not exists (select from registry.incident child where child.parent_id = incident.id and child.status <> 'withdrawn');
