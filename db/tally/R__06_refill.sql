-- refill: all kept ranges and tallies anew. Runs when a file of this folder has changed, and only then.
-- made anew with its neighbours: ${tally_hash}

truncate internal.fact_range, internal.tally;
select internal.refresh_tally(array(select id from registry.incident));
