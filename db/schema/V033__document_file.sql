-- Uploaded files of documents.

create table registry.document_file (
    edition_id  bigint primary key references registry.document_edition on delete cascade,
    name        text not null,
    media_type  text not null,
    content     bytea not null,
    received_at timestamptz not null default now(),
    constraint document_file_name_not_blank check (name ~ '\S'),
    constraint document_file_media_type_known check (media_type in ('text/plain', 'text/html', 'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
    constraint document_file_size check (octet_length(content) between 1 and 20971520)
);
comment on table registry.document_file is 'The file that the text was read from, byte for byte; its SHA-256 is that of the edition.';
comment on column registry.document_file.edition_id is 'The edition.';
comment on column registry.document_file.name is 'Name of the uploaded file; for display only.';
comment on column registry.document_file.media_type is 'Media type found from the bytes: plain text, HTML, PDF or DOCX.';
comment on column registry.document_file.content is 'Content, up to 20 MB.';
comment on column registry.document_file.received_at is 'When it was uploaded.';
alter table registry.document_file alter column content set storage external; -- PDF and DOCX are compressed already
select audit.track('registry.document_file', 'content');
