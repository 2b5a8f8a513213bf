-- title: One spelling on two organisations
-- why: One organisation entered twice is counted as two sources.
-- severity: problem

with spelling as (
    select id, lower(name) as name from registry.organisation
    union
    select organisation_id, lower(name) from registry.organisation_name
)
select '/organisations/' || one.id as place,
       one_named.name || ' and ' || other_named.name || ' share the spelling “' || one.name || '”.' as what
  from spelling one
  join spelling other on other.name = one.name and other.id > one.id
  join registry.organisation one_named on one_named.id = one.id
  join registry.organisation other_named on other_named.id = other.id;
