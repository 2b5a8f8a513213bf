-- refresh_tally: stores the ranges and tallies computed by the rules.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.refresh_tally(incidents bigint[], and_below boolean default true) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    below  bigint[]; -- the incidents, and those whose facts may now be part of others
    upward bigint[]; -- the incidents and all above them
begin
    with recursive branch (id) as (
        select unnest(incidents)
        union
        select child.id from branch join registry.incident child on child.parent_id = branch.id where and_below
    )
    select array_agg(id) into below from branch where id is not null;

    with fresh as (
        select fact.id as fact_id, internal.above_of(fact.id) as above, range.*,
               internal.figure_in_words(range.low, range.high, range.open_ended, range.about, range.low_wording, range.high_wording) as in_words
          from registry.fact
         cross join lateral internal.range_of(fact.id) range
         where fact.incident_id = any (below) and fact.measure is not null
           and exists (select from registry.assertion where assertion.fact_id = fact.id)
    )
    insert into internal.fact_range as kept (fact_id, above, low, high, open_ended, about, low_wording, high_wording, has_number, denied_only, disputed, sources, assertions, in_words)
    select * from fresh
    on conflict (fact_id) do update
       set (above, low, high, open_ended, about, low_wording, high_wording, has_number, denied_only, disputed, sources, assertions, in_words)
         = (excluded.above, excluded.low, excluded.high, excluded.open_ended, excluded.about, excluded.low_wording, excluded.high_wording,
            excluded.has_number, excluded.denied_only, excluded.disputed, excluded.sources, excluded.assertions, excluded.in_words)
     where (kept.above, kept.low, kept.high, kept.open_ended, kept.about, kept.low_wording, kept.high_wording,
            kept.has_number, kept.denied_only, kept.disputed, kept.sources, kept.assertions)
         is distinct from (excluded.above, excluded.low, excluded.high, excluded.open_ended, excluded.about, excluded.low_wording, excluded.high_wording,
            excluded.has_number, excluded.denied_only, excluded.disputed, excluded.sources, excluded.assertions);

    with recursive trunk (id) as (
        select unnest(incidents)
        union
        select incident.parent_id from trunk join registry.incident on incident.id = trunk.id where incident.parent_id is not null
    )
    select array_agg(id) into upward from trunk where id is not null;
    update internal.fact_range kept
       set (inside, rest, figure_low, figure_high, figure_open, figure_about, figure_low_wording, figure_high_wording, figure_disputed, figure_in_words)
         = (listed.inside, listed.rest, (listed.figure).low, (listed.figure).high, (listed.figure).open_ended, (listed.figure).about,
            (listed.figure).low_wording, (listed.figure).high_wording, listed.disputed, listed.in_words)
      from (select listed.*, internal.figure_in_words((figure).low, (figure).high, (figure).open_ended, (figure).about, (figure).low_wording, (figure).high_wording) as in_words
              from unnest(upward) as above (id)
             cross join lateral internal.listed_in(above.id) listed) listed
     where kept.fact_id = listed.fact_id
       and (kept.inside, kept.rest, kept.figure_low, kept.figure_high, kept.figure_open, kept.figure_about, kept.figure_low_wording, kept.figure_high_wording, kept.figure_disputed)
           is distinct from (listed.inside, listed.rest, (listed.figure).low, (listed.figure).high, (listed.figure).open_ended, (listed.figure).about,
            (listed.figure).low_wording, (listed.figure).high_wording, listed.disputed);
    delete from internal.tally where incident_id = any (upward);
    insert into internal.tally
    select tally.* from unnest(upward) as above (id) cross join lateral internal.tally_of_incident(above.id) tally;
end
$$;
comment on function internal.refresh_tally(bigint[], boolean) is 'Updates the kept ranges of incidents (with true, also of those below, whose facts may be part of others now), then the figures of the facts and incidents there and above.';

create or replace function internal.tally_changed(incidents bigint[], and_below boolean default true) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if current_setting('aigaq.tallies', true) = 'at the end' then
        insert into internal.tally_due (incident_id, and_below)
        select incident, tally_changed.and_below from unnest(incidents) incident where incident is not null
        on conflict do nothing;
    else
        perform internal.refresh_tally(incidents, and_below);
    end if;
end
$$;
comment on function internal.tally_changed(bigint[], boolean) is 'Updates the tallies of incidents whose facts changed: at once, or, where the setting aigaq.tallies is "at the end", when the constraints of the transaction are checked.';

create or replace function internal.refresh_due_tallies() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
declare
    alone bigint[];
    with_those_below bigint[];
begin
    with due as (
        delete from internal.tally_due where transaction_id = pg_current_xact_id() returning incident_id, and_below
    )
    select array_agg(incident_id) filter (where not and_below), array_agg(incident_id) filter (where and_below)
      into alone, with_those_below
      from due;
    if with_those_below is not null then
        perform internal.refresh_tally(with_those_below);
    end if;
    if alone is not null then
        perform internal.refresh_tally(array(select unnest(alone) except select unnest(with_those_below)), false);
    end if;
    return null;
end
$$;
comment on function internal.refresh_due_tallies() is 'Trigger: the first row of a transaction updates all tallies that it left for its end.';
drop trigger if exists refresh_due on internal.tally_due;
create constraint trigger refresh_due after insert on internal.tally_due deferrable initially deferred
    for each row execute function internal.refresh_due_tallies();
