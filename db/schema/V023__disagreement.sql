-- What the rules of disagreement need beside the tables of fact.

create table internal.outcome_exclusion (
    outcome text not null references registry.detention_outcome,
    other   text not null references registry.detention_outcome,
    primary key (outcome, other),
    constraint outcome_exclusion_of_two check (outcome <> other)
);
comment on table internal.outcome_exclusion is 'Outcomes that cannot both be that of one detention; each pair stands both ways.';
comment on column internal.outcome_exclusion.outcome is 'One outcome (vocabulary detention_outcome).';
comment on column internal.outcome_exclusion.other is 'The other.';
create index outcome_exclusion_other on internal.outcome_exclusion (other);
grant select on internal.outcome_exclusion to aigaq_app;

-- "Released" names no ground, so a warning, a fine, a trial or a charge may stand behind it; who serves an arrest is still held.
with pair (outcome, other) as (
    values ('released', 'administrative_arrest'), ('released', 'held'),
           ('released_without_charge', 'warned'), ('released_without_charge', 'fined'), ('released_without_charge', 'administrative_arrest'),
           ('released_without_charge', 'tried'), ('released_without_charge', 'criminal_charge'), ('released_without_charge', 'held'),
           ('warned', 'fined'), ('warned', 'administrative_arrest'), ('warned', 'held'),
           ('fined', 'administrative_arrest')
)
insert into internal.outcome_exclusion
select outcome, other from pair
union all
select other, outcome from pair;

create index fact_range_above on internal.fact_range using gin (above); -- what lies in a fact
create index fact_range_disputed on internal.fact_range (fact_id) where disputed;
create index assertion_denied on registry.assertion (fact_id) where stance = 'denied';
create index assertion_zero on registry.assertion (fact_id) where count_high = 0;
