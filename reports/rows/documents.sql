-- The documents that incidents of the scope rest on: a row is a document.
select source.code as document,
       source.title,
       source.author,
       source.publisher,
       source.published,
       source.kind as "kind:term=source_kind",
       source.scale as "reach:term=source_scale",
       source.language,
       source.url,
       source.passages,
       source.text_loaded as "text_loaded:flag",
       source.text_sha256
  from reporting.source
 where source.code = any (array(select distinct unnest(sources) from reporting.incident where code = any (:codes)))
 order by source.title is null, source.code
