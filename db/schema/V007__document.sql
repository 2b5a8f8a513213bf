-- Documents, the states of their texts, and the places in them that facts rest on.

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
comment on table registry.document is 'A document that vouches for facts. What is not known of it is NULL.';
comment on column registry.document.id is 'Key.';
comment on column registry.document.code is 'Stable code, such as D-0003; up to D-0999 for documents that come with the program.';
comment on column registry.document.number is 'Stands for a restricted document: Document 7.';
comment on column registry.document.title is 'Title as the document gives it, or a description.';
comment on column registry.document.author is 'Author as the document gives it.';
comment on column registry.document.publisher is 'Publisher as the document gives it.';
comment on column registry.document.published is 'Date of publication as the document gives it.';
comment on column registry.document.url is 'Web address.';
comment on column registry.document.language is 'Language of the document (BCP 47).';
comment on column registry.document.kind is 'What kind of document (vocabulary document_kind).';
comment on column registry.document.scale is 'How far its publisher reaches (vocabulary document_scale).';
comment on column registry.document.licence_note is 'What is known of rights in the text.';
comment on column registry.document.note is 'For editors.';
comment on column registry.document.quote_limit is 'How many characters may be quoted to viewers and in reports; 0: none.';
comment on column registry.document.visibility is 'A restricted document appears as Document 7, so that a confidential witness is not found through it.';
comment on column registry.document.version is 'Grows with each change on a form, so that the second of two editors is told.';
create index document_kind_of on registry.document (kind);
create index document_scale_of on registry.document (scale);
create index document_visibility on registry.document (visibility);
select audit.track('registry.document');

create table registry.document_edition (
    id            bigint generated always as identity primary key,
    document_id     bigint not null references registry.document on delete cascade,
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
comment on table registry.document_edition is 'One state of the text of a document; hash and length are NULL where there is no text (a call, a paper file).';
comment on column registry.document_edition.id is 'Key.';
comment on column registry.document_edition.document_id is 'The document.';
comment on column registry.document_edition.edition is 'Counts from 1.';
comment on column registry.document_edition.text_sha256 is 'SHA-256 of the file, lower-case hexadecimal.';
comment on column registry.document_edition.text_length is 'Length of the text in Unicode code points.';
comment on column registry.document_edition.note is 'What distinguishes this state.';
create index document_edition_hash on registry.document_edition (text_sha256);
select audit.track('registry.document_edition');

create table registry.document_text (
    edition_id bigint primary key references registry.document_edition on delete cascade,
    text       text not null,
    loaded_at  timestamptz not null default now()
);
comment on table registry.document_text is 'The operator''s own copy of a text, character for character; none comes with the program.';
comment on column registry.document_text.edition_id is 'The state of the document it is the text of.';
comment on column registry.document_text.text is 'The text.';
comment on column registry.document_text.loaded_at is 'When it was loaded.';
select audit.track('registry.document_text', 'text');

create table registry.passage (
    id          bigint generated always as identity primary key,
    edition_id  bigint not null references registry.document_edition on delete cascade,
    paragraph   integer,
    page        integer,
    locator     text,
    char_start  integer,
    char_end    integer,
    text_sha256 text,
    flag        text,
    bound       boolean generated always as (char_start is not null) stored,
    constraint passage_has_locator check (num_nonnulls(paragraph, page, locator) > 0),
    constraint passage_locator_not_blank check (locator ~ '\S'),
    constraint passage_paragraph_positive check (paragraph > 0),
    constraint passage_page_positive check (page > 0),
    constraint passage_bound_wholly_or_not check (num_nulls(char_start, char_end, text_sha256) in (0, 3)),
    constraint passage_not_empty check (char_start >= 0 and char_start < char_end),
    constraint passage_sha256_form check (text_sha256 ~ '^[0-9a-f]{64}$'),
    constraint passage_flag_known check (flag in ('mismatch', 'lost')),
    constraint passage_once unique nulls not distinct (edition_id, char_start, char_end, paragraph, page, locator)
);
comment on table registry.passage is 'A place in a state of a document (W3C Web Annotation: TextPositionSelector with the hash of the words). Without offsets it is unbound.';
comment on column registry.passage.id is 'Key.';
comment on column registry.passage.edition_id is 'The state of the document.';
comment on column registry.passage.paragraph is 'Number of the non-blank line, from 1.';
comment on column registry.passage.page is 'Page, from 1.';
comment on column registry.passage.locator is 'The place in words, where there is neither paragraph nor page: call log, entry 3; minute 12:40.';
comment on column registry.passage.char_start is 'First character, in Unicode code points from 0.';
comment on column registry.passage.char_end is 'The character after the last, in Unicode code points.';
comment on column registry.passage.text_sha256 is 'SHA-256 of the UTF-8 bytes of exactly those characters, lower-case hexadecimal.';
comment on column registry.passage.flag is 'mismatch: the loaded text has other words there; lost: they stand nowhere in it any more; NULL: nothing known against it.';
comment on column registry.passage.bound is 'Whether it leads to characters of a text.';
select audit.track('registry.passage');

create function registry.passage_holds(edition bigint, first integer, after integer, hash text) returns boolean
    language sql stable
begin atomic
    select encode(sha256(convert_to(substr(document_text.text, first + 1, after - first), 'UTF8')), 'hex') = hash
           and after <= char_length(document_text.text)
      from registry.document_text
     where document_text.edition_id = edition;
end;
comment on function registry.passage_holds(bigint, integer, integer, text) is 'Whether the words between two offsets of a text have that hash; NULL where the text is not loaded.';
grant execute on function registry.passage_holds(bigint, integer, integer, text) to aigaq_app, aigaq_views;

create function registry.check_passage() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if new.char_start is not null and new.flag is null
       and not registry.passage_holds(new.edition_id, new.char_start, new.char_end, new.text_sha256) then
        raise exception 'The text has other words at characters % to %.', new.char_start, new.char_end
            using errcode = 'check_violation', constraint = 'passage_matches_text', table = 'passage', schema = 'registry';
    end if;
    return new;
end
$$;
comment on function registry.check_passage() is 'Trigger: where the text is loaded, the words of a new passage must have its hash.';
create trigger check_passage before insert or update on registry.passage for each row execute function registry.check_passage();

create function registry.check_text() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    edition registry.document_edition;
begin
    select * into edition from registry.document_edition where id = new.edition_id;
    if edition.text_length <> char_length(new.text) then
        raise exception 'The text has % characters, not %.', char_length(new.text), edition.text_length
            using errcode = 'check_violation', constraint = 'document_text_length', table = 'document_text', schema = 'registry';
    end if;
    update registry.passage
       set flag = case when registry.passage_holds(edition_id, char_start, char_end, text_sha256) then null else 'mismatch' end
     where edition_id = new.edition_id
       and bound
       and flag is distinct from case when registry.passage_holds(edition_id, char_start, char_end, text_sha256) then null else 'mismatch' end;
    return null;
end
$$;
comment on function registry.check_text() is 'Trigger: a loaded text is checked against all its passages at once; those whose words it does not have are flagged.';
create trigger check_text after insert or update on registry.document_text for each row execute function registry.check_text();

create table registry.milestone (
    id            bigint generated always as identity primary key,
    title         text not null unique,
    date_edtf     text,
    date_earliest date generated always as (registry.edtf_earliest(date_edtf)) stored,
    date_latest   date generated always as (registry.edtf_latest(date_edtf)) stored,
    constraint milestone_title_not_blank check (title ~ '\S'),
    constraint milestone_edtf check (registry.edtf_valid(date_edtf)),
    constraint milestone_dates_in_order check (date_earliest <= date_latest)
);
comment on table registry.milestone is 'Background: an election, a resignation; dated where a document dates it.';
comment on column registry.milestone.id is 'Key.';
comment on column registry.milestone.title is 'What happened, in own words.';
comment on column registry.milestone.date_edtf is 'When, as EDTF; NULL where no document says.';
comment on column registry.milestone.date_earliest is 'First possible day, from date_edtf.';
comment on column registry.milestone.date_latest is 'Last possible day, from date_edtf.';
select audit.track('registry.milestone');

create table registry.milestone_passage (
    milestone_id bigint not null references registry.milestone on delete cascade,
    passage_id   bigint not null references registry.passage,
    primary key (milestone_id, passage_id)
);
comment on table registry.milestone_passage is 'The words that witness a milestone.';
comment on column registry.milestone_passage.milestone_id is 'The milestone.';
comment on column registry.milestone_passage.passage_id is 'The words.';
create index milestone_passage_passage on registry.milestone_passage (passage_id);
select audit.track('registry.milestone_passage');
