-- title: One spelling on two persons
-- why: One person entered twice splits what happened to them; two persons with one name are easily confused.
-- severity: hint

with spelling as (
    select person.id, person.number, lower(name) as name from registry.person where name is not null
    union
    select person.id, person.number, lower(person_name.name) from registry.person_name join registry.person on person.id = person_name.person_id
)
select '/persons/' || one.number as place,
       'Person ' || one.number || ' and person ' || other.number || ' share a spelling.' as what
  from spelling one
  join spelling other on other.name = one.name and other.id > one.id
 group by one.number, other.number;
