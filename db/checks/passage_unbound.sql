-- title: Passage that is not bound to a text
-- why: A call or a paper file can be cited, but no reader can check the words until it is bound.
-- severity: hint

select '/sources/' || source.code || '/passages' as place,
       count(*) || ' passages of ' || source.code || ' are not bound to a text.' as what
  from registry.passage
  join registry.source_edition on source_edition.id = passage.edition_id
  join registry.source on source.id = source_edition.source_id
 where not passage.bound
   and exists (select from registry.assertion where assertion.passage_id = passage.id)
 group by source.code;
