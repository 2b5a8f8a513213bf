-- Documents and their editions.

create table registry.document (
    id           bigint generated always as identity primary key,
    code         text not null unique,
    number       integer not null generated always as identity unique,
    title        text not null,
    author       text,
    publisher    text,
    published    text,
    url          text,
    language     text not null default 'und',
    kind         text not null references registry.document_kind,
    scale        text not null default 'unknown' references registry.document_scale,
    licence_note text,
    note         text,
    quote_limit  integer not null default 0,
    visibility   text not null default 'public' references registry.visibility,
    version      bigint not null default 0,
    constraint document_code_form check (code ~ '^D-[0-9]{4,}$'),
    constraint document_title_not_blank check (title ~ '\S'),
    constraint document_url_form check (url ~ '^https?://\S+$'),
    constraint document_language_form check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    constraint document_quote_limit_not_negative check (quote_limit >= 0)
);
comment on table registry.document is 'A text that sources are quoted from. What is unknown is NULL.';
comment on column registry.document.id is 'Key.';
comment on column registry.document.code is 'Permanent code, such as D-0003; numbers up to 0999 are those of documents that come with the program.';
comment on column registry.document.number is 'Shown in place of the title of a restricted document, as in "Document 7".';
comment on column registry.document.title is 'Title as given in the document, or a description.';
comment on column registry.document.author is 'Author as given in the document.';
comment on column registry.document.publisher is 'Publisher as given in the document.';
comment on column registry.document.published is 'Date of publication as given in the document.';
comment on column registry.document.url is 'Web address.';
comment on column registry.document.language is 'Language of the document (BCP 47).';
comment on column registry.document.kind is 'Kind of document (vocabulary document_kind).';
comment on column registry.document.scale is 'Reach of the publisher (vocabulary document_scale).';
comment on column registry.document.licence_note is 'What is known of the rights in the text.';
comment on column registry.document.note is 'Note for editors.';
comment on column registry.document.quote_limit is 'Longest quote, in characters, that viewers and reports may see; 0: no quotes. View internal.passage_quotable applies it.';
comment on column registry.document.visibility is 'public or restricted (vocabulary visibility). A restricted document is shown as "Document 7", so that it does not identify a confidential witness.';
comment on column registry.document.version is 'Raised with each change on a form: the second of two editors gets a conflict.';
create index document_kind_of on registry.document (kind);
create index document_scale_of on registry.document (scale);
create index document_visibility on registry.document (visibility);
create index document_as_shown on registry.document ((case when visibility = 'public' then code else 'Document ' || number::text end)); -- how queries name it
select audit.track('registry.document');

create function registry.next_document_code() returns text
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform pg_advisory_xact_lock(hashtext('registry.document.code'));
    return (select 'D-' || greatest(1001, 1 + max(split_part(code, '-', 2)::int)) from registry.document);
end
$$;
comment on function registry.next_document_code() is 'The next free code for an entered document, from 1001; others wait until this transaction ends.';
grant execute on function registry.next_document_code() to aigaq_app;

create table registry.document_edition (
    id            bigint generated always as identity primary key,
    document_id   bigint not null references registry.document on delete cascade,
    edition       integer not null default 1,
    text_sha256   text,
    text_length   integer,
    note          text,
    constraint document_edition_once unique (document_id, edition),
    constraint document_edition_positive check (edition > 0),
    constraint document_edition_sha256_form check (text_sha256 ~ '^[0-9a-f]{64}$'),
    constraint document_edition_length_not_negative check (text_length >= 0),
    constraint document_edition_hash_and_length check (num_nulls(text_sha256, text_length) in (0, 2))
);
comment on table registry.document_edition is 'One edition of the text of a document; hash and length are NULL where there is no text (a call, a paper file).';
comment on column registry.document_edition.id is 'Key.';
comment on column registry.document_edition.document_id is 'The document.';
comment on column registry.document_edition.edition is 'Number of the edition, from 1.';
comment on column registry.document_edition.text_sha256 is 'SHA-256 of the file, lower-case hexadecimal.';
comment on column registry.document_edition.text_length is 'Length of the text in Unicode code points.';
comment on column registry.document_edition.note is 'What distinguishes this edition.';
create index document_edition_hash on registry.document_edition (text_sha256);
select audit.track('registry.document_edition');
