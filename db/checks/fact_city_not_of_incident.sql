-- title: Fact in a place that its incident does not name
-- why: A search for the place finds the fact but not its incident.
-- severity: problem
-- checks: each incident
-- reads: city, fact, fact_city, incident, incident_city

select distinct '/incidents/' || incident.code as place,
       fact.code || ' is in ' || city.name || ', which ' || incident.code || ' does not name.' as what,
                incident.id as record_id
  from registry.fact
  join registry.fact_city on fact_city.fact_id = fact.id
  join registry.city on city.id = fact_city.city_id
  join registry.incident on incident.id = fact.incident_id
 where exists (select from registry.incident_city where incident_city.incident_id = incident.id and incident_city.city_id is not null)
   and not exists (select from registry.incident_city where incident_city.incident_id = incident.id and incident_city.city_id = city.id);
