-- A fact that was deleted is brought back from the history.

create index change_of_deleted_fact on audit.change ((old_row ->> 'code')) where relation = 'registry.fact' and action = 'delete';

create function registry.restore_fact(incident bigint, code text) returns bigint
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    gone    audit.change;
    change  record;
    field   text;
    columns text;
begin
    select * into gone
      from audit.change entry
     where entry.relation = 'registry.fact' and entry.action = 'delete' and entry.old_row ->> 'code' = restore_fact.code
       and (entry.old_row ->> 'incident_id')::bigint = restore_fact.incident
     order by entry.id desc limit 1;
    if gone.id is null or exists (select from registry.fact where id = gone.row_id::bigint) then
        return null;
    end if;
    begin
    for change in -- the fact first, then what went with it
        select entry.relation::regclass as relation, entry.old_row
          from audit.change entry
         where entry.at between gone.at - interval '1 minute' and gone.at + interval '1 minute' and entry.txid = gone.txid and entry.action = 'delete'
           and (entry.id = gone.id or entry.old_row ->> 'fact_id' = gone.row_id
                or (entry.relation = 'registry.contradiction'
                    and exists (select from audit.change said
                                 where said.at between gone.at - interval '1 minute' and gone.at + interval '1 minute' and said.txid = gone.txid
                                   and said.relation = 'registry.assertion' and said.action = 'delete' and said.old_row ->> 'fact_id' = gone.row_id
                                   and said.row_id in (entry.old_row ->> 'left_assertion_id', entry.old_row ->> 'right_assertion_id'))))
         order by entry.id <> gone.id, entry.relation = 'registry.contradiction', entry.id desc
    loop
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns
          from pg_attribute
         where attrelid = change.relation and attnum > 0 and not attisdropped and attgenerated = '' and change.old_row ? attname;
        execute format('insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1)', change.relation, columns) using change.old_row;
    end loop;
    for change in -- what referred to it refers to it again, unless it refers to another since
        select entry.relation::regclass as relation, entry.relation as name, entry.row_id, entry.old_row, entry.new_row
          from audit.change entry
         where entry.at between gone.at - interval '1 minute' and gone.at + interval '1 minute' and entry.txid = gone.txid and entry.action = 'update'
           and entry.relation in ('registry.fact', 'registry.penalty')
    loop
        field := case change.name when 'registry.fact' then 'part_of' else 'detention_id' end;
        if change.old_row ->> field = gone.row_id and change.new_row ->> field is null then
            execute format('update %1$s set %2$I = $1 where %3$I = $2 and %2$I is null', change.relation, field, case change.name when 'registry.fact' then 'id' else 'fact_id' end)
              using gone.row_id::bigint, change.row_id::bigint;
        end if;
    end loop;
    set constraints all immediate; -- what is checked at the end of the transaction
    exception when integrity_constraint_violation then
        return 0;
    end;
    set constraints all deferred;
    return gone.row_id::bigint;
end
$$;
comment on function registry.restore_fact(bigint, text) is 'Brings back a deleted fact with its code, its sources and all that was deleted with it, from the history, which keeps both. Arguments: the incident, the code of the fact. Returns its key; NULL: it was not deleted; 0: a constraint stands against it, such as another stated total that was entered since.';
revoke execute on function registry.restore_fact(bigint, text) from public;
grant execute on function registry.restore_fact(bigint, text) to aigaq_app;
