-- The documents that the incidents of the scope cite, then those that only incidents cite whose date is not certain: a row is a document.
with used as (
    select cited.code, bool_or(incident.code = any (:codes)) as certain
      from reporting.incident
     cross join lateral unnest(documents) cited (code)
     where incident.code = any (:all_codes)
     group by cited.code
)
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
       document.text_sha256,
       not used.certain as "uncertain:flag"
  from used
  join reporting.document on document.code = used.code
 where document.code = any (array(select code from used)) -- so that other documents are not computed
 order by not used.certain, document.title is null, document.code
