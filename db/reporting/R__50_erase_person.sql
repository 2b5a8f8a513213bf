-- erase_person: removes the names of a person, and what names the person, from every table.
-- run again with all files of this folder: ${reporting_hash}
-- Columns are found in the catalogue, so that a new table is searched too. Called by the command "erase" with the rights of the owner.

create or replace function internal.texts_of_tables() returns table (relation regclass, field name, type text, required boolean)
    language sql stable
    set search_path = pg_catalog
begin atomic
    select pg_class.oid::regclass, attname, format_type(atttypid, null), attnotnull
      from pg_class
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
     where relkind = 'r'
       and relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(oid, 'usage'))
       and format_type(atttypid, null) in ('text', 'text[]', 'jsonb', 'json', 'character varying')
       and attname !~ 'sha256$|_hash$'
       and not exists (select from pg_attribute label where label.attrelid = pg_class.oid and label.attname = 'label_en') -- vocabularies
       and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'f' and pg_attribute.attnum = any (conkey)) -- codes
     order by 1::text, 2;
end;
comment on function internal.texts_of_tables() is 'All columns that hold text, in all schemas; without vocabularies and their codes.';

create or replace function internal.merged_persons(whose bigint) returns text[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive one (id) as (
        select whose
        union
        select merge.gone_id from one join registry.merge on merge.sort = 'person' and merge.kept_id = one.id and undone_at is null
    )
    select array_agg(id::text) from one;
end;
comment on function internal.merged_persons(bigint) is 'The key of a person and of those that were merged into this one, as the history writes them.';

create or replace function internal.spellings_of(whose bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog
return (select jsonb_agg(parts)
          from (select jsonb_agg(distinct ltrim(part, '^#|')) as parts
                  from (select name from registry.person where id = whose and name is not null
                        union select name from registry.person_name where person_id = whose) each
                 cross join string_to_table(split_part(internal.name_words(name), ' | ', 1), ' ') part
                 where length(ltrim(part, '^#|')) > 1
                 group by name) spelling);
comment on function internal.spellings_of(bigint) is 'The names of a person as arrays of folded words; NULL: none.';

create or replace function internal.is_said(said text, person bigint, spellings jsonb) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    with token as materialized (
        select distinct ltrim(part, '^#|') as word, starts_with(part, '#') as run
          from string_to_table(internal.name_words(said), ' ') part
    )
    select exists (select from jsonb_array_elements(spellings) spelling
                    where not exists (select from jsonb_array_elements_text(spelling) part
                                       where not exists (select from token
                                                          join internal.withheld_word named on named.person_id = person and named.full_word = part
                                                         where case when run then strpos(word, part) > 0 else internal.is_form_of(word, named.stem, named.full_word) end)))
       and not exists (select from registry.name_confirmation confirmed
                        where confirmed.person_id = person and confirmed.words_sha256 = encode(sha256(convert_to(said, 'UTF8')), 'hex'));
end;
comment on function internal.is_said(text, bigint, jsonb) is 'Whether a text says all words of one spelling of a restricted person, in whatever writing, case or order, and no reviewer confirmed that somebody else is meant.';

create or replace function internal.rows_naming(relation regclass, field name, person bigint) returns setof tid
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    besides text := case relation -- other persons of the same name, and the name itself
        when 'registry.person'::regclass then 'false'
        when 'registry.person_name'::regclass then 'false'
        when 'internal.withheld_word'::regclass then 'false'
        when 'internal.name_key'::regclass then 'false'
        when 'app.account'::regclass then 'false' -- an account is somebody who signs in
        when 'audit.change'::regclass then format('not (relation in (''registry.person'', ''registry.person_name'') and coalesce(new_row, old_row) ->> case relation when ''registry.person'' then ''id'' else ''person_id'' end <> all (%L))', internal.merged_persons(person))
        else 'true' end;
begin
    return query execute format('select ctid from %s where (%s) and %I is not null and length(%I::text) > 3 and internal.is_said(%I::text, $1, $2)', relation, besides, field, field, field)
        using person, internal.spellings_of(person);
end
$$;
comment on function internal.rows_naming(regclass, name, bigint) is 'The rows of a table whose column says the name of a person. Left out: the register of persons, which may have others of the same name, and accounts.';

create or replace function internal.erase_value(relation regclass, field name, type text, required boolean, place tid) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    blank text := case when not required then 'null'
                       when type = 'text[]' then '''{}'''
                       when type in ('json', 'jsonb') then '''{}'''
                       else '''Erased on request''' end;
begin
    begin
        execute format('update %s set %I = %s where ctid = $1', relation, field, blank) using place;
    exception when not_null_violation or check_violation or unique_violation then
        execute format('update %s set %I = %L where ctid = $1', relation, field, 'Erased on request ' || gen_random_uuid()) using place;
    end;
end
$$;
comment on function internal.erase_value(regclass, name, text, boolean, tid) is 'Removes a value: NULL where the column may be, else words that say that it was erased.';

create or replace function internal.without_names(row_before jsonb, person bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog
return (select jsonb_object_agg(key, case when value <> 'null' and internal.is_said(value::text, person, internal.spellings_of(person)) then '"…"' else value end)
          from jsonb_each(row_before));
comment on function internal.without_names(jsonb, bigint) is 'A row of the history without the values that say the name of a person.';

create or replace function internal.erased_person(row_before jsonb) returns jsonb
    language sql immutable
    set search_path = pg_catalog
return (select jsonb_object_agg(key, case when key in ('name', 'role', 'note', 'visibility_reason', 'reason') and value <> 'null' then '"…"' else value end)
          from jsonb_each(row_before));
comment on function internal.erased_person(jsonb) is 'A row of the history of a person without names, role and reasons.';

create or replace function internal.erase_person(person_number integer) returns table (place text, rows bigint)
    language plpgsql
    set search_path = pg_catalog
as $$
#variable_conflict use_column
declare
    erased bigint := (select id from registry.person where number = person_number);
    spellings text[];
    texts  record;
    hit    tid;
    hits   tid[];
    found  text;
    all_removed bigint := 0;
begin
    if erased is null then
        raise exception 'There is no person %.', person_number using errcode = 'no_data_found';
    end if;
    spellings := array(select name from registry.person where id = erased and name is not null
                   union select name from registry.person_name where person_id = erased);
    for found in select tgrelid::regclass::text from pg_trigger where tgname = 'audit' loop
        execute format('alter table %s disable trigger audit', found); -- the history shall not keep what is removed
    end loop;
    perform audit.raise_data_state();
    update registry.person set visibility = 'restricted', visibility_reason = null where id = erased;
    perform internal.withdraw_reports_of('person', erased, true);

    -- searches and addresses are percent-encoded, and a search may say a part of a name: none is kept
    delete from app.kept_search;
    get diagnostics rows = row_count;
    place := 'app.kept_search.query';
    all_removed := all_removed + rows;
    if rows > 0 then
        return next;
    end if;
    delete from app.saved_search where query ~ '(^|&)(q|city|source)=' or query ~ '%[0-9A-Fa-f]{2}';
    delete from app.interrupted_form where path ~ '%[0-9A-Fa-f]{2}';
    update app.interrupted_form set page = null where page ~ '%[0-9A-Fa-f]{2}';
    delete from app.draft where path ~ '%[0-9A-Fa-f]{2}';
    update app.draft set page = null where page ~ '%[0-9A-Fa-f]{2}';

    for texts in select * from internal.texts_of_tables() texts where texts.relation::text !~ '^internal\.' loop
        hits := array(select internal.rows_naming(texts.relation, texts.field, erased));
        continue when hits = '{}';
        place := texts.relation || '.' || texts.field;
        rows := cardinality(hits);
        all_removed := all_removed + rows;
        return next;
        foreach hit in array hits loop
            if texts.relation in ('registry.document_text'::regclass) then
                delete from registry.document_file file using registry.document_text kept where kept.ctid = hit and file.edition_id = kept.edition_id;
                delete from registry.document_text where ctid = hit;
            elsif texts.relation in ('app.draft'::regclass, 'app.interrupted_form'::regclass, 'app.read_file'::regclass, 'app.report_words'::regclass) then
                execute format('delete from %s where ctid = $1', texts.relation) using hit;
            elsif texts.relation = 'audit.change'::regclass then
                continue; -- below
            else
                perform internal.erase_value(texts.relation, texts.field, texts.type, texts.required, hit);
            end if;
        end loop;
        if texts.relation = 'audit.change'::regclass then
            update audit.change
               set old_row = internal.without_names(old_row, erased), new_row = internal.without_names(new_row, erased)
             where ctid = any (hits) and relation not in ('registry.person', 'registry.person_name');
        end if;
    end loop;

    -- what is kept for searching follows from what is left
    perform internal.refresh_search(array(select distinct incident_id from internal.incident_search
                                           where ctid in (select internal.rows_naming('internal.incident_search', 'words', erased))));
    delete from internal.passage_names where passage_id in (select id from registry.passage where edition_id not in (select edition_id from registry.document_text));

    for texts in select * from internal.texts_of_tables() texts where texts.relation::text not in ('audit.change', 'internal.folded_text', 'internal.passage_names', 'internal.incident_search') loop
        if exists (select internal.rows_naming(texts.relation, texts.field, erased)) then
            raise exception 'The name is still in %.%.', texts.relation, texts.field;
        end if;
    end loop;

    -- the person: the names last, because texts are compared with them
    delete from registry.person_name where person_id = erased;
    delete from registry.name_confirmation where person_id = erased;
    delete from registry.quote_release where person_id = erased;
    update registry.person set name = null, role = null, note = null where id = erased;
    update audit.change
       set old_row = internal.erased_person(old_row), new_row = internal.erased_person(new_row)
     where relation in ('registry.person', 'registry.person_name', 'registry.name_confirmation', 'registry.quote_release')
       and coalesce(new_row, old_row) ->> case relation when 'registry.person' then 'id' else 'person_id' end = any (internal.merged_persons(erased));
    update registry.merge set final = true where sort = 'person' and erased in (gone_id, kept_id);
    place := 'registry.person and its names';
    rows := cardinality(spellings);
    return next;

    for texts in select * from internal.texts_of_tables() loop -- and, letter for letter, nowhere at all
        execute format('select string_agg(spelled, '''') from unnest($1) spelled where length(spelled) > 3 and exists (select from %s where strpos(lower(%I::text), lower(spelled)) > 0 %s)',
                       texts.relation, texts.field,
                       case texts.relation
                           when 'registry.person'::regclass then 'and id = ' || erased
                           when 'registry.person_name'::regclass then 'and person_id = ' || erased
                           when 'internal.name_key'::regclass then 'and person_id = ' || erased
                           when 'app.account'::regclass then 'and false'
                           when 'audit.change'::regclass then format('and not (relation in (''registry.person'', ''registry.person_name'') and coalesce(new_row, old_row) ->> case relation when ''registry.person'' then ''id'' else ''person_id'' end <> all (%L))', internal.merged_persons(erased))
                           when 'internal.incident_search'::regclass then 'and false' -- follows from the texts, and may have others of the same name
                           when 'internal.withheld_word'::regclass then 'and person_id = ' || erased
                           when 'internal.folded_text'::regclass then 'and relation not in (''person'', ''person_name'')'
                           else '' end)
           into found using spellings;
        if found is not null then
            raise exception 'The name is still in %.%.', texts.relation, texts.field;
        end if;
    end loop;

    insert into audit.erasure (person_number, removed) values (person_number, all_removed + cardinality(spellings));
    insert into audit.security_event (kind, subject) values ('person_erased', 'Person ' || person_number);
    set constraints all immediate;
    for found in select tgrelid::regclass::text from pg_trigger where tgname = 'audit' loop
        execute format('alter table %s enable trigger audit', found);
    end loop;
end
$$;
comment on function internal.erase_person(integer) is 'Removes a person''s names and every text that says one of them, and withdraws the reports; keeps counts, dates and places. Returns from which columns, and how many values. Fails if a name is left anywhere. For the owner alone.';

revoke execute on function internal.texts_of_tables(), internal.spellings_of(bigint), internal.is_said(text, bigint, jsonb), internal.rows_naming(regclass, name, bigint),
    internal.erase_value(regclass, name, text, boolean, tid), internal.without_names(jsonb, bigint), internal.erased_person(jsonb),
    internal.erase_person(integer) from public;
