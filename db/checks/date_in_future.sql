-- title: Date in the future
-- why: The register holds what has happened; a date that is still to come is a typing error.
-- severity: problem
-- checks: each incident
-- reads: fact, incident

select '/incidents/' || code as place, code || ' is dated ' || date_edtf || ', which is still to come.' as what, id as record_id
  from registry.incident
 where date_earliest > current_date + 1 -- in another time zone it may already be tomorrow
union all
select '/incidents/' || incident.code, fact.code || ' is dated ' || fact.date_edtf || ', which is still to come.', incident.id
  from registry.fact
  join registry.incident on incident.id = fact.incident_id
 where fact.date_earliest > current_date + 1;
