-- refresh_after_incident: updates the tallies when the status or the wave of an incident changes, in the same transaction.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.refresh_after_incident() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'DELETE' then
        perform internal.tally_changed(array(select distinct parent_id from stale where parent_id is not null));
    else
        perform internal.tally_changed(array(
            select unnest(array[fresh.id, stale.parent_id])
              from fresh
              join stale using (id)
             where (fresh.status, fresh.parent_id) is distinct from (stale.status, stale.parent_id)
            except select null));
    end if;
    return null;
end
$$;
comment on function internal.refresh_after_incident() is 'Trigger: updates the tallies above an incident that is published, withdrawn, moved or deleted.';
create or replace trigger refresh_tally_update after update on registry.incident referencing old table as stale new table as fresh
    for each statement execute function internal.refresh_after_incident();
create or replace trigger refresh_tally_delete after delete on registry.incident referencing old table as stale
    for each statement execute function internal.refresh_after_incident();
