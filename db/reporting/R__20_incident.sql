-- incident: a row is an incident.
-- run again with all files of this folder: ${reporting_hash}

create view internal.incident as
select incident.id,
       incident.code,
       incident.title,
       incident.summary,
       incident.event_type,
       array(select form from registry.incident_form where incident_form.incident_id = incident.id order by form) as forms,
       array(select topic from registry.incident_topic where incident_topic.incident_id = incident.id order by topic) as topics,
       incident.date_earliest,
       incident.date_latest,
       least(incident.start_latest, held.start_latest) as start_latest,
       greatest(incident.end_earliest, held.end_earliest) as end_earliest,
       incident.date_edtf,
       array(select distinct city.name
               from registry.incident_city
               join registry.city on city.id = incident_city.city_id
              where incident_city.incident_id = incident.id
              order by city.name) as cities,
       array(select distinct region.name
               from registry.incident_city
               left join registry.city_region on city_region.city_id = incident_city.city_id
                    and coalesce(incident.date_earliest, incident.date_latest, current_date)
                        between coalesce(city_region.valid_from, '-infinity') and coalesce(city_region.valid_to, 'infinity')
               join registry.region on region.id = coalesce(incident_city.region_id, city_region.region_id)
              where incident_city.incident_id = incident.id
              order by region.name) as regions,
       parent.code as parent_code,
       used.documents,
       cardinality(used.documents) as document_count,
       incident.updated_at,
       incident.status,
       incident.status = 'published' as published,
       parent.status = 'published' as parent_published,
       incident.parent_id,
       incident.version,
       incident.created_by,
       incident.withdrawn_reason
  from registry.incident
  left join registry.incident parent on parent.id = incident.parent_id
 cross join lateral (
    select array(
        select distinct passage.document_code
          from (select passage_id from registry.incident_passage where incident_passage.incident_id = incident.id
                union all
                select passage_id from registry.incident_city where incident_city.incident_id = incident.id
                union all
                select passage_id from registry.incident_participant where incident_participant.incident_id = incident.id
                union all
                select assertion.passage_id
                  from registry.fact
                  join registry.assertion on assertion.fact_id = fact.id
                 where fact.incident_id = incident.id) rests_on
          join internal.passage_shown passage using (passage_id)
         order by passage.document_code) as documents
 ) used
  left join lateral ( -- a wave goes on while one of the published incidents below it does
    with recursive below as (
        select id, start_latest, end_earliest from registry.incident held where held.parent_id = incident.id and held.status = 'published'
        union
        select held.id, held.start_latest, held.end_earliest
          from below
         cross join lateral ( -- by the index: the size of "below" cannot be estimated
            select inner_one.id, inner_one.start_latest, inner_one.end_earliest
              from registry.incident inner_one
             where inner_one.parent_id = below.id and inner_one.status = 'published' offset 0) held
    )
    select min(start_latest) as start_latest, max(end_earliest) as end_earliest from below
  ) held on incident.event_type = 'wave';

comment on view internal.incident is 'One protest or an act against protest, or a wave that holds its days and places. Whatever its status.';
comment on column internal.incident.code is 'Stable code, such as KZ-2019-0001.';
comment on column internal.incident.title is 'What it is called here.';
comment on column internal.incident.summary is 'What happened, in own words.';
comment on column internal.incident.event_type is 'What kind of event (vocabulary event_type).';
comment on column internal.incident.forms is 'Forms it took (vocabulary protest_form).';
comment on column internal.incident.topics is 'What it was about (vocabulary topic).';
comment on column internal.incident.date_earliest is 'First possible day; NULL: open or not known.';
comment on column internal.incident.date_latest is 'Last possible day; NULL: open or not known.';
comment on column internal.incident.start_latest is 'Latest possible day of the start, of a wave also by its published incidents; infinity: it has no date.';
comment on column internal.incident.end_earliest is 'Earliest possible day of the end, of a wave also by its published incidents; -infinity: it has no date.';
comment on column internal.incident.date_edtf is 'The date as EDTF.';
comment on column internal.incident.cities is 'Today''s names of its cities.';
comment on column internal.incident.regions is 'Names of its regions, as of the day.';
comment on column internal.incident.parent_code is 'The published wave it belongs to.';
comment on column internal.incident.documents is 'Codes of the documents that it rests on.';
comment on column internal.incident.document_count is 'How many documents it rests on.';
comment on column internal.incident.updated_at is 'When it was saved last.';
comment on column internal.incident.id is 'Key.';
comment on column internal.incident.status is 'Where it stands in the review (vocabulary status).';
comment on column internal.incident.published is 'Whether readers see it.';
comment on column internal.incident.parent_published is 'Whether the wave it belongs to is published.';
comment on column internal.incident.parent_id is 'The wave it belongs to.';
comment on column internal.incident.version is 'Grows with each saving.';
comment on column internal.incident.created_by is 'The account that entered it.';
comment on column internal.incident.withdrawn_reason is 'Why it was taken back.';
grant select on internal.incident to aigaq_app;

create view reporting.incident with (security_barrier) as
select code,
       title,
       summary,
       event_type,
       forms,
       topics,
       date_earliest,
       date_latest,
       start_latest,
       end_earliest,
       date_edtf,
       cities,
       regions,
       case when parent_published then parent_code end as parent_code,
       documents,
       document_count,
       updated_at
  from internal.incident
 where published;

comment on view reporting.incident is 'One protest or an act against protest, or a wave that holds its days and places.';
comment on column reporting.incident.code is 'Stable code, such as KZ-2019-0001.';
comment on column reporting.incident.title is 'What it is called here.';
comment on column reporting.incident.summary is 'What happened, in own words.';
comment on column reporting.incident.event_type is 'What kind of event (vocabulary event_type).';
comment on column reporting.incident.forms is 'Forms it took (vocabulary protest_form).';
comment on column reporting.incident.topics is 'What it was about (vocabulary topic).';
comment on column reporting.incident.date_earliest is 'First possible day; NULL: open or not known.';
comment on column reporting.incident.date_latest is 'Last possible day; NULL: open or not known.';
comment on column reporting.incident.start_latest is 'Latest possible day of the start, of a wave also by its published incidents; infinity: it has no date.';
comment on column reporting.incident.end_earliest is 'Earliest possible day of the end, of a wave also by its published incidents; -infinity: it has no date.';
comment on column reporting.incident.date_edtf is 'The date as EDTF.';
comment on column reporting.incident.cities is 'Today''s names of its cities.';
comment on column reporting.incident.regions is 'Names of its regions, as of the day.';
comment on column reporting.incident.parent_code is 'The published wave it belongs to.';
comment on column reporting.incident.documents is 'Codes of the documents that it rests on.';
comment on column reporting.incident.document_count is 'How many documents it rests on.';
comment on column reporting.incident.updated_at is 'When it was saved last.';
grant select on reporting.incident to aigaq_reader, aigaq_app;
