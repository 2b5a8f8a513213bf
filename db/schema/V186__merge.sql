-- Two records that are one: merged, with what leads from the old to the new, and undone.

create table registry.merge (
    id         bigint generated always as identity primary key,
    sort       text not null,
    gone_id    bigint not null,
    gone_code  text not null,
    kept_id    bigint not null,
    kept_code  text not null,
    txid       xid8 not null default pg_current_xact_id(),
    started    timestamptz not null default clock_timestamp(),
    ended      timestamptz,
    account    text default nullif(current_setting('aigaq.account', true), ''),
    final      boolean not null default false,
    undone_at  timestamptz,
    undone_by  text,
    constraint merge_sort_known check (sort in ('person', 'organisation', 'document', 'incident')),
    constraint merge_of_two check (gone_id <> kept_id)
);
comment on table registry.merge is 'One record that was merged into another. Which rows changed is in the history, by its transaction and time.';
comment on column registry.merge.id is 'Key.';
comment on column registry.merge.sort is 'person, organisation, document or incident.';
comment on column registry.merge.gone_id is 'Key of the record that was merged; of a person, organisation or document no row has it any more.';
comment on column registry.merge.gone_code is 'How its address names it: number of a person, key of an organisation, code of a document or incident.';
comment on column registry.merge.kept_id is 'Key of the record that has its rows now.';
comment on column registry.merge.kept_code is 'How the address of the kept record names it.';
comment on column registry.merge.txid is 'The transaction of the merge.';
comment on column registry.merge.started is 'When the merge began.';
comment on column registry.merge.ended is 'When its last row was changed; NULL only within its transaction.';
comment on column registry.merge.account is 'The account that merged.';
comment on column registry.merge.final is 'Whether it cannot be undone, because a person in it was erased.';
comment on column registry.merge.undone_at is 'When it was undone; NULL: it was not.';
comment on column registry.merge.undone_by is 'The account that undid it.';
create unique index merge_leads_once on registry.merge (sort, gone_code) where undone_at is null;
create index merge_kept on registry.merge (sort, kept_id);
select audit.track('registry.merge');

create table registry.merged_fact (
    merge_id bigint not null references registry.merge,
    old_code text not null,
    new_code text not null,
    primary key (merge_id, old_code)
);
comment on table registry.merged_fact is 'A fact of a merged incident: its code before and after.';
comment on column registry.merged_fact.merge_id is 'The merge.';
comment on column registry.merged_fact.old_code is 'Its code before.';
comment on column registry.merged_fact.new_code is 'Its code since, or that of the fact that has its sources.';
select audit.track('registry.merged_fact');

create function registry.kept_code(sort text, code text) returns text
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive step (code, nth) as (
        select merge.kept_code, 1 from registry.merge where merge.sort = kept_code.sort and merge.gone_code = kept_code.code and undone_at is null
        union all
        select merge.kept_code, nth + 1 from step join registry.merge on merge.sort = kept_code.sort and merge.gone_code = step.code and undone_at is null where nth < 50
    )
    select step.code from step order by nth desc limit 1;
end;
comment on function registry.kept_code(text, text) is 'The code of the record that this one was merged into, also in several steps; NULL: it was not merged.';

create or replace function registry.next_document_code() returns text
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    perform pg_advisory_xact_lock(hashtext('registry.document.code'));
    return (select 'D-' || greatest(1001, 1 + max(split_part(code, '-', 2)::int))
              from (select code from registry.document union all select gone_code from registry.merge where sort = 'document') used);
end
$$;

create function registry.keys_to(parent regclass) returns table (child regclass, field name)
    language sql stable
    set search_path = pg_catalog
begin atomic
    select conrelid::regclass, attname
      from pg_constraint
      join pg_class on pg_class.oid = conrelid
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
     where contype = 'f' and confrelid = parent and cardinality(conkey) = 1 and relnamespace = 'registry'::regnamespace
       -- what was decided of one record is not said of the other
       and relname not in ('told_apart', 'name_confirmation', 'quote_release', 'document_edition')
     order by 1::text, 2;
end;
comment on function registry.keys_to(regclass) is 'The columns of registry that refer to a table; what moves when two of its rows are merged.';

create function registry.move_rows(child regclass, field name, gone bigint, kept bigint) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    place tid;
begin
    for place in execute format('select ctid from %s where %I = $1', child, field) using gone loop
        begin
            execute format('update %s set %I = $1 where ctid = $2', child, field) using kept, place;
        exception when unique_violation then -- the kept record has this row already
            execute format('delete from %s where ctid = $1', child) using place;
        end;
    end loop;
end
$$;
comment on function registry.move_rows(regclass, name, bigint, bigint) is 'Lets the rows that refer to one record refer to another; a row that the other has already is removed.';

create function registry.remove_row(parent regclass, gone bigint) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    part record;
begin
    for part in
        select conrelid::regclass as child, field.attname as field
          from pg_constraint
          join pg_class on pg_class.oid = conrelid
          join pg_attribute key on key.attrelid = confrelid and key.attname = 'id'
          join pg_attribute field on field.attrelid = conrelid and field.attnum = conkey[array_position(confkey, key.attnum)]
         where contype = 'f' and confrelid = parent and confdeltype = 'c' and relnamespace = 'registry'::regnamespace
         order by 1, 2
    loop
        execute format('delete from %s where %I = $1', part.child, part.field) using gone;
    end loop;
    execute format('delete from %s where id = $1', parent) using gone;
end
$$;
comment on function registry.remove_row(regclass, bigint) is 'Removes a row after the rows that go with it, so that the history has them in the order in which they can be put back.';

create function registry.merge_refused(reason text) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception 'The two records cannot be merged: %.', reason using errcode = 'check_violation', constraint = reason, table = 'merge', schema = 'registry';
end
$$;
comment on function registry.merge_refused(text) is 'Refuses a merge; the reason is the name of the constraint.';

create function registry.merge_refusal(sort text, gone bigint, kept bigint) returns text
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    relation regclass := 'registry.' || sort; -- the sorts are names of tables
    old_row  jsonb;
    new_row  jsonb;
begin
    execute format('select to_jsonb(record) from %s record where id = $1', relation) into old_row using gone;
    execute format('select to_jsonb(record) from %s record where id = $1', relation) into new_row using kept;
    return case
        when gone = kept or old_row is null or new_row is null then 'merge_of_two'
        when sort in ('person', 'document') and old_row -> 'visibility' <> new_row -> 'visibility' then 'merge_of_same_visibility'
        when sort = 'incident' and (old_row -> 'status' <> new_row -> 'status' or new_row ->> 'status' = 'withdrawn') then 'merge_of_same_status'
        when sort = 'incident' and exists (with recursive above (start, id) as (
                                               select incident.id, incident.parent_id from registry.incident where incident.id in (gone, kept)
                                               union
                                               select above.start, incident.parent_id from above join registry.incident on incident.id = above.id)
                                           select from above where (start, above.id) in ((gone, kept), (kept, gone))) then 'merge_of_wave_and_part'
        when sort = 'incident' and new_row ->> 'status' = 'published'
             and registry.four_eyes_demanded(coalesce(nullif(current_setting('aigaq.four_eyes', true), ''), 'auto'))
             and current_setting('aigaq.account', true) in (select registry.writers(gone) union select registry.writers(kept)) then 'merge_four_eyes'
        end;
end
$$;
comment on function registry.merge_refusal(text, bigint, bigint) is 'Why two records cannot be merged: they would show more than before, or one lies in the other, or the account wrote a part of a published incident (four eyes); NULL: they can. Arguments: the sort, the key of the record that goes, the key of the kept one.';

create function registry.merge_facts(merge bigint, gone bigint, kept bigint) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    pair record;
    moved record;
begin
    for pair in -- one stated total of both: its sources stand together
        select mine.id as gone, mine.code as gone_code, theirs.id as kept, theirs.code as kept_code
          from registry.fact mine
          join registry.fact theirs on theirs.incident_id = merge_facts.kept and theirs.covers = 'whole' and theirs.measure = mine.measure
                                   and theirs.population is not distinct from mine.population
         where mine.incident_id = merge_facts.gone and mine.covers = 'whole'
    loop
        perform registry.move_rows('registry.assertion', 'fact_id', pair.gone, pair.kept);
        perform registry.move_rows('registry.fact', 'part_of', pair.gone, pair.kept);
        perform registry.move_rows('registry.penalty', 'detention_id', pair.gone, pair.kept);
        insert into registry.merged_fact values (merge, pair.gone_code, pair.kept_code);
        perform registry.remove_row('registry.fact', pair.gone);
    end loop;
    for moved in select id, code from registry.fact where incident_id = gone order by length(code), code loop
        update registry.fact set incident_id = kept, code = null where id = moved.id;
        insert into registry.merged_fact values (merge, moved.code, (select code from registry.fact where id = moved.id));
    end loop;
end
$$;
comment on function registry.merge_facts(bigint, bigint, bigint) is 'Moves the facts of an incident into another; those that state the same total become one.';

create function registry.merge_editions(gone bigint, kept bigint) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    moved bigint;
begin
    delete from registry.document_edition edition
     where document_id = gone and text_sha256 is null and not exists (select from registry.passage where edition_id = edition.id);
    for moved in select id from registry.document_edition where document_id = gone order by edition loop
        update registry.document_edition
           set document_id = kept, edition = (select 1 + coalesce(max(edition), 0) from registry.document_edition where document_id = kept)
         where id = moved;
    end loop;
end
$$;
comment on function registry.merge_editions(bigint, bigint) is 'Moves the editions of a document behind those of another; those without text and quotes are removed.';

create function registry.merge_records(sort text, gone bigint, kept bigint, taken text[]) returns bigint
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    relation regclass := 'registry.' || sort; -- the sorts are names of tables
    old_row  jsonb;
    new_row  jsonb;
    done     bigint;
    moved    record;
    field    text;
    fields   text[] := case sort when 'person' then array['name', 'role', 'note']
                                 when 'organisation' then array['name', 'kind', 'note']
                                 when 'document' then array['title', 'author', 'publisher', 'published', 'url', 'language', 'kind', 'scale', 'licence_note', 'note']
                                 when 'incident' then array['title', 'summary', 'event_type', 'date_edtf', 'parent_id'] end;
begin
    execute format('select to_jsonb(record) from %s record where id = $1 for update', relation) into old_row using gone;
    execute format('select to_jsonb(record) from %s record where id = $1 for update', relation) into new_row using kept;
    if registry.merge_refusal(sort, gone, kept) is not null then
        perform registry.merge_refused(registry.merge_refusal(sort, gone, kept));
    end if;

    insert into registry.merge (sort, gone_id, gone_code, kept_id, kept_code)
    values (sort, gone, coalesce(old_row ->> 'code', old_row ->> 'number', gone::text), kept, coalesce(new_row ->> 'code', new_row ->> 'number', kept::text))
    returning id into done;

    if sort = 'incident' then
        perform registry.merge_facts(done, gone, kept);
        update registry.incident set parent_id = null where id = kept and parent_id = gone;
    elsif sort = 'document' then
        perform registry.merge_editions(gone, kept);
        update registry.document set quote_limit = least(quote_limit, (old_row ->> 'quote_limit')::integer) where id = kept;
    end if;
    for moved in select * from registry.keys_to(relation) keys where not (sort = 'incident' and keys.child = 'registry.fact'::regclass) loop
        perform registry.move_rows(moved.child, moved.field, gone, kept);
    end loop;
    execute format('insert into registry.told_apart (%1$I, %2$I)
                    select least(other, $2), greatest(other, $2)
                      from (select case %1$I when $1 then %2$I else %1$I end as other from registry.told_apart where $1 in (%1$I, %2$I)) pair
                     where other <> $2 on conflict do nothing', sort || '_id', 'other_' || sort || '_id') using gone, kept;

    if sort = 'incident' then
        update registry.incident
           set status = 'withdrawn', withdrawn_reason = 'Merged into ' || (new_row ->> 'code'), parent_id = null, version = version + 1
         where id = gone;
        execute 'delete from registry.told_apart where $1 in (incident_id, other_incident_id)' using gone;
    else
        perform registry.remove_row(relation, gone);
    end if;
    foreach field in array fields loop
        if field = any (taken) and old_row -> field is distinct from new_row -> field then
            execute format('update %1$s set %2$I = (jsonb_populate_record(null::%1$s, $2)).%2$I where id = $1', relation, field) using kept, old_row;
        end if;
    end loop;
    if sort in ('person', 'organisation') then -- the other name stays a spelling
        execute format('insert into registry.%1$I (%2$I, name)
                        select $1, spelled from unnest(array[$2, $3]) spelled
                         where spelled is not null and spelled is distinct from (select name from %3$s where id = $1) on conflict do nothing', sort || '_name', sort || '_id', relation)
          using kept, old_row ->> 'name', new_row ->> 'name';
    end if;
    execute format('update %s set version = version + 1 where id = $1', relation) using kept;
    update registry.merge set ended = clock_timestamp() where id = done;
    return done;
end
$$;
comment on function registry.merge_records(text, bigint, bigint, text[]) is 'Merges a person, organisation, document or incident into another of its sort: all rows that refer to it move. Arguments: the sort, the key of the record that goes, the key of the kept one, the columns whose value is taken from the record that goes. Refuses what would show more than before: records of different visibility or status. Returns the key of the merge.';

create function registry.undo_merge(merge bigint) returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    done    registry.merge;
    change  record;
    keys    text;
    columns text;
    count   integer;
begin
    select * into done from registry.merge record where record.id = undo_merge.merge and undone_at is null and not final for update;
    if done.id is null then
        perform registry.merge_refused('merge_undone_already');
    end if;
    perform set_config('aigaq.undone_merge', done.id::text, true); -- for the trigger below
    for change in
        select entry.relation::regclass as relation, entry.action, entry.old_row, entry.new_row, coalesce(entry.new_row, entry.old_row) as kept_row
          from audit.change entry
         where entry.at between done.started and done.ended and entry.txid = done.txid and entry.relation not in ('registry.merge', 'registry.merged_fact')
         order by entry.id desc
    loop
        select string_agg(format('row.%1$I is not distinct from (jsonb_populate_record(null::%2$s, $1)).%1$I', attname, change.relation), ' and ') into keys
          from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
         where indrelid = change.relation and indisprimary;
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns
          from pg_attribute
         where attrelid = change.relation and attnum > 0 and not attisdropped and attgenerated = ''
           and (change.action <> 'update' or (change.old_row -> attname::text is distinct from change.new_row -> attname::text and attname not in ('version', 'updated_at')));
        if change.action = 'insert' then
            execute format('delete from %s row where %s', change.relation, keys) using change.new_row;
        elsif change.action = 'delete' then
            execute format('insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1)', change.relation, columns) using change.old_row;
        elsif columns is not null then
            -- only where it still is as the merge left it
            execute format('update %1$s row set (%2$s) = row(%3$s) where %4$s and (%5$s) is not distinct from (select row(%2$s) from jsonb_populate_record(null::%1$s, $1))',
                           change.relation, columns, (select string_agg('(jsonb_populate_record(null::' || change.relation || ', $2)).' || part, ', ') from string_to_table(columns, ', ') part),
                           keys, 'row(' || (select string_agg('row.' || part, ', ') from string_to_table(columns, ', ') part) || ')')
              using change.new_row, change.old_row;
            get diagnostics count = row_count;
            if count <> 1 then
                perform registry.merge_refused('merge_unchanged_since');
            end if;
        end if;
    end loop;
    -- open forms of what was merged are told
    execute format('update registry.%I set version = version + 1 where id in ($1, $2)', done.sort) using done.gone_id, done.kept_id;
    update registry.merge set undone_at = clock_timestamp(), undone_by = nullif(current_setting('aigaq.account', true), '') where id = done.id;
end
$$;
comment on function registry.undo_merge(bigint) is 'Gives all rows of a merge their values of before, from the history. Refuses where one of these values was changed since.';

create function registry.keep_merged() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    if exists (select from registry.merge where sort = 'incident' and gone_id = new.id and undone_at is null and ended is not null
                and coalesce(current_setting('aigaq.undone_merge', true), '') <> id::text) then
        perform registry.merge_refused('merge_status_kept');
    end if;
    return new;
end
$$;
comment on function registry.keep_merged() is 'Trigger: a merged incident stays withdrawn until the merge is undone.';
create trigger keep_merged before update of status on registry.incident
    for each row when (old.status = 'withdrawn' and new.status <> 'withdrawn') execute function registry.keep_merged();

grant execute on function registry.kept_code(text, text), registry.keys_to(regclass), registry.move_rows(regclass, name, bigint, bigint), registry.remove_row(regclass, bigint), registry.merge_refused(text), registry.merge_refusal(text, bigint, bigint),
    registry.merge_facts(bigint, bigint, bigint), registry.merge_editions(bigint, bigint), registry.merge_records(text, bigint, bigint, text[]), registry.undo_merge(bigint) to aigaq_app;
