-- Facts: one thing that is said to have happened, with one subtype row. What is said of it, and by whom, are its assertions.

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
comment on table registry.fact is 'One thing that is said to have happened; every fact has a witness, its assertions say who and where.';
comment on column registry.fact.id is 'Key; never shown.';
comment on column registry.fact.incident_id is 'The incident; a general fact hangs on the one it is told with.';
comment on column registry.fact.code is 'Stable code, such as KZ-2019-0001-F03.';
comment on column registry.fact.type is 'Which table holds the rest of it: detention, penalty, casualty, crowd, act or statement.';
comment on column registry.fact.description is 'What it is, in one line of own words.';
comment on column registry.fact.measure is 'What it counts (vocabulary measure); NULL for acts and statements.';
comment on column registry.fact.population is 'Who was harmed, for a casualty: the same as in its row there.';
comment on column registry.fact.covers is 'whole: all of its measure in its incident; part: some of it; general: said of no one incident.';
comment on column registry.fact.part_of is 'The fact it lies in, in the same incident or in one above it.';
comment on column registry.fact.may_overlap is 'It may lie inside a sibling, so it enters no sum.';
comment on column registry.fact.person_id is 'The one person it is about; NULL: a group or somebody without a name.';
comment on column registry.fact.about_person is 'Whether it is about one known person.';
comment on column registry.fact.date_edtf is 'When, as EDTF, where that differs from the incident''s; else NULL.';
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
begin
    if new.code is null then
        new.code := prefix || (select to_char(1 + coalesce(max(substr(code, length(prefix) + 1)::int), 0), 'FM00000')
                                 from registry.fact where incident_id = new.incident_id);
        new.code := prefix || lpad(ltrim(substr(new.code, length(prefix) + 1), '0'), 2, '0');
    end if;
    if left(new.code, length(prefix)) is distinct from prefix or substr(new.code, length(prefix) + 1) !~ '^[0-9]{2,}$' then
        raise exception 'The code % does not belong to the incident %.', new.code, prefix
            using errcode = 'check_violation', constraint = 'fact_code_form', table = 'fact', schema = 'registry';
    end if;
    return new;
end
$$;
comment on function registry.number_fact() is 'Trigger: gives a new fact its code, and refuses one of another incident.';
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
comment on table registry.fact_city is 'A city of a fact where it differs from the incident''s; two are a joint figure that belongs to neither alone.';
comment on column registry.fact_city.fact_id is 'The fact.';
comment on column registry.fact_city.city_id is 'The city.';
create index fact_city_city on registry.fact_city (city_id);
select audit.track('registry.fact_city');

create table registry.detention (
    fact_id    bigint primary key,
    type       text not null default 'detention',
    kind       text not null references registry.detention_kind,
    place_held text,
    authority  text,
    constraint detention_is_one check (type = 'detention'),
    constraint detention_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade,
    constraint detention_words_not_blank check (place_held ~ '\S' and authority ~ '\S')
);
comment on table registry.detention is 'Somebody was held: the fact says how many are counted, its assertions who says so.';
comment on column registry.detention.fact_id is 'The fact.';
comment on column registry.detention.type is 'Always detention.';
comment on column registry.detention.kind is 'The kind of detention (vocabulary detention_kind).';
comment on column registry.detention.place_held is 'Where they were held, as named.';
comment on column registry.detention.authority is 'Who held them, as named.';
create index detention_kind_of on registry.detention (kind);
select audit.track('registry.detention');

create table registry.penalty (
    fact_id        bigint primary key,
    type           text not null default 'penalty',
    kind           text not null references registry.penalty_kind,
    legal_basis    text,
    deciding_body  text,
    detention_id   bigint references registry.detention,
    constraint penalty_is_one check (type = 'penalty'),
    constraint penalty_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade,
    constraint penalty_words_not_blank check (legal_basis ~ '\S' and deciding_body ~ '\S')
);
comment on table registry.penalty is 'A penalty was imposed.';
comment on column registry.penalty.fact_id is 'The fact.';
comment on column registry.penalty.type is 'Always penalty.';
comment on column registry.penalty.kind is 'The kind of penalty (vocabulary penalty_kind).';
comment on column registry.penalty.legal_basis is 'The law as the document gives it.';
comment on column registry.penalty.deciding_body is 'Who decided, as named.';
comment on column registry.penalty.detention_id is 'The detention that it followed.';
create index penalty_kind_of on registry.penalty (kind);
create index penalty_detention on registry.penalty (detention_id);
select audit.track('registry.penalty');

create table registry.casualty (
    fact_id    bigint primary key,
    type       text not null default 'casualty',
    population text not null references registry.population,
    cause      text,
    constraint casualty_is_one check (type = 'casualty'),
    constraint casualty_fact foreign key (fact_id, type, population) references registry.fact (id, type, population)
        on update cascade on delete cascade,
    constraint casualty_cause_not_blank check (cause ~ '\S')
);
comment on table registry.casualty is 'A person or group harmed in an incident: the fact says which measure, its assertions how many and who says so.';
comment on column registry.casualty.fact_id is 'The fact.';
comment on column registry.casualty.type is 'Always casualty.';
comment on column registry.casualty.population is 'Who was harmed: protesters, police, bystanders … (vocabulary population).';
comment on column registry.casualty.cause is 'What did the harm, in own words; NULL where the document is silent.';
create index casualty_population on registry.casualty (population);
select audit.track('registry.casualty');

create table registry.crowd (
    fact_id bigint primary key,
    type    text not null default 'crowd',
    constraint crowd_is_one check (type = 'crowd'),
    constraint crowd_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade
);
comment on table registry.crowd is 'The size of a crowd.';
comment on column registry.crowd.fact_id is 'The fact.';
comment on column registry.crowd.type is 'Always crowd.';
select audit.track('registry.crowd');

create table registry.act (
    fact_id         bigint primary key,
    type            text not null default 'act',
    act             text not null references registry.act_type,
    perpetrator_person_id       bigint references registry.person,
    perpetrator_organisation_id bigint references registry.organisation,
    constraint act_is_one check (type = 'act'),
    constraint act_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade,
    constraint act_one_perpetrator check (num_nonnulls(perpetrator_person_id, perpetrator_organisation_id) < 2)
);
comment on table registry.act is 'What was done, by whom, to whom: always somebody''s claim, its assertions name the source.';
comment on column registry.act.fact_id is 'The fact.';
comment on column registry.act.type is 'Always act.';
comment on column registry.act.act is 'What was done (vocabulary act_type).';
comment on column registry.act.perpetrator_person_id is 'The person said to have done it, or NULL.';
comment on column registry.act.perpetrator_organisation_id is 'The organisation said to have done it, or NULL.';
create index act_act on registry.act (act);
create index act_perpetrator_person on registry.act (perpetrator_person_id);
create index act_perpetrator_organisation on registry.act (perpetrator_organisation_id);
select audit.track('registry.act');

create table registry.act_victim (
    id              bigint generated always as identity primary key,
    fact_id         bigint not null references registry.act on delete cascade,
    person_id       bigint references registry.person,
    organisation_id bigint references registry.organisation,
    constraint act_victim_one_actor check (num_nonnulls(person_id, organisation_id) = 1),
    constraint act_victim_once unique nulls not distinct (fact_id, person_id, organisation_id)
);
comment on table registry.act_victim is 'Somebody known to whom an act was done; groups of people are groups of the fact.';
comment on column registry.act_victim.id is 'Key.';
comment on column registry.act_victim.fact_id is 'The act.';
comment on column registry.act_victim.person_id is 'The person, or NULL.';
comment on column registry.act_victim.organisation_id is 'The organisation, or NULL.';
create index act_victim_person on registry.act_victim (person_id);
create index act_victim_organisation on registry.act_victim (organisation_id);
select audit.track('registry.act_victim');

create table registry.statement (
    fact_id  bigint primary key,
    type     text not null default 'statement',
    topic    text not null references registry.statement_topic,
    position text not null,
    constraint statement_is_one check (type = 'statement'),
    constraint statement_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade,
    constraint statement_position_not_blank check (position ~ '\S')
);
comment on table registry.statement is 'A position that sources take.';
comment on column registry.statement.fact_id is 'The fact.';
comment on column registry.statement.type is 'Always statement.';
comment on column registry.statement.topic is 'What it is about (vocabulary statement_topic).';
comment on column registry.statement.position is 'The position, in own words.';
create index statement_topic_of on registry.statement (topic);
select audit.track('registry.statement');
