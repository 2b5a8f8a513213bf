-- fact: a row is a fact of any type; if it is counted, with the range of its sources.
-- run again with all files of this folder: ${reporting_hash}

create view internal.fact as
select dated.fact_id,
       dated.incident_id,
       dated.fact_code,
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
       range.named,
       range.denied_only,
       range.disputed as disagreement,
       array(select distinct said.asserted_by || case when said.source_kind in ('unnamed', 'author') then ', in ' || said.document_code else '' end
               from internal.said said
              where said.fact_id = dated.fact_id and (dated.measure is null or said.count_low is not null or said.count_high is not null or said.stance = 'denied')
              order by 1) as sources,
       range.assertions,
       dated.status,
       dated.published
  from internal.fact_dated dated
  left join internal.fact_range range on range.fact_id = dated.fact_id;

comment on view internal.fact is 'A fact, of whatever type; where it is counted, with the range that its sources give (tally rule 1). Whatever its status.';
comment on column internal.fact.scope is 'city, several or not_stated.';
comment on column internal.fact.month is 'The month, such as 2019-06; NULL: its days are in several, or not known.';
comment on column internal.fact.lies_in is 'The published facts that include it by the tally rule, the nearest first.';
comment on column internal.fact.low is 'The lowest number that a source names; NULL: none does, or it is not counted.';
comment on column internal.fact.high is 'The highest number that a source names.';
comment on column internal.fact.open_ended is 'There may be more than the highest named; NULL: not counted.';
comment on column internal.fact.about is 'A figure in it is worded about or nearly; NULL: not counted.';
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
       named,
       denied_only,
       disagreement,
       sources,
       assertions
  from internal.fact
 where published;

comment on view reporting.fact is 'A fact, of whatever type; where it is counted, with the range that its sources give (tally rule 1).';
call internal.describe('reporting.fact', 'internal.fact');
grant select on reporting.fact to aigaq_reader, aigaq_app;
