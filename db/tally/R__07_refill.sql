-- refill: computes all stored ranges and tallies again, unless they were computed by these rules. Runs only when a file of this folder has changed,
-- and after a backup was restored.
-- run again with all files of this folder: ${tally_hash}

do $$
begin
    if '${tally_hash}' is distinct from (select sha256 from internal.tally_rules) then
        truncate internal.fact_range, internal.tally;
        delete from app.overview; -- its totals are of the old rules
        perform internal.refresh_tally(array(select id from registry.incident));
        insert into internal.tally_rules (sha256) values ('${tally_hash}') on conflict (only_one) do update set sha256 = excluded.sha256;
    end if;
end
$$;
