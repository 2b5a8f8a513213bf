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
comment on table internal.fact_range is 'The range of each counted fact (tally rule 1) and the facts it lies in.';
comment on column internal.fact_range.fact_id is 'The fact.';
comment on column internal.fact_range.above is 'The facts it lies in, the nearest first.';
comment on column internal.fact_range.low is 'The lowest low that a source names; a denial beside an assertion makes it 0.';
comment on column internal.fact_range.high is 'The highest high that a source names.';
comment on column internal.fact_range.open_ended is 'A source that names a number names no highest.';
comment on column internal.fact_range.named is 'Some source names a number.';
comment on column internal.fact_range.denied_only is 'Nobody asserts it, it is only denied.';
comment on column internal.fact_range.about is 'A number is worded about or nearly.';
comment on column internal.fact_range.disputed is 'Ranges of its sources do not meet, or one denies what another asserts.';
comment on column internal.fact_range.sources is 'The sources that make the range, as keys: the same source has the same key.';
comment on column internal.fact_range.assertions is 'The assertions that make the range.';
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
comment on table internal.tally is 'The tally of each incident and measure (tally rules 2 and 3); compared with its function by db/checks.';
comment on column internal.tally.incident_id is 'The incident.';
comment on column internal.tally.measure is 'The measure.';
comment on column internal.tally.population is 'For casualties: who was harmed; NULL: all together.';
comment on column internal.tally.reported_low is 'The lowest that is reported; NULL: no floor is named.';
comment on column internal.tally.reported_high is 'The highest that a source names; NULL: none, or a sum that is open.';
comment on column internal.tally.open_ended is 'There may be more than the highest named.';
comment on column internal.tally.about is 'A figure in it is worded about or nearly.';
comment on column internal.tally.basis is 'stated: a source speaks of the whole; summed: added up from parts, print "at least".';
comment on column internal.tally.itemised is 'At least how many are accounted for one by one; NULL: none.';
comment on column internal.tally.sources is 'The sources that make the range, as keys.';
comment on column internal.tally.assertions is 'The assertions that make the range.';
comment on column internal.tally.disagreement is 'Sources disagree on a figure of this measure, here or below.';
create index tally_measure on internal.tally (measure);
create index tally_population on internal.tally (population);

grant select on internal.fact_range, internal.tally to aigaq_app;
