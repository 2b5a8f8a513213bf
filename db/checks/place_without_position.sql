-- title: Place of an incident without a position
-- why: It is missing on maps.
-- severity: hint
-- checks: all together
-- reads: city, incident_city

select '/places/' || city.name as place, city.name || ' has no position.' as what
  from registry.city
 where city.latitude is null
   and exists (select from registry.incident_city where incident_city.city_id = city.id);
