-- The documents that the incidents of the scope cite: a row is a document.
select document.code as document,
       document.title,
       document.author,
       document.publisher,
       document.published,
       document.kind as "kind:term=document_kind",
       document.scale as "reach:term=document_scale",
       document.language,
       document.url,
       document.passages,
       document.text_loaded as "text_loaded:flag",
       document.text_sha256
  from reporting.document
 where document.code = any (array(select distinct unnest(documents) from reporting.incident where code = any (:codes)))
 order by document.title is null, document.code
