-- title: Place outside its region
-- why: A place at the wrong point of the map misplaces every protest in it; often latitude and longitude were exchanged.
-- severity: problem
-- checks: all together
-- reads: city, city_region, region
-- Before a region was split, its box also encloses those that were split from it.

with box as (
    select city_region.city_id, city_region.region_id, min(part.south) as south, max(part.north) as north, min(part.west) as west, max(part.east) as east
      from registry.city_region
      join registry.region part on part.id = city_region.region_id
           or (part.split_from = city_region.region_id and part.valid_from > coalesce(city_region.valid_to, current_date))
     group by city_region.city_id, city_region.region_id, city_region.valid_from
    having bool_and(part.south is not null)
)
select '/places/' || city.name as place,
       city.name || ' (' || city.latitude || ', ' || city.longitude || ') does not lie in ' || region.name || '.' as what
  from box
  join registry.city on city.id = box.city_id
  join registry.region on region.id = box.region_id
 where city.latitude not between box.south and box.north
    or city.longitude not between box.west and box.east;
