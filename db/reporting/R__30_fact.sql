-- fact: a row is a counted fact with the range that its sources give.
-- made anew with its neighbours: ${reporting_hash}

create view internal.fact as
select told.fact_id,
       told.incident_id,
       told.fact_code,
       told.incident_code,
       told.description,
       told.type,
       told.measure,
       told.population,
       person.shown_name as person,
       told.groups,
       told.city,
       told.cities,
       told.city_then,
       case when cardinality(told.cities) = 1 then 'city' when cardinality(told.cities) > 1 then 'several' else 'not_stated' end as scope,
       case when date_trunc('month', told.date_earliest) = date_trunc('month', told.date_latest) then to_char(told.date_earliest, 'YYYY-MM') end as month,
       told.date_earliest,
       told.date_latest,
       told.date_edtf,
       told.covers,
       told.part_of,
       told.part_of_published,
       told.may_overlap,
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
       array(select distinct said.asserted_by || case when said.source_kind in ('unnamed', 'document') then ', in ' || said.document_code else '' end
               from internal.fact_said said
              where said.fact_id = told.fact_id and (said.count_low is not null or said.count_high is not null or said.stance = 'denied')
              order by 1) as sources,
       range.assertions,
       told.status,
       told.published
  from internal.fact_told told
  join internal.fact_range range on range.fact_id = told.fact_id
  left join internal.person_shown person on person.person_id = told.person_id;

comment on view internal.fact is 'A counted fact with the range that its sources give (tally rule 1). Whatever its status.';
comment on column internal.fact.fact_code is 'Stable code of the fact.';
comment on column internal.fact.incident_code is 'The incident.';
comment on column internal.fact.description is 'What the fact is, in one line.';
comment on column internal.fact.type is 'detention, penalty, casualty or crowd.';
comment on column internal.fact.measure is 'What is counted (vocabulary measure).';
comment on column internal.fact.population is 'Who was harmed, for a casualty.';
comment on column internal.fact.person is 'The one person it is about, as it may be shown.';
comment on column internal.fact.groups is 'Groups of people it is about.';
comment on column internal.fact.city is 'Todays name of its one city.';
comment on column internal.fact.cities is 'Todays names of all its cities.';
comment on column internal.fact.city_then is 'The name of the city on the day.';
comment on column internal.fact.scope is 'city, several or not_stated.';
comment on column internal.fact.month is 'The month in which it lies wholly, such as 2019-06.';
comment on column internal.fact.date_earliest is 'First possible day.';
comment on column internal.fact.date_latest is 'Last possible day.';
comment on column internal.fact.date_edtf is 'The date as EDTF.';
comment on column internal.fact.covers is 'whole, part or general.';
comment on column internal.fact.part_of is 'The published fact it is said to lie in.';
comment on column internal.fact.may_overlap is 'It may lie inside a sibling, so it enters no sum.';
comment on column internal.fact.lies_in is 'The published facts that it lies in by the tally rule, the nearest first.';
comment on column internal.fact.low is 'The lowest that a source names.';
comment on column internal.fact.high is 'The highest that a source names.';
comment on column internal.fact.open_ended is 'There may be more than the highest named.';
comment on column internal.fact.about is 'A figure in it is worded about or nearly.';
comment on column internal.fact.named is 'Some source names a number.';
comment on column internal.fact.denied_only is 'Nobody asserts it, it is only denied.';
comment on column internal.fact.disagreement is 'Its sources disagree.';
comment on column internal.fact.sources is 'The sources that make the range, as they may be shown.';
comment on column internal.fact.assertions is 'How many assertions make the range.';
comment on column internal.fact.fact_id is 'The fact.';
comment on column internal.fact.incident_id is 'The incident.';
comment on column internal.fact.part_of_published is 'Whether readers see the fact it lies in.';
comment on column internal.fact.above is 'The facts it lies in, published or not.';
comment on column internal.fact.status is 'Status of the incident.';
comment on column internal.fact.published is 'Whether readers see it.';
grant select on internal.fact to aigaq_app;

create view reporting.fact with (security_barrier) as
select fact_code,
       incident_code,
       description,
       type,
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

comment on view reporting.fact is 'A counted fact with the range that its sources give (tally rule 1).';
comment on column reporting.fact.fact_code is 'Stable code of the fact.';
comment on column reporting.fact.incident_code is 'The incident.';
comment on column reporting.fact.description is 'What the fact is, in one line.';
comment on column reporting.fact.type is 'detention, penalty, casualty or crowd.';
comment on column reporting.fact.measure is 'What is counted (vocabulary measure).';
comment on column reporting.fact.population is 'Who was harmed, for a casualty.';
comment on column reporting.fact.person is 'The one person it is about, as it may be shown.';
comment on column reporting.fact.groups is 'Groups of people it is about.';
comment on column reporting.fact.city is 'Todays name of its one city.';
comment on column reporting.fact.cities is 'Todays names of all its cities.';
comment on column reporting.fact.city_then is 'The name of the city on the day.';
comment on column reporting.fact.scope is 'city, several or not_stated.';
comment on column reporting.fact.month is 'The month in which it lies wholly, such as 2019-06.';
comment on column reporting.fact.date_earliest is 'First possible day.';
comment on column reporting.fact.date_latest is 'Last possible day.';
comment on column reporting.fact.date_edtf is 'The date as EDTF.';
comment on column reporting.fact.covers is 'whole, part or general.';
comment on column reporting.fact.part_of is 'The published fact it is said to lie in.';
comment on column reporting.fact.may_overlap is 'It may lie inside a sibling, so it enters no sum.';
comment on column reporting.fact.lies_in is 'The published facts that it lies in by the tally rule, the nearest first.';
comment on column reporting.fact.low is 'The lowest that a source names.';
comment on column reporting.fact.high is 'The highest that a source names.';
comment on column reporting.fact.open_ended is 'There may be more than the highest named.';
comment on column reporting.fact.about is 'A figure in it is worded about or nearly.';
comment on column reporting.fact.named is 'Some source names a number.';
comment on column reporting.fact.denied_only is 'Nobody asserts it, it is only denied.';
comment on column reporting.fact.disagreement is 'Its sources disagree.';
comment on column reporting.fact.sources is 'The sources that make the range, as they may be shown.';
comment on column reporting.fact.assertions is 'How many assertions make the range.';
grant select on reporting.fact to aigaq_reader, aigaq_app;
