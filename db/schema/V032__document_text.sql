-- The texts of editions, loaded by the operator. A loaded text is compared with the passages of its edition.

create table registry.document_text (
    edition_id bigint primary key references registry.document_edition on delete cascade,
    text       text not null,
    loaded_at  timestamptz not null default now()
);
comment on table registry.document_text is 'The text of an edition, loaded by the operator, character for character; no texts come with the program.';
comment on column registry.document_text.edition_id is 'The edition.';
comment on column registry.document_text.text is 'The text.';
comment on column registry.document_text.loaded_at is 'When it was loaded.';
select audit.track('registry.document_text', 'text');

create function registry.check_text() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    expected integer := (select text_length from registry.document_edition where id = new.edition_id);
    found    integer := char_length(new.text);
begin
    if expected <> found then
        raise exception 'The text has % characters, not %.', found, expected
            using errcode = 'check_violation', constraint = 'document_text_length', table = 'document_text', schema = 'registry';
    end if;
    update registry.passage
       set flag = checked.flag
      from (select id, case when char_end <= found
                             and encode(sha256(convert_to(substr(new.text, char_start + 1, char_end - char_start), 'UTF8')), 'hex') = text_sha256
                            then null else 'mismatch' end as flag
              from registry.passage
             where edition_id = new.edition_id and bound) checked
     where passage.id = checked.id and passage.flag is distinct from checked.flag;
    return null;
end
$$;
comment on function registry.check_text() is 'Trigger: compares a loaded text with all its passages at once and flags those whose words differ.';
create trigger check_text after insert or update on registry.document_text for each row execute function registry.check_text();
