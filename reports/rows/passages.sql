-- What rests on the documents: a row is a place in a document.
select passage.source_code as document,
       source.title,
       passage.edition,
       passage.paragraph,
       passage.locator,
       array_to_string(passage.used_by, ', ') as facts,
       coalesce(passage.mark, 'bound') as "state:state",
       passage.text_sha256
  from reporting.passage
  join reporting.source on source.code = passage.source_code
 where passage.source_code = any (array(select distinct unnest(sources) from reporting.incident where code = any (:codes)))
 order by source.title is null, passage.source_code, passage.edition, passage.paragraph nulls last, passage.char_start nulls last, passage.locator
