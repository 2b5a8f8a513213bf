-- Quotes and what they support: a row is a passage of a document.
select passage.document_code as document,
       document.title,
       passage.edition,
       passage.paragraph,
       passage.locator,
       array_to_string(passage.used_by, ', ') as facts,
       coalesce(passage.mark, 'bound') as "state:state",
       passage.text_sha256
  from reporting.passage
  join reporting.document on document.code = passage.document_code
 where passage.document_code = any (array(select distinct unnest(documents) from reporting.incident where code = any (:codes)))
 order by document.title is null, passage.document_code, passage.edition, passage.paragraph nulls last, passage.char_start nulls last, passage.locator
