-- Facts: one thing that is said to have happened. The table of its type has its other columns; its assertions say which source reports it.

create table registry.fact (
    id            bigint generated always as identity primary key,
    incident_id   bigint not null references registry.incident on delete cascade,
    code          text not null unique,
    type          text not null,
    description   text not null,
    measure       text,
    population    text references registry.population,
    covers        text,
    part_of       bigint references registry.fact,
    may_overlap   boolean not null default false,
    person_id     bigint references registry.person,
    about_person  boolean generated always as (person_id is not null) stored,
    date_edtf     text,
    date_earliest date generated always as (registry.edtf_earliest(date_edtf)) stored,
    date_latest   date generated always as (registry.edtf_latest(date_edtf)) stored,
    constraint fact_type_known check (type in ('detention', 'penalty', 'casualty', 'crowd', 'act', 'statement')),
    constraint fact_description_not_blank check (description ~ '\S'),
    constraint fact_counted_or_told check ((type in ('act', 'statement')) = (measure is null)),
    constraint fact_measure_fits foreign key (type, measure) references registry.measure (fact_type, code),
    constraint fact_population_of_casualty check ((type = 'casualty') = (population is not null)),
    constraint fact_covers_known check (covers in ('whole', 'part', 'general')),
    constraint fact_covers_counted check (measure is null or covers is not null),
    constraint fact_covers_told check (measure is not null or covers is null or covers = 'general'),
    constraint fact_part_is_counted check (part_of is null or (measure is not null and covers <> 'general' and part_of <> id)),
    constraint fact_overlap_of_part check (not may_overlap or covers = 'part'),
    constraint fact_edtf check (registry.edtf_valid(date_edtf)),
    constraint fact_dates_in_order check (date_earliest <= date_latest),
    constraint fact_of_type unique (id, type),
    constraint fact_of_population unique (id, type, population),
    constraint fact_about unique (id, type, about_person)
);
comment on table registry.fact is 'One thing that is said to have happened; its assertions say who reports it and in which passage.';
comment on column registry.fact.id is 'Key; never shown.';
comment on column registry.fact.incident_id is 'The incident; for a general statement, the one that it is told with.';
comment on column registry.fact.code is 'Permanent code, such as KZ-2019-0001-F03.';
comment on column registry.fact.type is 'Kind of fact, which names the table with its other columns: detention, penalty, casualty, crowd, act or statement.';
comment on column registry.fact.description is 'Description in one line, in own words.';
comment on column registry.fact.measure is 'What it counts (vocabulary measure); NULL for acts and statements.';
comment on column registry.fact.population is 'Who was harmed, for a casualty: same value as in registry.casualty.';
comment on column registry.fact.covers is 'whole: all of its measure in its incident; part: some of it; general: not about a single incident.';
comment on column registry.fact.part_of is 'The fact that includes it, in the same incident or in one above it.';
comment on column registry.fact.may_overlap is 'It may overlap with another figure, so it is not added.';
comment on column registry.fact.person_id is 'The person it is about; NULL: a group or an unnamed person.';
comment on column registry.fact.about_person is 'Whether it is about one known person.';
comment on column registry.fact.date_edtf is 'Date, as EDTF, where it differs from that of the incident; else NULL.';
comment on column registry.fact.date_earliest is 'First possible day, from date_edtf.';
comment on column registry.fact.date_latest is 'Last possible day, from date_edtf.';
create index fact_incident on registry.fact (incident_id, measure);
create index fact_part_of on registry.fact (part_of);
create index fact_person on registry.fact (person_id);
create index fact_measure on registry.fact (type, measure);
create index fact_population on registry.fact (population);
create unique index fact_one_whole on registry.fact (incident_id, measure, population) nulls not distinct where covers = 'whole';
select audit.track('registry.fact');

create function registry.number_fact() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    prefix text := (select code || '-F' from registry.incident where id = new.incident_id for update);
    next   text;
begin
    if new.code is null then
        next := (select 1 + coalesce(max(substr(code, length(prefix) + 1)::int), 0) from registry.fact where incident_id = new.incident_id);
        new.code := prefix || lpad(next, greatest(length(next), 2), '0');
    end if;
    if left(new.code, length(prefix)) is distinct from prefix or substr(new.code, length(prefix) + 1) !~ '^[0-9]{2,}$' then
        raise exception 'The code % does not belong to the incident %.', new.code, prefix
            using errcode = 'check_violation', constraint = 'fact_code_form', table = 'fact', schema = 'registry';
    end if;
    return new;
end
$$;
comment on function registry.number_fact() is 'Trigger: gives a new fact the next code of its incident, and refuses a code of another incident.';
create trigger number_fact before insert or update of code, incident_id on registry.fact for each row execute function registry.number_fact();

create table registry.fact_group (
    fact_id        bigint not null references registry.fact on delete cascade,
    affected_group text not null references registry.affected_group,
    primary key (fact_id, affected_group)
);
comment on table registry.fact_group is 'A group of people that a fact is about.';
comment on column registry.fact_group.fact_id is 'The fact.';
comment on column registry.fact_group.affected_group is 'The group (vocabulary affected_group).';
create index fact_group_group on registry.fact_group (affected_group);
select audit.track('registry.fact_group');

create table registry.fact_city (
    fact_id bigint not null references registry.fact on delete cascade,
    city_id bigint not null references registry.city,
    primary key (fact_id, city_id)
);
comment on table registry.fact_city is 'A city of a fact, where it differs from those of the incident; two cities make a joint figure that is counted for neither alone.';
comment on column registry.fact_city.fact_id is 'The fact.';
comment on column registry.fact_city.city_id is 'The city.';
create index fact_city_city on registry.fact_city (city_id);
select audit.track('registry.fact_city');

create function registry.check_fact_whole() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    changed bigint;
    fact    registry.fact;
    present boolean;
begin
    if tg_table_name = 'fact' then
        changed := new.id;
    else
        changed := old.fact_id;
    end if;
    select * into fact from registry.fact whole where whole.id = changed;
    if fact.id is null then
        return null; -- the fact itself is gone
    end if;
    if not exists (select from registry.assertion where fact_id = fact.id) then
        raise exception 'Nobody says %: a fact needs at least one assertion.', fact.code
            using errcode = 'check_violation', constraint = 'fact_has_assertion', table = 'fact', schema = 'registry';
    end if;
    execute format('select exists (select from registry.%I where fact_id = $1)', fact.type) into present using fact.id; -- a table a type
    if not present then
        raise exception '% lacks the row of its type.', fact.code
            using errcode = 'check_violation', constraint = 'fact_has_subtype', table = 'fact', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function registry.check_fact_whole() is 'Trigger at the end of a transaction: a fact has an assertion and the row of its type.';
create constraint trigger check_whole after insert on registry.fact deferrable initially deferred
    for each row execute function registry.check_fact_whole();
