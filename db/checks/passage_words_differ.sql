-- title: Passage whose hash does not match its words
-- why: This query proves that every passage has the words that were read when it was entered.
-- severity: problem
-- checks: each document
-- reads: document, document_edition, document_text, passage
-- Only for loaded texts. Offsets count characters (code points) from 0, the end exclusive.

select '/documents/' || document.code as place,
       'Passage ' || passage.id || ' of ' || document.code || ' (' || passage.char_start || ' to ' || passage.char_end || '): read '
           || passage.text_sha256 || ', here ' || found.sha256 || '.' as what,
       document.id as record_id
  from registry.passage
  join registry.document_edition on document_edition.id = passage.edition_id
  join registry.document on document.id = document_edition.document_id
  join registry.document_text on document_text.edition_id = passage.edition_id
 cross join lateral (select encode(sha256(convert_to(substr(document_text.text, passage.char_start + 1, passage.char_end - passage.char_start), 'UTF8')), 'hex') as sha256) found
 where passage.bound
   and passage.flag is null
   and (found.sha256 <> passage.text_sha256 or passage.char_end > char_length(document_text.text));
