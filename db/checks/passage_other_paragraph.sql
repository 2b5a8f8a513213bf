-- title: Passage with the number of another paragraph
-- why: A reader who opens the document at the paragraph does not find the words there.
-- severity: problem
-- Paragraphs count the lines that are not blank from 1; the words lie in the one where they begin.

select '/sources/' || source.code as place,
       'Passage ' || passage.id || ' of ' || source.code || ' begins in paragraph ' || found.paragraph || ', not ' || passage.paragraph || '.' as what
  from registry.passage
  join registry.source_edition on source_edition.id = passage.edition_id
  join registry.source on source.id = source_edition.source_id
  join registry.source_text on source_text.edition_id = passage.edition_id
 cross join lateral (
        select count(*) filter (where line ~ '[^[:space:]\u00a0\u2007\u202f\ufeff]')::integer as paragraph
          from regexp_split_to_table(left(source_text.text, passage.char_start + 1), '\r\n|\n|\r') line) found
 where passage.bound
   and passage.flag is null
   and found.paragraph <> passage.paragraph;
