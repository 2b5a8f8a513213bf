-- passage_shown: a row is a passage as it may be shown. Restricted documents are masked only here.
-- run again with all files of this folder: ${reporting_hash}

create view internal.passage_shown as
select passage.id as passage_id,
       document.id as document_id,
       edition.id as edition_id,
       document.visibility = 'public' as is_public,
       case when document.visibility = 'public' then document.code else 'Document ' || document.number::text end as document_code, -- as in index document_as_shown
       case when document.visibility = 'public' then coalesce(named.publisher, named.author, named.title, document.code) end as document_name,
       case when document.visibility <> 'public' then document.number end as document_number,
       case when document.visibility = 'public' then edition.edition end as edition,
       case when document.visibility = 'public' then coalesce(passage.locator, 'page ' || passage.page, 'paragraph ' || passage.paragraph) end as locator,
       case when document.visibility = 'public' then passage.locator end as locator_given,
       case when document.visibility = 'public' then passage.page end as page,
       case when document.visibility = 'public'
            then concat_ws(', ', coalesce(coalesce(named.publisher, named.author, named.title) || ' (' || document.code || ')', document.code),
                           passage.locator, 'page ' || passage.page, 'paragraph ' || passage.paragraph)
            else 'Document ' || document.number end as place,
       case when document.visibility = 'public' then passage.paragraph end as paragraph,
       case when document.visibility = 'public' then passage.char_start end as char_start,
       case when document.visibility = 'public' then passage.char_end end as char_end,
       case when document.visibility = 'public' then passage.text_sha256 end as text_sha256,
       passage.bound,
       coalesce(passage.flag, case when not passage.bound then 'unbound' end) as mark,
       case when document.visibility = 'public'
             and passage.char_end - passage.char_start <= document.quote_limit
             and exists (select from internal.passage_quotable quotable
                          where quotable.edition_id = passage.edition_id and quotable.passage_id = passage.id)
            then (select words from internal.passage_words where passage_words.passage_id = passage.id and passage_words.for_readers) end as quotation
  from registry.passage
  join registry.document_edition edition on edition.id = passage.edition_id
  join registry.document on document.id = edition.document_id
  join internal.document_shown named on named.document_id = document.id;

comment on view internal.passage_shown is 'A place in a document as it may be shown: a restricted document appears as Document 7, without its place.';
comment on column internal.passage_shown.passage_id is 'The passage.';
comment on column internal.passage_shown.document_id is 'The document.';
comment on column internal.passage_shown.edition_id is 'The state of the document.';
comment on column internal.passage_shown.is_public is 'Whether the document may be shown.';
comment on column internal.passage_shown.document_code is 'Code of the document, or Document 7.';
comment on column internal.passage_shown.document_name is 'What the document is called in words: its publisher, else its author, else its title; NULL: it may not be shown.';
comment on column internal.passage_shown.document_number is 'The number that stands for a restricted document, as in Document 7; NULL: it may be shown.';
comment on column internal.passage_shown.edition is 'Which state of its text, from 1.';
comment on column internal.passage_shown.locator is 'The place in English words: as entered, else page, else paragraph.';
comment on column internal.passage_shown.locator_given is 'The place in words as an editor entered it; NULL: page and paragraph say it, or it may not be shown.';
comment on column internal.passage_shown.page is 'The page; NULL: none is given, or it may not be shown.';
comment on column internal.passage_shown.place is 'Document and place in words: publisher, else author, else title, with the code; or Document 7 alone.';
comment on column internal.passage_shown.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.passage_shown.char_start is 'First character, in code points from 0.';
comment on column internal.passage_shown.char_end is 'The character after the last.';
comment on column internal.passage_shown.text_sha256 is 'SHA-256 of the words.';
comment on column internal.passage_shown.bound is 'Whether it leads to characters of a text.';
comment on column internal.passage_shown.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.passage_shown.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person and is about none, unless an editor released it.';
grant select on internal.passage_shown to aigaq_app;
