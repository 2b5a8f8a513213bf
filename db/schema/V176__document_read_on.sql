-- When a document on the web was read, and where a copy of it is archived; the date of publication as the program reads it.

alter table registry.document
    add column published_edtf text,
    add column accessed_on date,
    add column archive_url text;
comment on column registry.document.published_edtf is 'The date in column published as EDTF, as the program read it when it was saved; NULL: it was not read.';
comment on column registry.document.accessed_on is 'The day on which an editor read it at its address; NULL: not noted.';
comment on column registry.document.archive_url is 'Address of a copy in a web archive; NULL: none is known.';

alter table registry.document add constraint document_published_edtf
    check (registry.edtf_valid(published_edtf) and registry.edtf_on_calendar(published_edtf));
alter table registry.document add constraint document_archive_url_form check (archive_url ~ '^https?://\S+$' and char_length(archive_url) <= 2000);
