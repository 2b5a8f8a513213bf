-- title: One name on two persons
-- why: One person entered twice splits what happened to them; two persons with one name are easily confused.
-- severity: hint
-- checks: all together
-- reads: person, person_name, told_apart
-- The name may stand in two writings: Жақыпов, Джакупов, Jakupov.

with spelling as (
    select person.id, person.number, key.plain,
           coalesce((select string_agg(distinct fixed_word, ' ' order by fixed_word) from unnest(trim_array(key.fixed_letters, 1)) fixed_word), key.plain) as words
      from internal.name_key key
      join registry.person on person.id = key.person_id
)
select '/persons/' || one.number as place,
       'Person ' || one.number || ' and person ' || other.number || ' may have one name'
           || case when bool_or(one.plain = other.plain) then '.' else ' in two writings.' end as what
  from spelling one
  join spelling other on other.words = one.words and other.id > one.id
 where (other.plain = one.plain or internal.name_likeness(one.plain, other.plain) >= 0.6)
   and not exists (select from registry.told_apart apart where (apart.person_id, apart.other_person_id) = (one.id, other.id))
 group by one.number, other.number;
