-- document: a row is a document.
-- run again with all files of this folder: ${reporting_hash}

create view internal.document as
select document.id as document_id,
       case when open then document.code else 'Document ' || document.number::text end as code, -- as in index document_as_shown
       shown_words.title as title,
       shown_words.author as author,
       shown_words.publisher as publisher,
       shown_words.published as published_on,
       case when open then (select day from internal.document_day where document_day.document_id = document.id) end as published_date,
       case when open then document.language end as language,
       document.kind,
       case when open then document.scale end as scale,
       shown_words.url as url,
       case when open then edition.text_sha256 end as text_sha256,
       shown_words.licence_note as licence_note,
       exists (select from registry.document_text where document_text.edition_id = edition.id) as text_loaded,
       (select count(*)::integer
          from registry.passage
          join registry.document_edition of_document on of_document.id = passage.edition_id
         where of_document.document_id = document.id
           and (exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
                or exists (select from internal.incident_rests_on rests join registry.incident on incident.id = rests.incident_id
                            where rests.passage_id = passage.id and incident.status = 'published'))) as passages,
       (select count(*)::integer
          from registry.passage
          join registry.document_edition of_document on of_document.id = passage.edition_id
         where of_document.document_id = document.id) as passages_entered,
       document.visibility,
       shown.published,
       case when open then document.accessed_on end as accessed_on,
       shown_words.archive_url as archive_url
  from registry.document
  join internal.document_shown shown_words on shown_words.document_id = document.id
 cross join lateral (select document.visibility = 'public' as open) visible
  left join lateral (select * from registry.document_edition where document_edition.document_id = document.id order by document_edition.edition desc limit 1) edition on true
 cross join lateral (
    select exists (select from registry.passage
                    join registry.document_edition edition on edition.id = passage.edition_id
                   where edition.document_id = document.id
                     and (exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
                          or exists (select from internal.incident_rests_on rests join registry.incident on incident.id = rests.incident_id
                                      where rests.passage_id = passage.id and incident.status = 'published'))) as published
 ) shown;

comment on view internal.document is 'A document that vouches for facts; a restricted one appears as Document 7. Whatever its status.';
comment on column internal.document.code is 'Code of the document, or Document 7.';
comment on column internal.document.title is 'Title as the document gives it.';
comment on column internal.document.author is 'Author as the document gives it.';
comment on column internal.document.publisher is 'Publisher as the document gives it.';
comment on column internal.document.published is 'Whether readers see it: something published or a milestone rests on it.';
comment on column internal.document.published_date is 'The day of publication; NULL where the document gives no day.';
comment on column internal.document.language is 'Language (BCP 47).';
comment on column internal.document.kind is 'What kind of document (vocabulary document_kind).';
comment on column internal.document.scale is 'How far its publisher reaches (vocabulary document_scale).';
comment on column internal.document.url is 'Web address.';
comment on column internal.document.text_sha256 is 'SHA-256 of the file of its newest state.';
comment on column internal.document.licence_note is 'What is known of rights in the text.';
comment on column internal.document.text_loaded is 'Whether the operator has loaded the text.';
comment on column internal.document.passages is 'How many places in it support something published or a milestone.';
comment on column internal.document.passages_entered is 'How many places in it are entered, published or not; for editors.';
comment on column internal.document.accessed_on is 'The day on which it was read at its address; NULL: not noted.';
comment on column internal.document.archive_url is 'Address of a copy in a web archive.';
comment on column internal.document.document_id is 'The document.';
comment on column internal.document.published_on is 'Date of publication as the document gives it.';
comment on column internal.document.visibility is 'public or restricted.';
grant select on internal.document to aigaq_app;

create view reporting.document with (security_barrier) as
select code,
       title,
       author,
       publisher,
       published_on as published,
       published_date,
       language,
       kind,
       scale,
       url,
       text_sha256,
       licence_note,
       text_loaded,
       passages,
       accessed_on,
       archive_url
  from internal.document
 where published;

comment on view reporting.document is 'A document that vouches for facts; a restricted one appears as Document 7.';
comment on column reporting.document.code is 'Code of the document, or Document 7.';
comment on column reporting.document.title is 'Title as the document gives it.';
comment on column reporting.document.author is 'Author as the document gives it.';
comment on column reporting.document.publisher is 'Publisher as the document gives it.';
comment on column reporting.document.published is 'Date of publication as the document gives it.';
comment on column reporting.document.published_date is 'The day of publication; NULL where the document gives no day.';
comment on column reporting.document.language is 'Language (BCP 47).';
comment on column reporting.document.kind is 'What kind of document (vocabulary document_kind).';
comment on column reporting.document.scale is 'How far its publisher reaches (vocabulary document_scale).';
comment on column reporting.document.url is 'Web address.';
comment on column reporting.document.text_sha256 is 'SHA-256 of the file of its newest state.';
comment on column reporting.document.licence_note is 'What is known of rights in the text.';
comment on column reporting.document.text_loaded is 'Whether the operator has loaded the text.';
comment on column reporting.document.passages is 'How many places in it support something published or a milestone.';
comment on column reporting.document.accessed_on is 'The day on which it was read at its address; NULL: not noted.';
comment on column reporting.document.archive_url is 'Address of a copy in a web archive.';
grant select on reporting.document to aigaq_reader, aigaq_app;
