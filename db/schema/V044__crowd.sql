-- Crowds: how many took part.

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
create constraint trigger check_whole after delete or update of fact_id on registry.crowd deferrable initially deferred
    for each row execute function registry.check_fact_whole();
