-- document_shown: a row is a document with what may be shown of it. Its code is shown where its name may not be.
-- run again with all files of this folder: ${reporting_hash}

create view internal.document_shown as
select document.id as document_id,
       document.visibility = 'public' as is_public,
       case when document.visibility = 'public' and not 'title' = any (withheld.fields) then document.title end as title,
       case when document.visibility = 'public' and not 'author' = any (withheld.fields) then document.author end as author,
       case when document.visibility = 'public' and not 'publisher' = any (withheld.fields) then document.publisher end as publisher,
       case when document.visibility = 'public' and not 'published' = any (withheld.fields) then document.published end as published,
       case when document.visibility = 'public' and not 'url' = any (withheld.fields) then document.url end as url,
       case when document.visibility = 'public' and not 'licence_note' = any (withheld.fields) then document.licence_note end as licence_note,
       case when document.visibility = 'public' and not 'archive_url' = any (withheld.fields) then document.archive_url end as archive_url
  from registry.document
 cross join lateral (
    select array(select withheld_text.field from internal.withheld_text
                  where withheld_text.relation = 'document' and withheld_text.row_id = document.id) as fields
 ) withheld;

comment on view internal.document_shown is 'What may be shown of a document: nothing of a restricted one; no text that says the name of a restricted person.';
comment on column internal.document_shown.document_id is 'The document.';
comment on column internal.document_shown.is_public is 'Whether the document may be shown.';
comment on column internal.document_shown.title is 'Its title; NULL: unknown, or it may not be shown.';
comment on column internal.document_shown.author is 'Its author; NULL: unknown, or it may not be shown.';
comment on column internal.document_shown.publisher is 'Its publisher; NULL: unknown, or it may not be shown.';
comment on column internal.document_shown.published is 'Its date as given; NULL: unknown, or it may not be shown.';
comment on column internal.document_shown.url is 'Its address; NULL: unknown, or it may not be shown.';
comment on column internal.document_shown.archive_url is 'Address of an archived copy; NULL: unknown, or it may not be shown.';
comment on column internal.document_shown.licence_note is 'Its licence note; NULL: unknown, or it may not be shown.';
grant select on internal.document_shown to aigaq_app;
