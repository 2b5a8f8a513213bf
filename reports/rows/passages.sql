-- Quotes and what they support, last those of documents that only incidents cite whose date is not certain: a row is a passage of a document.
with used as (
    select cited.code, bool_or(incident.code = any (:codes)) as certain
      from reporting.incident
     cross join lateral unnest(documents) cited (code)
     where incident.code = any (:all_codes)
     group by cited.code
)
select passage.document_code as document,
       document.title,
       passage.edition,
       passage.paragraph,
       passage.locator,
       array_to_string(passage.used_by, ', ') as facts,
       coalesce(passage.mark, 'bound') as "state:state",
       passage.text_sha256,
       not used.certain as "uncertain:flag"
  from reporting.passage
  join reporting.document on document.code = passage.document_code
  join used on used.code = document.code
 where passage.document_code = any (array(select code from used)) -- so that other passages are not computed
   and document.code = any (array(select code from used))
 order by not used.certain, document.title is null, passage.document_code, passage.edition, passage.paragraph nulls last, passage.char_start nulls last, passage.locator
