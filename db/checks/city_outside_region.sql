-- title: City outside its region
-- why: A city at the wrong place on the map misplaces every protest in it; often latitude and longitude were exchanged.
-- severity: problem
-- Boxes around the regions of Kazakhstan in degrees, with a margin: south, north, west, east.

with box (iso_code, south, north, west, east) as (
    values ('KZ-10', 46.5, 51.5, 76.0, 84.5), ('KZ-11', 49.5, 53.8, 65.5, 74.5), ('KZ-15', 45.3, 51.3, 53.8, 64.6),
           ('KZ-19', 42.3, 46.6, 73.5, 80.9), ('KZ-23', 45.3, 49.2, 48.5, 57.0), ('KZ-27', 48.0, 51.9, 46.4, 54.8),
           ('KZ-31', 42.5, 46.6, 69.3, 76.0), ('KZ-33', 43.4, 47.0, 76.5, 82.8), ('KZ-35', 45.7, 51.0, 69.0, 77.9),
           ('KZ-39', 48.5, 54.7, 60.5, 67.8), ('KZ-43', 42.9, 47.9, 58.2, 68.8), ('KZ-47', 41.2, 46.2, 49.5, 56.8),
           ('KZ-55', 50.0, 54.6, 73.3, 79.5), ('KZ-59', 52.3, 55.6, 65.7, 74.3), ('KZ-61', 40.5, 46.1, 65.5, 71.3),
           ('KZ-62', 45.7, 50.3, 64.5, 72.9), ('KZ-63', 46.4, 51.6, 76.0, 87.5), ('KZ-71', 50.8, 51.5, 71.0, 72.0),
           ('KZ-75', 43.0, 43.5, 76.6, 77.3), ('KZ-79', 42.1, 42.6, 69.2, 70.0)
)
select '/places/' || city.name as place,
       city.name || ' (' || city.latitude || ', ' || city.longitude || ') does not lie in ' || region.name || '.' as what
  from registry.city
  join registry.city_region on city_region.city_id = city.id
       and current_date between coalesce(city_region.valid_from, '-infinity') and coalesce(city_region.valid_to, 'infinity')
  join registry.region on region.id = city_region.region_id
  join box on box.iso_code = region.iso_code
 where city.latitude not between box.south and box.north
    or city.longitude not between box.west and box.east;
