-- Penalties: what was imposed on people.

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
comment on table registry.penalty is 'A penalty imposed on one person or several.';
comment on column registry.penalty.fact_id is 'The fact.';
comment on column registry.penalty.type is 'Always penalty.';
comment on column registry.penalty.kind is 'Kind of penalty (vocabulary penalty_kind).';
comment on column registry.penalty.legal_basis is 'Law as given in the document.';
comment on column registry.penalty.deciding_body is 'Court or office that decided, as given in the document.';
comment on column registry.penalty.detention_id is 'The detention that it followed; NULL: unknown.';
create index penalty_kind_of on registry.penalty (kind);
create index penalty_detention on registry.penalty (detention_id);
select audit.track('registry.penalty');
create constraint trigger check_whole after delete or update of fact_id on registry.penalty deferrable initially deferred
    for each row execute function registry.check_fact_whole();
