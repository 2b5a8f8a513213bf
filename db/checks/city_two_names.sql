-- title: Place with two names on one day
-- why: Pages show the name that a place had on the day; with two names for one day, either may be shown.
-- severity: problem
-- checks: all together
-- reads: city, city_name

select '/places/' || city.name as place,
       city.name || ' is called ' || one.name || ' and ' || other.name || ' on '
           || greatest(one.valid_from, other.valid_from, date '0001-01-01') || '.' as what
  from registry.city_name one
  join registry.city_name other on other.city_id = one.city_id and other.id > one.id and other.name <> one.name
       and coalesce(one.valid_from, '-infinity') <= coalesce(other.valid_to, 'infinity')
       and coalesce(other.valid_from, '-infinity') <= coalesce(one.valid_to, 'infinity')
  join registry.city on city.id = one.city_id
 -- a year alone (1993) ends one name and begins the next
 where one.valid_edtf is not null and other.valid_edtf is not null
   and least(coalesce(one.valid_to, '9999-12-31'), coalesce(other.valid_to, '9999-12-31'))
       - greatest(coalesce(one.valid_from, '0001-01-01'), coalesce(other.valid_from, '0001-01-01')) >= 366;
