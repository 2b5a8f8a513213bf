-- Detentions: people who were held.

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
comment on table registry.detention is 'A detention. The fact says who or how many, its assertions which source reports it.';
comment on column registry.detention.fact_id is 'The fact.';
comment on column registry.detention.type is 'Always detention.';
comment on column registry.detention.kind is 'Kind of detention (vocabulary detention_kind).';
comment on column registry.detention.place_held is 'Where people were held, as given in the document.';
comment on column registry.detention.authority is 'Who held them, as given in the document.';
create index detention_kind_of on registry.detention (kind);
select audit.track('registry.detention');
create constraint trigger check_whole after delete or update of fact_id on registry.detention deferrable initially deferred
    for each row execute function registry.check_fact_whole();
