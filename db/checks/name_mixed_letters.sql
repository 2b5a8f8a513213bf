-- title: Name with Latin and Cyrillic letters in one word
-- why: Letters that only look alike are usually typed by mistake; other programs do not find the name.
-- severity: hint
-- checks: all together
-- reads: city, city_name, organisation, organisation_name, person, person_name
-- Names of restricted persons are not printed.

with spelling (place, shown, name) as (
    select '/persons/' || number, 'The name of person ' || number, name from registry.person where name is not null
    union all
    select '/persons/' || person.number, 'A spelling of person ' || person.number, person_name.name
      from registry.person_name join registry.person on person.id = person_name.person_id
    union all
    select '/organisations/' || id, name, name from registry.organisation
    union all
    select '/organisations/' || organisation_id, name, name from registry.organisation_name
    union all
    select '/places/' || id, each, each from registry.city cross join unnest(array[name, name_ru, name_kk]) each
    union all
    select '/places/' || city_id, each, each from registry.city_name cross join unnest(array[name, name_ru, name_kk]) each
)
select distinct place, shown || ' mixes Latin and Cyrillic letters in one word.' as what
  from spelling
 where name ~ '[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]';
