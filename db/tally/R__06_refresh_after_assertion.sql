-- refresh_after_assertion: updates the tallies when an assertion changes, in the same transaction.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.refresh_after_assertion() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        perform internal.tally_changed(array(select distinct fact.incident_id from fresh join registry.fact on fact.id = fresh.fact_id where fact.measure is not null), false);
    elsif tg_op = 'DELETE' then
        perform internal.tally_changed(array(select distinct fact.incident_id from stale join registry.fact on fact.id = stale.fact_id where fact.measure is not null), false);
    else
        perform internal.tally_changed(array(select fact.incident_id from fresh join registry.fact on fact.id = fresh.fact_id where fact.measure is not null
                                       union select fact.incident_id from stale join registry.fact on fact.id = stale.fact_id where fact.measure is not null), false);
    end if;
    return null;
end
$$;
comment on function internal.refresh_after_assertion() is 'Trigger: updates the tallies of the incidents whose assertions changed.';
create or replace trigger refresh_tally_insert after insert on registry.assertion referencing new table as fresh
    for each statement execute function internal.refresh_after_assertion();
create or replace trigger refresh_tally_update after update on registry.assertion referencing old table as stale new table as fresh
    for each statement execute function internal.refresh_after_assertion();
create or replace trigger refresh_tally_delete after delete on registry.assertion referencing old table as stale
    for each statement execute function internal.refresh_after_assertion();
