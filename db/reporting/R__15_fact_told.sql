-- fact_told: a row is a fact, with what is common to all types.
-- made anew with its neighbours: ${reporting_hash}

create view internal.fact_told as
select fact.id as fact_id,
       fact.incident_id,
       fact.type,
       fact.person_id,
       fact.population,
       fact.may_overlap,
       fact.code as fact_code,
       incident.code as incident_code,
       fact.description,
       array(select affected_group from registry.fact_group where fact_group.fact_id = fact.id order by affected_group) as groups,
       case when cardinality(place.names) = 1 then place.names[1] end as city,
       place.names as cities,
       case when cardinality(place.names) = 1 then coalesce(
           (select city_name.name
              from registry.city_name
              join registry.city on city.id = city_name.city_id
             where city.name = place.names[1] and city_name.valid_edtf is not null
               and coalesce(day.earliest, day.latest) between coalesce(city_name.valid_from, '-infinity') and coalesce(city_name.valid_to, 'infinity')
             order by city_name.valid_from nulls first limit 1), place.names[1]) end as city_then,
       day.earliest as date_earliest,
       day.latest as date_latest,
       day.edtf as date_edtf,
       fact.covers,
       whole.code as part_of,
       fact.measure,
       incident.status,
       incident.status = 'published' as published,
       whole_incident.status = 'published' as part_of_published
  from registry.fact
  join registry.incident on incident.id = fact.incident_id
  left join registry.fact whole on whole.id = fact.part_of
  left join registry.incident whole_incident on whole_incident.id = whole.incident_id
 cross join lateral (
    select case when fact.date_edtf is not null then fact.date_edtf when fact.covers is distinct from 'general' then incident.date_edtf end as edtf,
           case when fact.date_edtf is not null then fact.date_earliest when fact.covers is distinct from 'general' then incident.date_earliest end as earliest,
           case when fact.date_edtf is not null then fact.date_latest when fact.covers is distinct from 'general' then incident.date_latest end as latest
 ) day
 cross join lateral (
    select array(
        select distinct city.name
          from registry.city
         where city.id in (select fact_city.city_id from registry.fact_city where fact_city.fact_id = fact.id)
            or (fact.covers is distinct from 'general'
                and not exists (select from registry.fact_city where fact_city.fact_id = fact.id)
                and city.id in (select incident_city.city_id from registry.incident_city where incident_city.incident_id = fact.incident_id))
         order by city.name) as names
 ) place;

comment on view internal.fact_told is 'A fact with its date, cities and groups: its own, else those of its incident; a general one takes none from it.';
comment on column internal.fact_told.fact_id is 'The fact.';
comment on column internal.fact_told.incident_id is 'The incident.';
comment on column internal.fact_told.type is 'detention, penalty, casualty, crowd, act or statement.';
comment on column internal.fact_told.person_id is 'The person it is about.';
comment on column internal.fact_told.population is 'Who was harmed, for a casualty.';
comment on column internal.fact_told.may_overlap is 'It may lie inside a sibling, so it enters no sum.';
comment on column internal.fact_told.fact_code is 'Stable code of the fact.';
comment on column internal.fact_told.incident_code is 'The incident; a general fact hangs on the one it is told with.';
comment on column internal.fact_told.description is 'What the fact is, in one line.';
comment on column internal.fact_told.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.fact_told.city is 'Todays name of the one city: the facts own, else the incidents only one.';
comment on column internal.fact_told.cities is 'Todays names of all its cities; two are a joint figure.';
comment on column internal.fact_told.city_then is 'The name of the city on the day.';
comment on column internal.fact_told.date_earliest is 'First possible day, the facts own or the incidents.';
comment on column internal.fact_told.date_latest is 'Last possible day.';
comment on column internal.fact_told.date_edtf is 'The date as EDTF.';
comment on column internal.fact_told.covers is 'whole, part or general; NULL for acts and statements.';
comment on column internal.fact_told.part_of is 'The published fact it is said to lie in.';
comment on column internal.fact_told.measure is 'What is counted.';
comment on column internal.fact_told.status is 'Status of the incident.';
comment on column internal.fact_told.published is 'Whether readers see it.';
comment on column internal.fact_told.part_of_published is 'Whether readers see the fact it lies in.';
grant select on internal.fact_told to aigaq_app;
