-- fact: a row is a fact of any type; if it is counted, with the range of its sources.
-- run again with all files of this folder: ${reporting_hash}

create view internal.fact as
select dated.fact_id,
       dated.incident_id,
       dated.fact_code,
       dated.fact_order,
       dated.incident_code,
       dated.description,
       dated.type,
       dated.type_order,
       dated.subtype,
       dated.subtype_vocabulary,
       dated.measure,
       dated.population,
       dated.person,
       dated.groups,
       dated.city,
       dated.cities,
       dated.city_then,
       case when cardinality(dated.cities) = 1 then 'city' when cardinality(dated.cities) > 1 then 'several' else 'not_stated' end as scope,
       case when date_trunc('month', dated.date_earliest) = date_trunc('month', dated.date_latest) then to_char(dated.date_earliest, 'YYYY-MM') end as month,
       dated.date_earliest,
       dated.date_latest,
       dated.start_latest,
       dated.end_earliest,
       dated.date_edtf,
       dated.covers,
       dated.part_of,
       dated.part_of_published,
       dated.may_overlap,
       range.above,
       array(select upper_fact.code
               from unnest(range.above) with ordinality as lies_in (fact_id, nth)
               join registry.fact upper_fact on upper_fact.id = lies_in.fact_id
               join registry.incident upper_incident on upper_incident.id = upper_fact.incident_id
              where upper_incident.status = 'published'
              order by lies_in.nth) as lies_in,
       range.low,
       range.high,
       range.open_ended,
       range.about,
       range.low_wording,
       range.high_wording,
       range.in_words,
       num_nonnulls(range.low, range.high) > 0 as named,
       range.denied_only,
       range.disputed as disagreement,
       array(select distinct said.asserted_by || case when said.source_kind in ('unnamed', 'author') then ', in ' || said.document_code else '' end
               from internal.said said
              where said.fact_id = dated.fact_id and (dated.measure is null or said.count_low is not null or said.count_high is not null or said.stance = 'denied')
              order by 1) as sources,
       range.assertions,
       range.figure_low,
       range.figure_high,
       range.figure_open,
       range.figure_about,
       range.figure_low_wording,
       range.figure_high_wording,
       range.figure_in_words,
       range.figure_disputed,
       dated.status,
       dated.published
  from internal.fact_dated dated
  left join internal.fact_range range on range.fact_id = dated.fact_id;

comment on view internal.fact is 'A fact, of whatever type; where it is counted, with the range that its sources give (tally rule 1). Whatever its status.';
comment on column internal.fact.scope is 'city, several or not_stated.';
comment on column internal.fact.month is 'The month, such as 2019-06; NULL: its days are in several, or not known.';
comment on column internal.fact.lies_in is 'The published facts that include it by the tally rule, the nearest first.';
comment on column internal.fact.low is 'Low end of the range that its sources give; NULL: none, or it is not counted.';
comment on column internal.fact.high is 'High end of the range; NULL: nothing above the low is named, or it is not counted.';
comment on column internal.fact.open_ended is 'There may be more than the highest named; NULL: not counted.';
comment on column internal.fact.about is 'An end of the range is worded about or nearly; NULL: not counted.';
comment on column internal.fact.low_wording is 'How the source words the low end (vocabulary wording).';
comment on column internal.fact.high_wording is 'How the source words the high end (vocabulary wording).';
comment on column internal.fact.in_words is 'The range in English words, such as more than 500; NULL: no number is reported, or it is not counted.';
comment on column internal.fact.figure_low is 'Low end of its figure: the range held against what is listed separately in it (tally rule 2). This is what sums add.';
comment on column internal.fact.figure_high is 'High end of its figure; NULL: nothing above the low is named.';
comment on column internal.fact.figure_open is 'There may be more than the highest number of its figure.';
comment on column internal.fact.figure_about is 'An end of its figure is worded about or nearly.';
comment on column internal.fact.figure_low_wording is 'How a source words the low end of its figure; NULL: computed, or none.';
comment on column internal.fact.figure_high_wording is 'How a source words the high end of its figure; NULL: computed, or none.';
comment on column internal.fact.figure_in_words is 'Its figure in English words; NULL: no number is reported.';
comment on column internal.fact.figure_disputed is 'Its sources differ, or what is listed in it exceeds all that they say; NULL: not counted.';
comment on column internal.fact.named is 'Some source names a number; NULL: not counted.';
comment on column internal.fact.denied_only is 'Nobody asserts it, it is only denied; NULL: not counted.';
comment on column internal.fact.disagreement is 'Its sources disagree on the number; NULL: not counted.';
comment on column internal.fact.sources is 'The sources that make the range, of acts and statements all, as they may be shown.';
comment on column internal.fact.assertions is 'How many assertions make the range; NULL: not counted.';
comment on column internal.fact.above is 'The facts that include it, published or not.';
call internal.describe('internal.fact', 'internal.fact_dated');
grant select on internal.fact to aigaq_app;

create view reporting.fact with (security_barrier) as
select fact_code,
       fact_order,
       incident_code,
       description,
       type,
       type_order,
       subtype,
       subtype_vocabulary,
       measure,
       population,
       person,
       groups,
       city,
       cities,
       city_then,
       scope,
       month,
       date_earliest,
       date_latest,
       start_latest,
       end_earliest,
       date_edtf,
       covers,
       case when part_of_published then part_of end as part_of,
       may_overlap,
       lies_in,
       low,
       high,
       open_ended,
       about,
       low_wording,
       high_wording,
       in_words,
       named,
       denied_only,
       disagreement,
       sources,
       assertions,
       figure_low,
       figure_high,
       figure_open,
       figure_about,
       figure_low_wording,
       figure_high_wording,
       figure_in_words,
       figure_disputed
  from internal.fact
 where published;

comment on view reporting.fact is 'A fact, of whatever type; where it is counted, with the range that its sources give (tally rule 1).';
call internal.describe('reporting.fact', 'internal.fact');
grant select on reporting.fact to aigaq_reader, aigaq_app;
