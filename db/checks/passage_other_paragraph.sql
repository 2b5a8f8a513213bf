-- title: Passage with the number of another paragraph
-- why: A reader who opens the document at the paragraph does not find the words there.
-- severity: problem
-- checks: each document
-- reads: document, document_edition, document_text, passage
-- Paragraphs are the non-blank lines, counted from 1; a passage is in the paragraph where it begins, after any white space
-- (property White_Space of Unicode, listed here because [:space:] depends on the locale).

select '/documents/' || document.code as place,
       'Passage ' || passage.id || ' of ' || document.code || ' begins in paragraph ' || found.paragraph || ', not ' || passage.paragraph || '.' as what,
       document.id as record_id
  from registry.passage
  join registry.document_edition on document_edition.id = passage.edition_id
  join registry.document on document.id = document_edition.document_id
  join registry.document_text on document_text.edition_id = passage.edition_id
 cross join lateral (
        select passage.char_start + length(substring(substr(document_text.text, passage.char_start + 1) from '^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*')) as start) words
 cross join lateral (
        select greatest(1, count(*) filter (where line ~ '[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'))::integer as paragraph
          from regexp_split_to_table(left(document_text.text, words.start + 1), '\r\n|\n|\r') line) found
 where passage.bound
   and passage.flag is null
   and found.paragraph <> passage.paragraph;
