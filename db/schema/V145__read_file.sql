-- Files that were read and are not kept yet; what was noticed while reading the text of an edition.

create table app.read_file (
    token       text primary key,
    account     text not null,
    document_id bigint not null references registry.document on delete cascade,
    name        text not null,
    content     bytea not null,
    encoding    text,
    media_type  text,
    pages       integer,
    text        text,
    whole_text  text,
    notices     jsonb not null default '[]',
    choices     jsonb not null default '[]',
    read_at     timestamptz not null default now(),
    constraint read_file_token_form check (token ~ '^[A-Za-z0-9_-]{22}$'),
    constraint read_file_content_size check (octet_length(content) between 1 and 20971520),
    constraint read_file_text_length check (char_length(text) <= 5000000),
    constraint read_file_whole_text_length check (char_length(whole_text) <= 5000000),
    constraint read_file_notices_size check (octet_length(notices::text) <= 100000),
    constraint read_file_choices_size check (octet_length(choices::text) <= 100000)
);
comment on table app.read_file is 'A file that was read for a document and that its uploader has neither kept nor thrown away. Five an account at most, for 12 hours.';
comment on column app.read_file.token is '128 random bits, as the address of its page has them.';
comment on column app.read_file.account is 'The account that uploaded it; nobody else can open it.';
comment on column app.read_file.document_id is 'The document that it is a text of.';
comment on column app.read_file.name is 'Name of the file; for display only.';
comment on column app.read_file.content is 'The file, byte for byte.';
comment on column app.read_file.encoding is 'The encoding that the uploader has chosen; NULL: none.';
comment on column app.read_file.media_type is 'Media type found from the bytes; NULL: the file could not be read.';
comment on column app.read_file.pages is 'Number of its pages; NULL where its kind has none.';
comment on column app.read_file.text is 'The text that was read; NULL: the encoding must be chosen first.';
comment on column app.read_file.whole_text is 'The text with what was left out; NULL: nothing was.';
comment on column app.read_file.notices is 'What the uploader should know about the reading: an array of kinds, each with its arguments.';
comment on column app.read_file.choices is 'Encodings to choose from, each with the first words in it.';
comment on column app.read_file.read_at is 'When it was read.';
alter table app.read_file alter column content set storage external;
create index read_file_account on app.read_file (account, read_at);
create index read_file_age on app.read_file (read_at);
create index read_file_document on app.read_file (document_id);

alter table registry.document_text
    add column notices jsonb not null default '[]',
    add column pages   integer,
    add constraint document_text_notices_array check (jsonb_typeof(notices) = 'array' and octet_length(notices::text) <= 100000),
    add constraint document_text_pages_positive check (pages > 0);
comment on column registry.document_text.notices is 'What editors should know about the reading of the file: an array of kinds, each with its arguments. Shown where the text is.';
comment on column registry.document_text.pages is 'Number of pages of the file; NULL where its kind has none, or where it is not known.';

alter table registry.document_file drop constraint document_file_media_type_known;
alter table registry.document_file add constraint document_file_media_type_known
    check (media_type in ('text/plain', 'text/html', 'multipart/related', 'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document'));
comment on column registry.document_file.media_type is 'Media type found from the bytes: plain text, HTML, MHTML, PDF or DOCX.';
