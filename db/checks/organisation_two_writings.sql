-- title: Two organisations with one name in two writings
-- why: One organisation entered twice is counted as two sources.
-- severity: hint
-- checks: all together
-- reads: organisation, organisation_name, told_apart

with spelling as (
    select organisation.id, organisation.name, key.plain,
           (select string_agg(distinct fixed_word, ' ' order by fixed_word) from unnest(trim_array(key.fixed_letters, 1)) fixed_word) as words
      from internal.name_key key
      join registry.organisation on organisation.id = key.organisation_id
)
select distinct '/organisations/' || one.id as place,
       one.name || ' and ' || other.name || ' may be one organisation: ' || one.plain || ', ' || other.plain || '.' as what
  from spelling one
  join spelling other on other.id > one.id and other.words = one.words and other.plain <> one.plain
 where internal.name_likeness(one.plain, other.plain) >= 0.6
   and not exists (select from registry.told_apart apart where (apart.organisation_id, apart.other_organisation_id) = (one.id, other.id));
