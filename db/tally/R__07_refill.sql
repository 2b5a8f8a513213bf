-- refill: computes all stored ranges and tallies again. Runs only when a file of this folder has changed.
-- run again with all files of this folder: ${tally_hash}

truncate internal.fact_range, internal.tally;
select internal.refresh_tally(array(select id from registry.incident));
