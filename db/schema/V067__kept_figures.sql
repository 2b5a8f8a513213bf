-- The kept ranges of facts and figures of incidents, with the words of their ends. They are computed again by db/tally, so the tables are made anew.
-- What a wording says of a number is data of its vocabulary.

alter table registry.wording
    add column counts_as       text not null default 'nothing',
    add column span_high       integer,
    add column tolerance_below numeric(3, 2) not null default 0,
    add column tolerance_above numeric(3, 2) not null default 0,
    add constraint wording_counts_as_known check (counts_as in ('number', 'floor', 'ceiling', 'word', 'nothing')),
    add constraint wording_span_of_word check ((counts_as = 'word') = (span_high is not null)),
    add constraint wording_tolerance_of_number check (counts_as = 'number' or (tolerance_below = 0 and tolerance_above = 0));
comment on column registry.wording.counts_as is 'number: low and high are meant; floor, ceiling: the number lies beyond it; word: a span, used to compare only; nothing: no number.';
comment on column registry.wording.span_high is 'Highest number that a word can mean; its lowest is the low of the count.';
comment on column registry.wording.tolerance_below is 'Share of the number that it may be lower, where numbers are compared.';
comment on column registry.wording.tolerance_above is 'Share of the number that it may be higher, where numbers are compared.';
update registry.wording set counts_as = 'number' where code in ('exact', 'about', 'nearly', 'between');
update registry.wording set counts_as = 'floor' where code in ('over', 'at_least');
update registry.wording set counts_as = 'ceiling' where code in ('up_to', 'under');
update registry.wording set tolerance_below = 0.1 where code in ('about', 'nearly');
update registry.wording set tolerance_above = 0.1 where code = 'about';
update registry.wording
   set counts_as = 'word', span_high = word.span_high, definition = 'low ' || word.span_low || ', high NULL; compared as ' || word.span_low || ' to ' || word.span_high
  from (values ('several', 2, 9), ('tens', 20, 99), ('dozens', 24, 99), ('hundreds', 200, 999), ('thousands', 2000, 9999)) as word (code, span_low, span_high)
 where wording.code = word.code;

drop table internal.fact_range, internal.tally cascade;

create type internal.figure as (
    low          bigint,
    high         bigint,
    open_ended   boolean,
    about        boolean,
    low_wording  text,
    high_wording text,
    figures      integer
);
comment on type internal.figure is 'A figure: its range, the wordings that set its ends (NULL: computed), and how many figures are added in it.';
comment on column internal.figure.low is 'Low end.';
comment on column internal.figure.high is 'High end; NULL: nothing above the low is named.';
comment on column internal.figure.open_ended is 'There may be more than the highest number named.';
comment on column internal.figure.about is 'A figure in it is worded about or nearly.';
comment on column internal.figure.low_wording is 'How a source words the low end; NULL: computed, or none.';
comment on column internal.figure.high_wording is 'How a source words the high end; NULL: computed, or none.';
comment on column internal.figure.figures is 'How many figures are added.';

create type internal.figure_sum as (
    figures      integer,
    low          bigint,
    high         bigint,
    open_ended   boolean,
    unnumbered   boolean,
    about        boolean,
    first_low    bigint,
    first_high   bigint,
    low_wording  text,
    high_wording text
);
comment on type internal.figure_sum is 'What the aggregate internal.total has added so far: number, sums of lows and of highs, and the first of the figures.';
comment on column internal.figure_sum.figures is 'How many figures are added so far.';
comment on column internal.figure_sum.low is 'Sum of the lows; NULL: no figure has a number.';
comment on column internal.figure_sum.high is 'Sum of the highs, else lows; NULL: no figure has a number.';
comment on column internal.figure_sum.open_ended is 'A figure is open.';
comment on column internal.figure_sum.unnumbered is 'A figure has no number.';
comment on column internal.figure_sum.about is 'A figure is worded about or nearly.';
comment on column internal.figure_sum.first_low is 'Low end of the first.';
comment on column internal.figure_sum.first_high is 'High end of the first.';
comment on column internal.figure_sum.low_wording is 'Wording of the low end of the first.';
comment on column internal.figure_sum.high_wording is 'Wording of the high end of the first.';

create table internal.fact_range (
    fact_id             bigint primary key references registry.fact on delete cascade,
    above               bigint[] not null default '{}',
    low                 integer,
    high                integer,
    open_ended          boolean not null,
    about               boolean not null,
    low_wording         text,
    high_wording        text,
    has_number          boolean not null,
    denied_only         boolean not null,
    disputed            boolean not null,
    sources             text[] not null,
    assertions          integer not null,
    in_words            text,
    inside              bigint,
    rest                bigint,
    figure_low          bigint,
    figure_high         bigint,
    figure_open         boolean,
    figure_about        boolean,
    figure_low_wording  text,
    figure_high_wording text,
    figure_disputed     boolean,
    figure_in_words     text
);
comment on table internal.fact_range is 'The range of each counted fact (tally rule 1), the facts that include it, and its figure: the range held against what is listed in it (rules 2 and 3).';
comment on column internal.fact_range.fact_id is 'The fact.';
comment on column internal.fact_range.above is 'The facts that include it, the nearest first.';
comment on column internal.fact_range.low is 'Low end of the range; NULL: none.';
comment on column internal.fact_range.high is 'High end of the range; NULL: nothing above the low is named.';
comment on column internal.fact_range.open_ended is 'There may be more than the highest number named.';
comment on column internal.fact_range.about is 'An end of the range is worded about or nearly.';
comment on column internal.fact_range.low_wording is 'How the source words the low end (vocabulary wording); NULL: no low end.';
comment on column internal.fact_range.high_wording is 'How the source words the high end (vocabulary wording); NULL: no high end.';
comment on column internal.fact_range.has_number is 'A source gives a number, not only a bound or a word.';
comment on column internal.fact_range.denied_only is 'All sources deny it.';
comment on column internal.fact_range.disputed is 'What sources say of it does not agree, or one denies what another asserts.';
comment on column internal.fact_range.sources is 'Keys of the sources that give the range (internal.source_key).';
comment on column internal.fact_range.assertions is 'Number of the assertions that give the range.';
comment on column internal.fact_range.in_words is 'The range in English words, such as more than 500; NULL: no range.';
comment on column internal.fact_range.inside is 'How many at least are listed separately in it (tally rule 3), named persons aside; NULL: not computed yet.';
comment on column internal.fact_range.rest is 'How many of it at least, the named persons in it aside; NULL: not computed yet.';
comment on column internal.fact_range.figure_low is 'Low end of its figure.';
comment on column internal.fact_range.figure_high is 'High end of its figure; NULL: nothing above the low is named.';
comment on column internal.fact_range.figure_open is 'There may be more than the highest number of its figure.';
comment on column internal.fact_range.figure_about is 'An end of its figure is worded about or nearly.';
comment on column internal.fact_range.figure_low_wording is 'How a source words the low end of its figure; NULL: computed, or none.';
comment on column internal.fact_range.figure_high_wording is 'How a source words the high end of its figure; NULL: computed, or none.';
comment on column internal.fact_range.figure_disputed is 'Its sources differ, or what is listed in it exceeds all that they say.';
comment on column internal.fact_range.figure_in_words is 'Its figure in English words; NULL: none.';
create index fact_range_above on internal.fact_range using gin (above); -- what is part of a fact
create index fact_range_disputed on internal.fact_range (fact_id) where disputed;

create table internal.tally (
    incident_id   bigint not null references registry.incident on delete cascade,
    measure       text not null references registry.measure,
    population    text references registry.population,
    reported_low  bigint,
    reported_high bigint,
    open_ended    boolean not null,
    about         boolean not null,
    low_wording   text,
    high_wording  text,
    in_words      text,
    basis         text not null,
    figures       integer not null,
    itemised      bigint,
    sources       text[] not null,
    assertions    integer not null,
    disagreement  boolean not null,
    facts         bigint[] not null,
    constraint tally_once unique nulls not distinct (incident_id, measure, population),
    constraint tally_basis_known check (basis in ('stated', 'summed'))
);
comment on table internal.tally is 'The figure of an incident and measure (tally rules 2 and 3), kept by triggers; db/checks compares it with its function.';
comment on column internal.tally.incident_id is 'The incident.';
comment on column internal.tally.measure is 'The measure.';
comment on column internal.tally.population is 'Who was harmed, for casualties; NULL: all together.';
comment on column internal.tally.reported_low is 'Low end; NULL: none.';
comment on column internal.tally.reported_high is 'High end; NULL: nothing above the low is named.';
comment on column internal.tally.open_ended is 'There may be more than the highest number named.';
comment on column internal.tally.about is 'A figure in it is worded about or nearly.';
comment on column internal.tally.low_wording is 'How a source words the low end (vocabulary wording); NULL: computed, or none.';
comment on column internal.tally.high_wording is 'How a source words the high end (vocabulary wording); NULL: computed, or none.';
comment on column internal.tally.in_words is 'The figure in English words, such as more than 500; NULL: no number is reported.';
comment on column internal.tally.basis is 'stated: a source gives the total; summed: added up from parts.';
comment on column internal.tally.figures is 'How many figures are added; 1: none is added to another.';
comment on column internal.tally.itemised is 'How many at least are listed separately; NULL: none.';
comment on column internal.tally.sources is 'Keys of the sources that give the range (internal.source_key).';
comment on column internal.tally.assertions is 'Number of the assertions that give the range.';
comment on column internal.tally.disagreement is 'Sources disagree on a figure of this measure, in this incident or below it.';
comment on column internal.tally.facts is 'The facts whose figures make it: one, or those that are added.';
create index tally_measure on internal.tally (measure);
create index tally_population on internal.tally (population);

grant select on internal.fact_range, internal.tally to aigaq_app;
