-- Which facts and incidents lie in which: checked at the end of a transaction.

create function registry.check_part_of() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    wrong text;
begin
    with recursive above (fact, id) as (
        select fact.id, fact.part_of from registry.fact where fact.id = new.id
        union
        select above.fact, fact.part_of from above join registry.fact on fact.id = above.id
    )
    select fact.code into wrong from above join registry.fact on fact.id = above.fact where above.id = above.fact limit 1;
    if wrong is not null then
        raise exception '% would lie in itself.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_no_circle', table = 'fact', schema = 'registry';
    end if;

    with recursive touched as (
        select part.* from registry.fact part where new.id in (part.id, part.part_of) and part.part_of is not null
    ), above (part, incident) as (
        select touched.id, touched.incident_id from touched
        union
        select above.part, incident.parent_id from above join registry.incident on incident.id = above.incident where incident.parent_id is not null
    )
    select touched.code into wrong
      from touched
      join registry.fact whole on whole.id = touched.part_of
     where not exists (select from above where above.part = touched.id and above.incident = whole.incident_id)
     limit 1;
    if wrong is not null then
        raise exception '% lies in a fact of an incident that is not its own nor above it.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_same_or_above', table = 'fact', schema = 'registry';
    end if;

    select part.code into wrong
      from registry.fact part
      join registry.fact whole on whole.id = part.part_of
      left join registry.measure on measure.code = part.measure
     where new.id in (part.id, part.part_of)
       and (whole.measure is null or whole.covers = 'general' or whole.measure not in (part.measure, coalesce(measure.broader, part.measure))
            or (part.covers = 'whole' and part.incident_id = whole.incident_id and (part.measure, part.population) is not distinct from (whole.measure, whole.population))
            or (part.population is distinct from whole.population and whole.population <> 'unknown')) -- the police among all who were killed
     limit 1;
    if wrong is not null then
        raise exception '% counts something that what it lies in does not count.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_measure', table = 'fact', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function registry.check_part_of() is 'Trigger: the fact that includes another is of the same incident or one above it, counts the same or a broader measure, and does not lie in it in turn.';
create constraint trigger check_part_of after insert or update of part_of, incident_id, measure, population, covers on registry.fact
    deferrable initially deferred for each row execute function registry.check_part_of();

create function registry.check_parent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    wrong text;
begin
    with recursive above (id) as (
        select new.parent_id
        union
        select incident.parent_id from above join registry.incident on incident.id = above.id
    )
    select new.code into wrong from above where above.id = new.id;
    if wrong is not null then
        raise exception '% would lie in itself.', wrong
            using errcode = 'check_violation', constraint = 'incident_parent_no_circle', table = 'incident', schema = 'registry';
    end if;

    with recursive below (id) as (
        select new.id
        union
        select incident.id from below join registry.incident on incident.parent_id = below.id
    ), above (start, id) as (
        select below.id, below.id from below
        union
        select above.start, incident.parent_id from above join registry.incident on incident.id = above.id where incident.parent_id is not null
    )
    select part.code into wrong
      from below
     cross join lateral (select * from registry.fact where fact.incident_id = below.id and fact.part_of is not null offset 0) part -- by index, never all facts
     cross join lateral (select * from registry.fact where fact.id = part.part_of offset 0) whole
     where not exists (select from above where above.start = below.id and above.id = whole.incident_id)
     limit 1;
    if wrong is not null then
        raise exception '% lies in a fact of an incident that is not its own nor above it.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_same_or_above', table = 'fact', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function registry.check_parent() is 'Trigger: an incident does not lie in itself, and its facts stay parts of facts of the same incident or of one above it.';
create constraint trigger check_parent after insert or update of parent_id on registry.incident
    deferrable initially deferred for each row when (new.parent_id is not null) execute function registry.check_parent();
create constraint trigger check_parent_gone after update of parent_id on registry.incident
    deferrable initially deferred for each row when (old.parent_id is not null and new.parent_id is null) execute function registry.check_parent();
