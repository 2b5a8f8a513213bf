-- Alleged acts: what was done to somebody, and by whom.

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
comment on table registry.act is 'An alleged act: what was done, by whom and to whom; its assertions name the source.';
comment on column registry.act.fact_id is 'The fact.';
comment on column registry.act.type is 'Always act.';
comment on column registry.act.act is 'What was done (vocabulary act_type).';
comment on column registry.act.perpetrator_person_id is 'The person said to have done it; NULL: an organisation, or not named.';
comment on column registry.act.perpetrator_organisation_id is 'The organisation said to have done it; NULL: a person, or not named.';
create index act_act on registry.act (act);
create index act_perpetrator_person on registry.act (perpetrator_person_id);
create index act_perpetrator_organisation on registry.act (perpetrator_organisation_id);
select audit.track('registry.act');
create constraint trigger check_whole after delete or update of fact_id on registry.act deferrable initially deferred
    for each row execute function registry.check_fact_whole();

create table registry.act_victim (
    id              bigint generated always as identity primary key,
    fact_id         bigint not null references registry.act on delete cascade,
    person_id       bigint references registry.person,
    organisation_id bigint references registry.organisation,
    constraint act_victim_one_actor check (num_nonnulls(person_id, organisation_id) = 1),
    constraint act_victim_once unique nulls not distinct (fact_id, person_id, organisation_id)
);
comment on table registry.act_victim is 'A named victim of an act; groups of people are in registry.fact_group.';
comment on column registry.act_victim.id is 'Key.';
comment on column registry.act_victim.fact_id is 'The act.';
comment on column registry.act_victim.person_id is 'The person; NULL: an organisation.';
comment on column registry.act_victim.organisation_id is 'The organisation; NULL: a person.';
create index act_victim_person on registry.act_victim (person_id);
create index act_victim_organisation on registry.act_victim (organisation_id);
select audit.track('registry.act_victim');
