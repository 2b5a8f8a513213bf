-- listed_in: how many are listed separately in the facts of an incident, and the figure of each fact (tally rules 2 and 3).
-- Facts are looked up by lists of keys: joined to a recursive query, whose size PostgreSQL cannot estimate, it would read all facts.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.figure_held(range internal.fact_range, listed bigint, about_inside boolean) returns internal.figure
    language plpgsql immutable
as $$
declare
    held internal.figure := row(range.low, range.high, range.open_ended, range.about, range.low_wording, range.high_wording, 1);
begin
    if listed > coalesce(held.low, 0) and not range.has_number then
        held.low := listed;
        held.low_wording := null;
        held.about := about_inside or coalesce(held.high_wording in ('about', 'nearly'), false);
        held.open_ended := held.open_ended or held.high is null;
    end if;
    if listed > held.high then
        held.high := listed;
        held.high_wording := null;
        held.open_ended := true;
    end if;
    if held.open_ended and held.high <= held.low then
        held.high := null;
        held.high_wording := null;
    end if;
    return held;
end
$$;
comment on function internal.figure_held(internal.fact_range, bigint, boolean) is
    'Tally rule 2: the range of a fact held against its parts, which come to at least "listed". Without a number they raise its low; above its high they become the high, and the figure is open.';

create or replace function internal.listed_in(incident bigint)
    returns table (fact_id bigint, inside bigint, rest bigint, figure internal.figure, disputed boolean)
    language plpgsql stable
    set search_path = pg_catalog
as $$
declare
    below   bigint[]; -- the incident and all incidents below it
    scope   bigint[]; -- of these, the incident itself and the published ones
    facts   bigint[]; -- the counted facts below the incident and the facts that they are part of, the deepest first
    parents integer[];
    lows    bigint[];
    numbers boolean[];
    abouts  boolean[];
    persons_within integer[];
    persons integer[];
    rests   bigint[]; -- of a fact: those that are no named person
    insides bigint[]; -- of a fact: the rests of its parts
    counted bigint[]; -- of a fact: its parts added up
    listed  bigint[]; -- of a fact: what its parts come to at least
    about_inside boolean[];
    i       integer;
    up      integer;
begin
    with recursive branch (id, status) as (
        select incident_id, null from (values (incident)) as top (incident_id)
        union
        select child.id, child.status from branch join registry.incident child on child.parent_id = branch.id
    )
    select array_agg(branch.id), array_agg(branch.id) filter (where branch.status is null or branch.status = 'published')
      into below, scope
      from branch;

    -- Rule 3, from the parts up: the persons of a fact are a set, the others a number.
    with node as (
        select fact.id, fact.may_overlap, range.above,
               fact.incident_id = any (scope) and not range.denied_only as speaks, range.low, range.has_number, coalesce(range.low_wording in ('about', 'nearly'), false) as about, fact.person_id
          from registry.fact
          join internal.fact_range range on range.fact_id = fact.id
         where fact.incident_id = any (below) and fact.covers <> 'general'
    ), listed as ( -- a fact that may overlap is not listed separately, nor is a part of it
        select node.id, node.above, row_number() over (order by cardinality(node.above) desc, node.id)::integer as place,
               case when speaks then low end as low, has_number, speaks and about as about,
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
    select array_agg(listed.id order by listed.place), array_agg(parent.place order by listed.place), array_agg(listed.low order by listed.place),
           array_agg(listed.has_number order by listed.place), array_agg(listed.about order by listed.place),
           array_agg(named.within order by listed.place), array_agg(named.altogether order by listed.place),
           array_agg(0), array_agg(0), array_agg(0), array_agg(0), array_agg(false)
      into facts, parents, lows, numbers, abouts, persons_within, persons, rests, insides, counted, listed, about_inside
      from listed
      join named on named.id = listed.id
      left join lateral ( -- the nearest that includes it here; the facts of incidents above are not among them
        select upper_fact.place
          from unnest(listed.above) with ordinality as includes (id, nth)
          join listed upper_fact on upper_fact.id = includes.id
         order by includes.nth
         limit 1
      ) parent on true;
    for i in 1 .. coalesce(cardinality(facts), 0) loop
        rests[i] := greatest(0, greatest(lows[i], persons_within[i] + insides[i]) - persons[i]);
        -- a person whose detention is reported twice is one person, and two of what is counted
        listed[i] := greatest(persons_within[i] + insides[i], counted[i]);
        up := parents[i];
        if up is not null then
            insides[up] := insides[up] + rests[i];
            counted[up] := counted[up] + greatest(counted[i], lows[i], case when not numbers[i] then listed[i] end);
            about_inside[up] := about_inside[up] or abouts[i] or about_inside[i];
        end if;
    end loop;

    return query
    select fact.id,
           coalesce(insides[place], 0),
           coalesce(rests[place], 0),
           internal.figure_held(range, coalesce(listed[place], 0), coalesce(about_inside[place], false)),
           range.disputed or (range.denied_only and coalesce(listed[place], 0) > 0) or (not range.open_ended and range.high is not null and coalesce(listed[place], 0) > range.high)
      from registry.fact
      join internal.fact_range range on range.fact_id = fact.id
     cross join lateral (select array_position(facts, fact.id) as place) at
     where fact.incident_id = incident;
end
$$;
comment on function internal.listed_in(bigint) is
    'Tally rules 2 and 3 for each counted fact of one incident: how many are listed in it separately (inside) and how many it adds to what includes it (rest), named persons aside; and its figure. Of the incidents below only the published count.';
grant execute on function internal.listed_in(bigint), internal.figure_held(internal.fact_range, bigint, boolean) to aigaq_app; -- for the checks
