-- The kept ranges of facts and tallies of incidents. The rules that give them, and the triggers that keep them, are in db/tally.

create table internal.fact_range (
    fact_id     bigint primary key references registry.fact on delete cascade,
    above       bigint[] not null default '{}',
    low         integer,
    high        integer,
    open_ended  boolean not null,
    named       boolean not null,
    denied_only boolean not null,
    about       boolean not null,
    disputed    boolean not null,
    sources     text[] not null,
    assertions  integer not null
);
comment on table internal.fact_range is 'The range of each counted fact (tally rule 1), and the facts that include it.';
comment on column internal.fact_range.fact_id is 'The fact.';
comment on column internal.fact_range.above is 'The facts that include it, the nearest first.';
comment on column internal.fact_range.low is 'Lowest number that a source gives; 0 where one source denies what another asserts.';
comment on column internal.fact_range.high is 'Highest number that a source gives.';
comment on column internal.fact_range.open_ended is 'A source gives a number without an upper end ("more than 500").';
comment on column internal.fact_range.named is 'Whether any source gives a number.';
comment on column internal.fact_range.denied_only is 'All sources deny it.';
comment on column internal.fact_range.about is 'A source words its number as about or nearly.';
comment on column internal.fact_range.disputed is 'Sources give ranges that do not overlap, or one denies what another asserts.';
comment on column internal.fact_range.sources is 'Keys of the sources that give the range (internal.source_key).';
comment on column internal.fact_range.assertions is 'Number of the assertions that give the range.';
create index fact_range_above on internal.fact_range using gin (above); -- what lies in a fact
create index fact_range_disputed on internal.fact_range (fact_id) where disputed;

create table internal.tally (
    incident_id   bigint not null references registry.incident on delete cascade,
    measure       text not null references registry.measure,
    population    text references registry.population,
    reported_low  integer,
    reported_high integer,
    open_ended    boolean not null,
    about         boolean not null,
    basis         text not null,
    itemised      integer,
    sources       text[] not null,
    assertions    integer not null,
    disagreement  boolean not null,
    constraint tally_once unique nulls not distinct (incident_id, measure, population),
    constraint tally_basis_known check (basis in ('stated', 'summed'))
);
comment on table internal.tally is 'The tally of an incident and measure (tally rules 2 and 3), kept by triggers; db/checks compares it with its function.';
comment on column internal.tally.incident_id is 'The incident.';
comment on column internal.tally.measure is 'The measure.';
comment on column internal.tally.population is 'Who was harmed, for casualties; NULL: all together.';
comment on column internal.tally.reported_low is 'Lowest number reported; NULL: none.';
comment on column internal.tally.reported_high is 'Highest number reported; NULL: none, or an open sum.';
comment on column internal.tally.open_ended is 'There may be more than the highest number reported.';
comment on column internal.tally.about is 'A figure in it is worded as about or nearly.';
comment on column internal.tally.basis is 'stated: a source gives the total; summed: added up from parts.';
comment on column internal.tally.itemised is 'How many at least are listed separately; NULL: none.';
comment on column internal.tally.sources is 'Keys of the sources that give the range (internal.source_key).';
comment on column internal.tally.assertions is 'Number of the assertions that give the range.';
comment on column internal.tally.disagreement is 'Sources disagree on a figure of this measure, in this incident or below it.';
create index tally_measure on internal.tally (measure);
create index tally_population on internal.tally (population);

grant select on internal.fact_range, internal.tally to aigaq_app;
