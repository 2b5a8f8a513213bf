-- passage_words: a row is a bound passage of a loaded text whose words may be shown beside the facts it supports.
-- run again with all files of this folder: ${reporting_hash}
-- internal.withheld_passage says which passages are withheld; a passage of which that was not decided yet has no row.

create view internal.passage_words as
select passage.id as passage_id,
       passage.edition_id,
       substr(document_text.text, passage.char_start + 1, passage.char_end - passage.char_start) as words,
       not exists (
           select from internal.withheld_passage withheld
            where withheld.passage_id = passage.id
              and not exists (select from registry.quote_release
                               where quote_release.passage_id = withheld.passage_id and quote_release.person_id = withheld.person_id)) as for_readers
  from registry.passage
  join registry.document_text on document_text.edition_id = passage.edition_id
 where passage.bound
   and passage.flag is null
   and exists (select from internal.passage_names where passage_names.passage_id = passage.id)
   and not exists (
        select from internal.withheld_passage withheld
         where withheld.passage_id = passage.id and withheld.reason = 'name'
           and not exists (select from registry.quote_release
                            where quote_release.passage_id = withheld.passage_id and quote_release.person_id = withheld.person_id));

comment on view internal.passage_words is 'The words at a bound passage whose text is loaded, where nothing is known against it and they name no restricted person, in whatever writing, unless an editor released them.';
comment on column internal.passage_words.passage_id is 'The passage.';
comment on column internal.passage_words.edition_id is 'The state of the document.';
comment on column internal.passage_words.words is 'The words, character for character.';
comment on column internal.passage_words.for_readers is 'Whether everybody may see them: no restricted person says what they support, and it is about none, or an editor released them.';
grant select on internal.passage_words to aigaq_app;
