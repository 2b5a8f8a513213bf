-- title: One spelling on two organisations
-- why: One organisation entered twice is counted as two sources.
-- severity: problem
-- checks: all together
-- reads: organisation, organisation_name, told_apart

select '/organisations/' || one.organisation_id as place,
       one_named.name || ' and ' || other_named.name || ' share the spelling “' || one.plain || '”.' as what
  from internal.name_key one
  join internal.name_key other on other.plain = one.plain and other.organisation_id > one.organisation_id
  join registry.organisation one_named on one_named.id = one.organisation_id
  join registry.organisation other_named on other_named.id = other.organisation_id
 where not exists (select from registry.told_apart apart where (apart.organisation_id, apart.other_organisation_id) = (one.organisation_id, other.organisation_id));
