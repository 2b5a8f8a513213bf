-- Passages: the places in documents that support facts.

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
comment on table registry.passage is 'A place in an edition of a document (W3C Web Annotation: TextPositionSelector with the hash of the words). Without offsets it is not linked to the text.';
comment on column registry.passage.id is 'Key.';
comment on column registry.passage.edition_id is 'The edition.';
comment on column registry.passage.paragraph is 'Paragraph: number of the non-blank line, from 1.';
comment on column registry.passage.page is 'Page number, from 1.';
comment on column registry.passage.locator is 'Location in words, where there is neither paragraph nor page: call log, entry 3; minute 12:40.';
comment on column registry.passage.char_start is 'Offset of the first character, in Unicode code points from 0.';
comment on column registry.passage.char_end is 'Offset after the last character, in Unicode code points.';
comment on column registry.passage.text_sha256 is 'SHA-256 of the UTF-8 bytes of exactly those characters, lower-case hexadecimal.';
comment on column registry.passage.flag is 'mismatch: the text, or its next edition, has other words at these offsets; lost: the words are nowhere in the next edition; NULL: no problem known.';
comment on column registry.passage.bound is 'Whether it has offsets, that is, is linked to the text.';
select audit.track('registry.passage');

create function registry.passage_holds(edition bigint, first integer, after integer, hash text) returns boolean
    language sql stable
begin atomic
    select encode(sha256(convert_to(substr(document_text.text, first + 1, after - first), 'UTF8')), 'hex') = hash
           and after <= char_length(document_text.text)
      from registry.document_text
     where document_text.edition_id = edition;
end;
comment on function registry.passage_holds(bigint, integer, integer, text) is 'Whether the words between two offsets of a text have this hash; NULL where the text is not loaded.';
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
comment on function registry.check_passage() is 'Trigger: refuses a passage whose hash is not that of the words in the loaded text.';
create trigger check_passage before insert or update on registry.passage for each row execute function registry.check_passage();
