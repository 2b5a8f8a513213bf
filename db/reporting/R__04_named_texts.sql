-- named_texts: finds the names of restricted persons in the texts that editors write, when a text or a name is written.
-- run again with all files of this folder: ${reporting_hash}

create or replace function internal.find_names(relations text[], row_ids bigint[], fields text[]) returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    delete from internal.named_text
     where (relation, row_id, field) in (select * from unnest(relations, row_ids, fields));
    insert into internal.named_text (relation, row_id, field, person_id)
    select kept.relation, kept.row_id, kept.field, said.person_id
      from unnest(relations, row_ids, fields) as changed (relation, row_id, field)
      join internal.folded_text kept using (relation, row_id, field)
     cross join internal.names_in(kept.words) as said (person_id);
end;
comment on function internal.find_names(text[], bigint[], text[]) is 'Compares these texts with the names of restricted persons again.';

create or replace function internal.fold_text(relation text, row_id bigint, field text, words text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    hash text := encode(sha256(convert_to(words, 'UTF8')), 'hex');
    twin internal.folded_text := (select same from internal.folded_text same where same.words_sha256 = hash limit 1);
begin
    delete from internal.folded_text kept where (kept.relation, kept.row_id, kept.field) = (fold_text.relation, fold_text.row_id, fold_text.field);
    if words is null then
        return;
    end if;
    insert into internal.folded_text (relation, row_id, field, words, words_sha256)
    values (relation, row_id, field, coalesce(twin.words, internal.name_words(words)), hash);
    if twin.words is null or exists (select from internal.named_text named where (named.relation, named.row_id, named.field) = (twin.relation, twin.row_id, twin.field)) then
        perform internal.find_names(array[relation], array[row_id], array[field]);
    end if;
end
$$;
comment on function internal.fold_text(text, bigint, text, text) is 'Keeps a text of a row in folded form, with the names that it says. NULL: there is none.';

create or replace function internal.fold_texts() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    gone  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    fresh jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    field text;
begin
    foreach field in array tg_argv[1:] loop
        if gone ->> field is distinct from fresh ->> field then
            perform internal.fold_text(tg_table_name, (coalesce(fresh, gone) ->> tg_argv[0])::bigint, field, fresh ->> field);
        end if;
    end loop;
    return null;
end
$$;
comment on function internal.fold_texts() is 'Trigger: finds names in the texts of a row. Arguments: the key of the row, and the columns with texts.';

do $$
declare
    kept record;
    changed_columns text;
begin
    for kept in
        select *
          from (values ('incident', 'id', 'title, summary'),
                       ('incident_city', 'id', 'venue'),
                       ('incident_participant', 'id', 'source_words'),
                       ('fact', 'id', 'description'),
                       ('detention', 'fact_id', 'place_held, authority'),
                       ('penalty', 'fact_id', 'legal_basis, deciding_body'),
                       ('casualty', 'fact_id', 'cause'),
                       ('damage', 'fact_id', 'owner'),
                       ('statement', 'fact_id', 'position'),
                       ('assertion', 'id', 'source_words, relayed_words, scope_note, count_words'),
                       ('contradiction', 'id', 'reason'),
                       ('explanation', 'id', 'reason'),
                       ('milestone', 'id', 'title'),
                       ('organisation', 'id', 'name'),
                       ('organisation_name', 'id', 'name'),
                       ('document', 'id', 'title, author, publisher, published, url, licence_note, archive_url'),
                       ('passage', 'id', 'locator'),
                       ('person', 'id', 'role')) as kept (relation, key, fields)
    loop
        execute format('create or replace trigger fold_texts after insert or delete or update of %s on registry.%I for each row execute function internal.fold_texts(%L, %s)',
                       kept.fields, kept.relation, kept.key, (select string_agg(quote_literal(field), ', ') from string_to_table(kept.fields, ', ') field));
    end loop;
end
$$;

create or replace procedure internal.fold_all_texts()
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    kept record;
begin
    delete from internal.folded_text;
    for kept in
        select tgrelid::regclass as relation, (string_to_array(encode(tgargs, 'escape'), '\000'))[1] as key, field
          from pg_trigger
         cross join lateral unnest((string_to_array(encode(tgargs, 'escape'), '\000'))[2:tgnargs]) field
         where tgname = 'fold_texts'
    loop
        execute format('select internal.fold_text(%L, %I, %L, %I) from %s where %I is not null',
                       split_part(kept.relation::text, '.', 2), kept.key, kept.field, kept.field, kept.relation, kept.field);
    end loop;
end
$$;
comment on procedure internal.fold_all_texts() is 'Folds all texts of editors again: after a rule of comparing names changed, or rows were written with the triggers off.';

revoke execute on function internal.find_names(text[], bigint[], text[]), internal.fold_text(text, bigint, text, text) from public;
revoke execute on procedure internal.fold_all_texts() from public;
