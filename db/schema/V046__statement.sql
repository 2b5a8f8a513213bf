-- Statements: positions that sources hold.

create table registry.statement (
    fact_id  bigint primary key,
    type     text not null default 'statement',
    topic    text not null references registry.statement_topic,
    position text not null,
    constraint statement_is_one check (type = 'statement'),
    constraint statement_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade,
    constraint statement_position_not_blank check (position ~ '\S')
);
comment on table registry.statement is 'A position that sources hold.';
comment on column registry.statement.fact_id is 'The fact.';
comment on column registry.statement.type is 'Always statement.';
comment on column registry.statement.topic is 'Topic of the position (vocabulary statement_topic).';
comment on column registry.statement.position is 'The position, in own words.';
create index statement_topic_of on registry.statement (topic);
select audit.track('registry.statement');
create constraint trigger check_whole after delete or update of fact_id on registry.statement deferrable initially deferred
    for each row execute function registry.check_fact_whole();
