-- Facts have an order within their incident that editors can change.

alter table registry.fact add column position integer;
comment on column registry.fact.position is 'Its place among the facts of its incident, as editors ordered them; a new fact comes last. NULL: it comes after those that have one.';

-- the order until now is that of the codes; nothing of what is said changes, so nothing is written to the history
alter table registry.fact disable trigger user;
update registry.fact
   set position = ordered.nth
  from (select id, row_number() over (partition by incident_id order by length(code), code) as nth from registry.fact) ordered
 where ordered.id = fact.id;
alter table registry.fact enable trigger user;

create function registry.place_fact() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    -- the undoing of a merge gives each fact its place of before
    if (tg_op = 'UPDATE' and coalesce(current_setting('aigaq.undone_merge', true), '') = '') or new.position is null then
        new.position := (select 1 + coalesce(max(position), 0) from registry.fact where incident_id = new.incident_id);
    end if;
    return new;
end
$$;
comment on function registry.place_fact() is 'Trigger: a new fact, and one that moves to another incident, comes last.';
create trigger place_fact before insert on registry.fact for each row execute function registry.place_fact();
create trigger place_moved_fact before update of incident_id on registry.fact
    for each row when (new.incident_id <> old.incident_id) execute function registry.place_fact();
