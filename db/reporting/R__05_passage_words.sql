-- passage_words: a row is a bound passage of a loaded text whose words may be shown beside the facts it supports.
-- run again with all files of this folder: ${reporting_hash}
-- Only this view decides whether a quote names a restricted person. A word that the passage cuts is compared as a whole.

create view internal.passage_words as
select passage.id as passage_id,
       passage.edition_id,
       stands.words
  from registry.passage
  join registry.document_text on document_text.edition_id = passage.edition_id
 cross join lateral (
    select substr(document_text.text, passage.char_start + 1, passage.char_end - passage.char_start) as words,
           substring(substr(document_text.text, greatest(passage.char_start - 39, 1), least(passage.char_start, 40)) from '[[:alpha:]]*$') as lead,
           substring(substr(document_text.text, passage.char_end + 1, 40) from '^[[:alpha:]]*') as trail
    offset 0
 ) stands
 where passage.bound
   and passage.flag is null
   and not exists (
        select from regexp_split_to_table(lower(stands.lead || stands.words || stands.trail), '[^[:alpha:]]+') token
         cross join generate_series(3, least(length(token), 40)) letters
          join internal.withheld_word on withheld_word.stem = left(token, letters));

comment on view internal.passage_words is 'The words at a bound passage whose text is loaded, where nothing is known against it and they name no restricted person, in whatever spelling.';
comment on column internal.passage_words.passage_id is 'The passage.';
comment on column internal.passage_words.edition_id is 'The state of the document.';
comment on column internal.passage_words.words is 'The words, character for character.';
grant select on internal.passage_words to aigaq_app;
