-- fact_dated: a row is a fact of any type, with its date and cities.
-- run again with all files of this folder: ${reporting_hash}

create view internal.fact_dated as
select fact.id as fact_id,
       fact.incident_id,
       fact.type,
       array_position(array['detention', 'penalty', 'casualty', 'crowd', 'damage', 'act', 'statement'], fact.type) as type_order,
       case fact.type
           when 'detention' then (select detention.kind from registry.detention where detention.fact_id = fact.id)
           when 'penalty' then (select penalty.kind from registry.penalty where penalty.fact_id = fact.id)
           when 'damage' then (select damage.kind from registry.damage where damage.fact_id = fact.id)
           when 'act' then (select act.act from registry.act where act.fact_id = fact.id)
           when 'statement' then (select statement.topic from registry.statement where statement.fact_id = fact.id)
           else fact.measure end as subtype,
       case fact.type
           when 'detention' then 'detention_kind'
           when 'penalty' then 'penalty_kind'
           when 'damage' then 'damage_kind'
           when 'act' then 'act_type'
           when 'statement' then 'statement_topic'
           else 'measure' end as subtype_vocabulary,
       case fact.type when 'statement' then (select statement.position from registry.statement where statement.fact_id = fact.id) end as position,
       case fact.type
           when 'act' then (select coalesce(organisation.name, doer.shown_name)
                          from registry.act
                          left join registry.organisation on organisation.id = act.perpetrator_organisation_id
                          left join internal.person_shown doer on doer.person_id = act.perpetrator_person_id
                         where act.fact_id = fact.id)
           when 'damage' then (select coalesce(organisation.name, doer.shown_name)
                          from registry.damage
                          left join registry.organisation on organisation.id = damage.perpetrator_organisation_id
                          left join internal.person_shown doer on doer.person_id = damage.perpetrator_person_id
                         where damage.fact_id = fact.id) end as perpetrator,
       case fact.type when 'damage' then (select damage.owner from registry.damage where damage.fact_id = fact.id) end as owner,
       fact.person_id,
       person.shown_name as person,
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
       coalesce(day.start_latest, 'infinity') as start_latest,
       coalesce(day.end_earliest, '-infinity') as end_earliest,
       day.edtf as date_edtf,
       fact.covers,
       whole.code as part_of,
       fact.measure,
       fact.position as fact_order,
       incident.status,
       incident.status = 'published' as published,
       whole_incident.status = 'published' as part_of_published
  from registry.fact
  join registry.incident on incident.id = fact.incident_id
  left join registry.fact whole on whole.id = fact.part_of
  left join registry.incident whole_incident on whole_incident.id = whole.incident_id
  left join internal.person_shown person on person.person_id = fact.person_id
 cross join lateral (
    select case when fact.date_edtf is not null then fact.date_edtf when fact.covers is distinct from 'general' then incident.date_edtf end as edtf,
           case when fact.date_edtf is not null then fact.date_earliest when fact.covers is distinct from 'general' then incident.date_earliest end as earliest,
           case when fact.date_edtf is not null then fact.date_latest when fact.covers is distinct from 'general' then incident.date_latest end as latest,
           case when fact.date_edtf is not null then fact.start_latest when fact.covers is distinct from 'general' then incident.start_latest end as start_latest,
           case when fact.date_edtf is not null then fact.end_earliest when fact.covers is distinct from 'general' then incident.end_earliest end as end_earliest
 ) day
 cross join lateral (
    select array(
        select distinct city.name
          from registry.city
         where city.id in (select fact_city.city_id from registry.fact_city where fact_city.fact_id = fact.id)
            or (fact.covers is distinct from 'general' and not fact.no_city
                and not exists (select from registry.fact_city where fact_city.fact_id = fact.id)
                and city.id in (select incident_city.city_id from registry.incident_city where incident_city.incident_id = fact.incident_id))
         order by city.name) as names
 ) place;

comment on view internal.fact_dated is 'A fact with its date, cities and groups: its own, else those of its incident; a general one takes none from it, and one for which no document gives a city takes no city.';
comment on column internal.fact_dated.fact_id is 'The fact.';
comment on column internal.fact_dated.incident_id is 'The incident.';
comment on column internal.fact_dated.type is 'What kind of fact: detention, penalty, casualty, crowd, damage, act or statement.';
comment on column internal.fact_dated.perpetrator is 'Of an act or damage: who is said to have done it; NULL where no source says.';
comment on column internal.fact_dated.owner is 'Of damage: whose it was, as named; NULL where no source says.';
comment on column internal.fact_dated.type_order is 'The place of its type in lists, from 1.';
comment on column internal.fact_dated.subtype is 'What kind within its type: kind of detention, penalty or damage, act, topic, else the measure; a code of subtype_vocabulary.';
comment on column internal.fact_dated.subtype_vocabulary is 'The vocabulary that holds the subtype.';
comment on column internal.fact_dated.position is 'The position taken, in one sentence; NULL: no statement.';
comment on column internal.fact_dated.person_id is 'The person it is about.';
comment on column internal.fact_dated.person is 'The one person it is about, as it may be shown; NULL: a group or somebody without a name.';
comment on column internal.fact_dated.population is 'Who was harmed (vocabulary population); NULL: no casualty.';
comment on column internal.fact_dated.may_overlap is 'It may overlap with another figure, so it is not added.';
comment on column internal.fact_dated.fact_code is 'Stable code of the fact.';
comment on column internal.fact_dated.incident_code is 'The incident; of a general statement the one that it is entered with.';
comment on column internal.fact_dated.description is 'What the fact is, in one line.';
comment on column internal.fact_dated.groups is 'Groups of people it is about (vocabulary affected_group).';
comment on column internal.fact_dated.city is 'Today''s name of the one city: the fact''s own, else the incident''s only one.';
comment on column internal.fact_dated.cities is 'Today''s names of all its cities; two are a joint figure.';
comment on column internal.fact_dated.city_then is 'The name of the city on the day.';
comment on column internal.fact_dated.date_earliest is 'First possible day, the fact''s own or the incident''s; NULL: open or not known.';
comment on column internal.fact_dated.date_latest is 'Last possible day; NULL: open or not known.';
comment on column internal.fact_dated.start_latest is 'Latest possible day of the start; infinity: it has no date.';
comment on column internal.fact_dated.end_earliest is 'Earliest possible day of the end; -infinity: it has no date.';
comment on column internal.fact_dated.date_edtf is 'The date as EDTF.';
comment on column internal.fact_dated.covers is 'whole, part or general; of what is not counted general or NULL.';
comment on column internal.fact_dated.part_of is 'The published fact that it is part of, as entered.';
comment on column internal.fact_dated.measure is 'What is counted (vocabulary measure); NULL: not counted.';
comment on column internal.fact_dated.fact_order is 'Its place among the facts of its incident, as editors ordered them; NULL: after those that have one.';
comment on column internal.fact_dated.status is 'Status of the incident.';
comment on column internal.fact_dated.published is 'Whether readers see it.';
comment on column internal.fact_dated.part_of_published is 'Whether readers see the fact that it is part of.';
grant select on internal.fact_dated to aigaq_app;
