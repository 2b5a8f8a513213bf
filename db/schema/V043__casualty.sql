-- People harmed: killed, injured, in hospital, missing.

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
comment on column registry.casualty.cause is 'Cause of the harm, in own words; NULL where no document gives one.';
create index casualty_population on registry.casualty (population);
select audit.track('registry.casualty');
create constraint trigger check_whole after delete or update of fact_id on registry.casualty deferrable initially deferred
    for each row execute function registry.check_fact_whole();
