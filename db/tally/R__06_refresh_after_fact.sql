-- refresh_after_fact: updates the tallies when a fact changes, in the same transaction.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.refresh_after_fact() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        perform internal.tally_changed(array(select distinct incident_id from fresh where measure is not null));
    elsif tg_op = 'DELETE' then
        perform internal.tally_changed(array(select distinct incident_id from stale where measure is not null));
    else
        perform internal.tally_changed(array(select incident_id from fresh union select incident_id from stale));
    end if;
    return null;
end
$$;
comment on function internal.refresh_after_fact() is 'Trigger: updates the tallies of the incidents whose facts changed.';
create or replace trigger refresh_tally_insert after insert on registry.fact referencing new table as fresh
    for each statement execute function internal.refresh_after_fact();
create or replace trigger refresh_tally_update after update on registry.fact referencing old table as stale new table as fresh
    for each statement execute function internal.refresh_after_fact();
create or replace trigger refresh_tally_delete after delete on registry.fact referencing old table as stale
    for each statement execute function internal.refresh_after_fact();
