-- The tally rule: computed here and nowhere else, kept up to date by triggers in the same transaction, read by the views.

create table internal.fact_range (
    fact_id     bigint primary key references registry.fact on delete cascade,
    above       bigint[] not null default '{}',
    low         integer,
    high        integer,
    open_ended  boolean not null,
    named       boolean not null,
    denied_only boolean not null,
    about       boolean not null,
    disputed    boolean not null,
    sources      text[] not null,
    assertions  integer not null
);
comment on table internal.fact_range is 'The range of each counted fact (tally rule 1) and the facts it lies in.';
comment on column internal.fact_range.fact_id is 'The fact.';
comment on column internal.fact_range.above is 'The facts it lies in, the nearest first.';
comment on column internal.fact_range.low is 'The lowest low that a source names; a denial beside an assertion makes it 0.';
comment on column internal.fact_range.high is 'The highest high that a source names.';
comment on column internal.fact_range.open_ended is 'A source that names a number names no highest.';
comment on column internal.fact_range.named is 'Some source names a number.';
comment on column internal.fact_range.denied_only is 'Nobody asserts it, it is only denied.';
comment on column internal.fact_range.about is 'A number is worded about or nearly.';
comment on column internal.fact_range.disputed is 'Ranges of its sources do not meet, or one denies what another asserts.';
comment on column internal.fact_range.sources is 'The sources that make the range, as keys: the same source has the same key.';
comment on column internal.fact_range.assertions is 'The assertions that make the range.';

create table internal.tally (
    incident_id   bigint not null references registry.incident on delete cascade,
    measure       text not null references registry.measure,
    population    text references registry.population,
    reported_low  integer,
    reported_high integer,
    open_ended    boolean not null,
    about         boolean not null,
    basis         text not null,
    itemised      integer,
    sources        text[] not null,
    assertions    integer not null,
    disagreement  boolean not null,
    constraint tally_once unique nulls not distinct (incident_id, measure, population),
    constraint tally_basis_known check (basis in ('stated', 'summed'))
);
comment on table internal.tally is 'The tally of each incident and measure (tally rules 2 and 3); compared with its function by db/checks.';
comment on column internal.tally.incident_id is 'The incident.';
comment on column internal.tally.measure is 'The measure.';
comment on column internal.tally.population is 'For casualties: who was harmed; NULL: all together.';
comment on column internal.tally.reported_low is 'The lowest that is reported; NULL: no floor is named.';
comment on column internal.tally.reported_high is 'The highest that a source names; NULL: none, or a sum that is open.';
comment on column internal.tally.open_ended is 'There may be more than the highest named.';
comment on column internal.tally.about is 'A figure in it is worded about or nearly.';
comment on column internal.tally.basis is 'stated: a source speaks of the whole; summed: added up from parts, print "at least".';
comment on column internal.tally.itemised is 'At least how many are accounted for one by one; NULL: none.';
comment on column internal.tally.sources is 'The sources that make the range, as keys.';
comment on column internal.tally.assertions is 'The assertions that make the range.';
comment on column internal.tally.disagreement is 'Sources disagree on a figure of this measure, here or below.';
create index tally_measure on internal.tally (measure);
create index tally_population on internal.tally (population);

create function internal.source_key(organisation bigint, person bigint, words text, document bigint) returns text
    language sql immutable parallel safe
return coalesce('organisation ' || organisation, 'person ' || person, 'words ' || document || ' ' || lower(words), 'document ' || document);
comment on function internal.source_key(bigint, bigint, text, bigint) is 'Same key, same source: same organisation, else same person, else same words in the same document, else the same document.';

create function internal.range_of(fact bigint) returns internal.fact_range
    language sql stable
    set search_path = pg_catalog
begin atomic
    with said as (
        select assertion.*,
               stance <> 'denied' as says_so,
               num_nonnulls(count_low, count_high) > 0 as numbered,
               internal.source_key(source_organisation_id, source_person_id, source_words, edition.document_id) as source,
               count_low * case when wording in ('about', 'nearly') then 0.9 else 1 end as least, -- the tolerance of the test alone
               count_high * case when wording = 'about' then 1.1 else 1 end as most
          from registry.assertion
          join registry.passage on passage.id = assertion.passage_id
          join registry.document_edition edition on edition.id = passage.edition_id
         where assertion.fact_id = fact
    )
    select fact,
           '{}'::bigint[],
           case when bool_or(says_so) and bool_or(not says_so) then 0 else min(count_low) filter (where says_so) end,
           max(count_high) filter (where says_so),
           coalesce(bool_or(count_high is null) filter (where says_so and numbered), false),
           coalesce(bool_or(numbered) filter (where says_so), false),
           bool_and(not says_so),
           coalesce(bool_or(wording in ('about', 'nearly')) filter (where says_so and numbered), false),
           coalesce(min(most) filter (where says_so and numbered) < max(least) filter (where says_so and numbered), false)
               or (bool_or(says_so) and bool_or(not says_so)),
           coalesce(array_agg(distinct source) filter (where numbered or not says_so), '{}'),
           (count(*) filter (where numbered or not says_so))::integer
      from said;
end;
comment on function internal.range_of(bigint) is 'Tally rule 1: the range of one counted fact, from its assertions; above is left empty.';

create function internal.above_of(fact bigint) returns bigint[]
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive chain (id, nth) as (
        select fact, 0
        union all
        select nearest.id, chain.nth + 1
          from chain
          join registry.fact on fact.id = chain.id
         cross join lateral (
            with recursive upward (incident, steps) as (
                select fact.incident_id, 0
                union all
                select incident.parent_id, steps + 1
                  from upward
                  join registry.incident on incident.id = upward.incident
                 where incident.parent_id is not null
            ) cycle incident set again using path -- until check_parent refuses it at the end of the transaction
            select whole.id
              from upward
              join registry.fact whole on whole.incident_id = upward.incident and not upward.again
              join registry.measure on measure.code = fact.measure
             where case when fact.part_of is not null then whole.id = fact.part_of
                        else whole.covers = 'whole' and whole.id <> fact.id and whole.measure in (measure.code, measure.broader)
                             and whole.population is not distinct from fact.population end
             order by upward.steps, whole.measure <> fact.measure
             limit 1
        ) nearest
         where fact.covers <> 'general'
    ) cycle id set again using path
    select coalesce(array_agg(id order by nth) filter (where nth > 0 and not again), '{}') from chain;
end;
comment on function internal.above_of(bigint) is 'The facts that a counted fact lies in, the nearest first: its part_of, else the whole of its measure or a broader one in its incident, else in the nearest above.';

create function internal.tally_of_incident(incident bigint) returns setof internal.tally
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    scope   bigint[]; -- the incident and the published ones below it
    facts   bigint[]; -- the counted facts in scope and the facts below the incident that they lie in, the deepest first
    parents integer[];
    floors  integer[];
    persons_within integer[];
    persons integer[];
    rest    integer[];
    inside  integer[];
    i       integer;
begin
    with recursive below (id, status) as (
        select incident_id, null from (values (incident)) as top (incident_id)
        union
        select child.id, child.status from below join registry.incident child on child.parent_id = below.id
    )
    select array_agg(below.id) into scope from below where below.status is null or below.status = 'published';

    if not exists (select from registry.fact where fact.incident_id = any (scope) and fact.measure is not null) then
        return;
    end if;

    -- Rule 3, from the leaves up: the persons of a fact are a set, the rest of it is a number.
    with recursive below (id) as (
        select incident
        union
        select child.id from below join registry.incident child on child.parent_id = below.id
    ), node as (
        select fact.id, fact.may_overlap, range.above,
               fact.incident_id = any (scope) and not range.denied_only as speaks, range.low, fact.person_id
          from below
          join registry.fact on fact.incident_id = below.id
          join internal.fact_range range on range.fact_id = fact.id
         where fact.covers <> 'general'
    ), listed as ( -- a fact that may overlap itemises nothing, nor does what lies in it
        select node.id, node.above, row_number() over (order by cardinality(node.above) desc, node.id)::integer as place,
               case when speaks then coalesce(low, 0) else 0 end as floor,
               case when speaks then person_id end as person
          from node
         where not may_overlap
           and not above && (select coalesce(array_agg(over.id), '{}') from node over where over.may_overlap)
    ), named as (
        select upper_fact as id,
               count(distinct person) filter (where upper_fact <> listed.id)::integer as within,
               count(distinct person)::integer as altogether
          from listed, unnest(above || listed.id) upper_fact
         group by upper_fact
    )
    select array_agg(listed.id order by listed.place), array_agg(parent.place order by listed.place), array_agg(listed.floor order by listed.place),
           array_agg(named.within order by listed.place), array_agg(named.altogether order by listed.place), array_agg(0), array_agg(0)
      into facts, parents, floors, persons_within, persons, rest, inside
      from listed
      join named on named.id = listed.id
      left join listed parent on parent.id = listed.above[1];
    for i in 1 .. coalesce(cardinality(facts), 0) loop
        rest[i] := greatest(0, greatest(floors[i], persons_within[i] + inside[i]) - persons[i]);
        if parents[i] is not null then
            inside[parents[i]] := inside[parents[i]] + rest[i];
        end if;
    end loop;

    return query
    with item as (
        select * from unnest(facts, rest, inside) as item (fact_id, rest, inside)
    ), said as (
        select fact.id, fact.incident_id, fact.measure, measure.broader, fact.population, fact.covers, fact.may_overlap, fact.person_id, range.*
          from registry.fact
          join registry.measure on measure.code = fact.measure
          join internal.fact_range range on range.fact_id = fact.id
         where fact.incident_id = any (scope) and fact.covers <> 'general'
    ), counts as ( -- each fact counts for its own measure and for the broader one
        select said.measure as for_measure, coalesce(said.population, '') as of_population, said.* from said
        union all
        select said.broader, coalesce(said.population, ''), said.* from said where said.broader is not null
    ), whole as (
        select * from counts where incident_id = incident and covers = 'whole' and measure = for_measure
    ), candidate as ( -- facts holds neither what may overlap nor what lies in it
        select counts.*
          from counts
          left join whole using (for_measure, of_population)
         where whole.id is null and counts.id = any (facts) and not counts.denied_only
    ), covered as (
        select distinct candidate.for_measure, candidate.id
          from candidate
         cross join unnest(candidate.above) as upper_fact
          join candidate other on other.id = upper_fact and (other.for_measure, other.of_population) = (candidate.for_measure, candidate.of_population)
    ), taken as ( -- rule 2: the whole, or else what lies in no other
        select true as is_whole, for_measure, population, id, above from whole
        union all
        select false, for_measure, population, id, above from candidate
         where (for_measure, id) not in (select for_measure, id from covered)
    ), taken_for as (
        select for_measure, population as all_of, is_whole, id from taken
        union all
        select for_measure, null, is_whole, id from taken -- all populations together
         where population is not null
           and not exists (select from taken other where other.for_measure = taken.for_measure and other.id = any (taken.above))
    ), named as (
        select taken_for.for_measure, taken_for.all_of, count(distinct said.person_id)::integer as persons
          from said
         cross join unnest(said.above || said.id) as upper_fact
          join taken_for on taken_for.id = upper_fact and not (taken_for.is_whole and upper_fact = said.id)
         where said.person_id is not null and not said.denied_only and said.id = any (facts)
         group by taken_for.for_measure, taken_for.all_of
    ), heard as (
        select taken_for.for_measure, taken_for.all_of, array_agg(distinct source order by source) as sources
          from taken_for
          join said on said.id = taken_for.id
         cross join unnest(said.sources) source
         group by taken_for.for_measure, taken_for.all_of
    ), figure as (
        select taken_for.for_measure, taken_for.all_of,
               bool_and(is_whole) and count(*) = 1 and min(said.population) is not distinct from min(taken_for.all_of) as stated,
               case when bool_or(named or low is not null) then sum(coalesce(low, 0)) end as low_sum,
               min(low) as only_low,
               case when not bool_or(open_ended or high is null or not named) then sum(high) end as high_sum,
               max(high) as only_high,
               bool_or(open_ended) as some_open,
               bool_or(high is null or not named) as some_unknown,
               bool_or(about) as about,
               sum(assertions)::integer as assertions,
               sum(case when is_whole then item.inside else item.rest end)::integer as unnamed
          from taken_for
          join said on said.id = taken_for.id
          left join item on item.fact_id = taken_for.id
         group by taken_for.for_measure, taken_for.all_of
    ), differing as (
        select counts.for_measure, counts.of_population, bool_or(counts.disputed) as disputed
          from counts
          left join taken on taken.for_measure = counts.for_measure and taken.id = counts.id
         where counts.measure = counts.for_measure or taken.id is not null
         group by counts.for_measure, counts.of_population
    )
    select incident, figure.for_measure, figure.all_of,
           (case when stated then only_low else low_sum end)::integer,
           (case when stated then only_high else high_sum end)::integer,
           case when stated then some_open else some_open or some_unknown end,
           figure.about,
           case when stated then 'stated' else 'summed' end,
           nullif(coalesce(named.persons, 0) + coalesce(unnamed, 0), 0),
           coalesce(heard.sources, '{}'),
           figure.assertions,
           (select coalesce(bool_or(disputed), false) from differing
             where differing.for_measure = figure.for_measure and (figure.all_of is null or differing.of_population = figure.all_of))
      from figure
      left join named on named.for_measure = figure.for_measure and named.all_of is not distinct from figure.all_of
      left join heard on heard.for_measure = figure.for_measure and heard.all_of is not distinct from figure.all_of;
end
$$;
comment on function internal.tally_of_incident(bigint) is 'Tally rules 2 and 3 for one incident: itself whatever its status, and the published ones below it.';

create function internal.refresh_tally(incidents bigint[], and_below boolean default true) returns void
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    with recursive below (id) as (
        select unnest(incidents)
        union
        select child.id from below join registry.incident child on child.parent_id = below.id where and_below
    ), fresh as (
        select range.fact_id, internal.above_of(fact.id) as above, range.low, range.high, range.open_ended, range.named,
               range.denied_only, range.about, range.disputed, range.sources, range.assertions
          from below
          join registry.fact on fact.incident_id = below.id and fact.measure is not null
         cross join lateral internal.range_of(fact.id) range
         where exists (select from registry.assertion where assertion.fact_id = fact.id)
    )
    insert into internal.fact_range as kept
    select * from fresh
    on conflict (fact_id) do update
       set (above, low, high, open_ended, named, denied_only, about, disputed, sources, assertions)
         = (excluded.above, excluded.low, excluded.high, excluded.open_ended, excluded.named, excluded.denied_only, excluded.about,
            excluded.disputed, excluded.sources, excluded.assertions)
     where (kept.above, kept.low, kept.high, kept.open_ended, kept.named, kept.denied_only, kept.about, kept.disputed, kept.sources, kept.assertions)
         is distinct from (excluded.above, excluded.low, excluded.high, excluded.open_ended, excluded.named, excluded.denied_only,
            excluded.about, excluded.disputed, excluded.sources, excluded.assertions);

    with recursive upward (id) as (
        select unnest(incidents)
        union
        select incident.parent_id from upward join registry.incident on incident.id = upward.id where incident.parent_id is not null
    )
    delete from internal.tally using upward where tally.incident_id = upward.id;

    with recursive upward (id) as (
        select unnest(incidents)
        union
        select incident.parent_id from upward join registry.incident on incident.id = upward.id where incident.parent_id is not null
    )
    insert into internal.tally
    select tally.* from upward cross join lateral internal.tally_of_incident(upward.id) tally;
end
$$;
comment on function internal.refresh_tally(bigint[], boolean) is 'Brings the kept ranges of incidents (and of those below, whose facts may lie in another now) and all tallies above up to date.';

create function internal.refresh_after_fact() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        perform internal.refresh_tally(array(select distinct incident_id from fresh where measure is not null));
    elsif tg_op = 'DELETE' then
        perform internal.refresh_tally(array(select distinct incident_id from stale where measure is not null));
    else
        perform internal.refresh_tally(array(select incident_id from fresh union select incident_id from stale));
    end if;
    return null;
end
$$;
comment on function internal.refresh_after_fact() is 'Trigger: the tallies of the incidents whose facts changed.';
create trigger refresh_tally_insert after insert on registry.fact referencing new table as fresh
    for each statement execute function internal.refresh_after_fact();
create trigger refresh_tally_update after update on registry.fact referencing old table as stale new table as fresh
    for each statement execute function internal.refresh_after_fact();
create trigger refresh_tally_delete after delete on registry.fact referencing old table as stale
    for each statement execute function internal.refresh_after_fact();

create function internal.refresh_after_assertion() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        perform internal.refresh_tally(array(select distinct fact.incident_id from fresh join registry.fact on fact.id = fresh.fact_id where fact.measure is not null), false);
    elsif tg_op = 'DELETE' then
        perform internal.refresh_tally(array(select distinct fact.incident_id from stale join registry.fact on fact.id = stale.fact_id where fact.measure is not null), false);
    else
        perform internal.refresh_tally(array(select fact.incident_id from fresh join registry.fact on fact.id = fresh.fact_id where fact.measure is not null
                                       union select fact.incident_id from stale join registry.fact on fact.id = stale.fact_id where fact.measure is not null), false);
    end if;
    return null;
end
$$;
comment on function internal.refresh_after_assertion() is 'Trigger: the tallies of the incidents about whose facts something else is said now.';
create trigger refresh_tally_insert after insert on registry.assertion referencing new table as fresh
    for each statement execute function internal.refresh_after_assertion();
create trigger refresh_tally_update after update on registry.assertion referencing old table as stale new table as fresh
    for each statement execute function internal.refresh_after_assertion();
create trigger refresh_tally_delete after delete on registry.assertion referencing old table as stale
    for each statement execute function internal.refresh_after_assertion();

create function internal.refresh_after_incident() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
as $$
begin
    if tg_op = 'DELETE' then
        perform internal.refresh_tally(array(select distinct parent_id from stale where parent_id is not null));
    else
        perform internal.refresh_tally(array(
            select unnest(array[fresh.id, stale.parent_id])
              from fresh
              join stale using (id)
             where (fresh.status, fresh.parent_id) is distinct from (stale.status, stale.parent_id)
            except select null));
    end if;
    return null;
end
$$;
comment on function internal.refresh_after_incident() is 'Trigger: an incident that is published, taken back, moved or deleted changes the tallies above it.';
create trigger refresh_tally_update after update on registry.incident referencing old table as stale new table as fresh
    for each statement execute function internal.refresh_after_incident();
create trigger refresh_tally_delete after delete on registry.incident referencing old table as stale
    for each statement execute function internal.refresh_after_incident();

grant select on internal.fact_range, internal.tally to aigaq_app;
grant execute on function internal.source_key(bigint, bigint, text, bigint), internal.range_of(bigint), internal.above_of(bigint),
    internal.tally_of_incident(bigint) to aigaq_app; -- for the checks
