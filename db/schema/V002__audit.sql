-- History and data version: who changed which row of registry, when, from what to what.

create table audit.change (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    account  text,
    role     text not null default session_user,
    txid     xid8 not null default pg_current_xact_id(),
    relation text not null,
    row_id   text,
    action   text not null,
    old_row  jsonb,
    new_row  jsonb,
    constraint change_action_known check (action in ('insert', 'update', 'delete'))
);
comment on table audit.change is 'One changed row of registry, written by the trigger audit.record whatever program made the change.';
comment on column audit.change.id is 'Order of writing.';
comment on column audit.change.at is 'When the row was changed.';
comment on column audit.change.account is 'The signed-in account (setting aigaq.account); NULL where the change was made without the program.';
comment on column audit.change.role is 'The database role that was signed in.';
comment on column audit.change.txid is 'The transaction: changes that were made together share it.';
comment on column audit.change.relation is 'The table, such as registry.fact.';
comment on column audit.change.row_id is 'The key of the row: its id, or the fact, edition or incident it belongs to.';
comment on column audit.change.action is 'insert, update or delete.';
comment on column audit.change.old_row is 'The row before; NULL for an insert.';
comment on column audit.change.new_row is 'The row after; NULL for a delete.';
create index change_row on audit.change (relation, row_id, id);
create index change_at on audit.change (at);

create table internal.data_state (
    only_row   boolean primary key default true,
    number     bigint not null default 0,
    changed_at timestamptz not null default now(),
    changed_by xid8,
    constraint data_state_single check (only_row)
);
comment on table internal.data_state is 'The data version: a number raised once in each transaction that changes registry, under a lock, so that it follows the order of commits.';
comment on column internal.data_state.only_row is 'Always true: the table has one row.';
comment on column internal.data_state.number is 'Grows by one with each transaction that changed registry.';
comment on column internal.data_state.changed_at is 'When the last change was made.';
comment on column internal.data_state.changed_by is 'The transaction that raised the number last, so that it does so only once.';
insert into internal.data_state default values;

create function audit.raise_data_state() returns void
    language sql security definer
    set search_path = pg_catalog
begin atomic
    update internal.data_state
       set number = number + 1, changed_at = clock_timestamp(), changed_by = pg_current_xact_id()
     where changed_by is distinct from pg_current_xact_id();
end;
comment on function audit.raise_data_state() is 'Raises the data version once in a transaction; a second writer waits here until the first has committed.';

create function audit.record() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    kept   jsonb := coalesce(after, before);
    hidden text;
begin
    if before is not distinct from after then
        return null;
    end if;
    foreach hidden in array coalesce(tg_argv, '{}') loop -- texts of others are not copied into the history
        before := case when before ? hidden then jsonb_set(before, array[hidden], '"…"') else before end;
        after := case when after ? hidden then jsonb_set(after, array[hidden], '"…"') else after end;
    end loop;
    perform audit.raise_data_state();
    insert into audit.change (account, relation, row_id, action, old_row, new_row)
    values (nullif(current_setting('aigaq.account', true), ''), tg_table_schema || '.' || tg_table_name,
            coalesce(kept ->> 'id', kept ->> 'fact_id', kept ->> 'edition_id', kept ->> 'incident_id', kept ->> 'city_id', kept ->> 'person_id', kept ->> 'organisation_id', kept ->> 'code'),
            lower(tg_op), before, after);
    return null;
end
$$;
comment on function audit.record() is 'Trigger: writes the changed row to audit.change and raises the data version. Arguments: columns whose value is not kept.';

create function audit.track(relation regclass, variadic hidden text[] default '{}') returns void
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('create trigger audit after insert or update or delete on %s for each row execute function audit.record(%s)',
                   relation, (select string_agg(quote_literal(h), ', ') from unnest(hidden) h));
end
$$;
comment on function audit.track(regclass, text[]) is 'Adds the audit trigger to a table of registry; columns named after it are not copied into the history.';

grant select on audit.change to aigaq_app;
grant select on internal.data_state to aigaq_app;
