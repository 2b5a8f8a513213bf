-- title: Passage that is not linked to a text
-- why: A call or a paper file can be cited, but no reader can check the words until the passage is linked.
-- severity: hint
-- checks: each document
-- reads: assertion, document, document_edition, passage

select '/documents/' || document.code || '/passages' as place,
       count(*) || ' passages of ' || document.code || ' are not bound to a text.' as what,
       document.id as record_id
  from registry.passage
  join registry.document_edition on document_edition.id = passage.edition_id
  join registry.document on document.id = document_edition.document_id
 where not passage.bound
   and exists (select from registry.assertion where assertion.passage_id = passage.id)
 group by document.id;
