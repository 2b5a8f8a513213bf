-- incident_city: a row is a place of an incident.
-- run again with all files of this folder: ${reporting_hash}

create view internal.incident_city as
select place.incident_id,
       incident.code as incident_code,
       city.name as city,
       case when city.id is not null then coalesce(
           (select city_name.name from registry.city_name
             where city_name.city_id = city.id and city_name.valid_edtf is not null
               and coalesce(incident.date_earliest, incident.date_latest)
                   between coalesce(city_name.valid_from, '-infinity') and coalesce(city_name.valid_to, 'infinity')
             order by city_name.valid_from nulls first limit 1), city.name) end as city_then,
       place.venue,
       region.name as region,
       place.precision,
       passage.document_code,
       passage.locator,
       passage.paragraph,
       passage.mark,
       passage.passage_id,
       place.city_id,
       incident.status,
       incident.status = 'published' as published
  from registry.incident_city place
  join registry.incident on incident.id = place.incident_id
  join internal.passage_shown passage on passage.passage_id = place.passage_id
  left join registry.city on city.id = place.city_id
  left join registry.city_region on city_region.city_id = place.city_id
       and coalesce(incident.date_earliest, incident.date_latest, current_date)
           between coalesce(city_region.valid_from, '-infinity') and coalesce(city_region.valid_to, 'infinity')
  left join registry.region on region.id = coalesce(place.region_id, city_region.region_id);

comment on view internal.incident_city is 'A place of an incident, and who says so. Whatever its status.';
comment on column internal.incident_city.incident_code is 'The incident.';
comment on column internal.incident_city.city is 'Today''s name of the city; NULL where only a region or the country is named.';
comment on column internal.incident_city.city_then is 'The name on the day.';
comment on column internal.incident_city.venue is 'Street or building as named.';
comment on column internal.incident_city.region is 'The region, as of the day.';
comment on column internal.incident_city.precision is 'How exactly the place is known (vocabulary geo_precision).';
comment on column internal.incident_city.document_code is 'The document, or Document 7.';
comment on column internal.incident_city.locator is 'The place in the document, in words.';
comment on column internal.incident_city.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.incident_city.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.incident_city.incident_id is 'The incident.';
comment on column internal.incident_city.passage_id is 'The passage.';
comment on column internal.incident_city.city_id is 'The city.';
comment on column internal.incident_city.status is 'Status of the incident.';
comment on column internal.incident_city.published is 'Whether readers see it.';
grant select on internal.incident_city to aigaq_app;

create view reporting.incident_city with (security_barrier) as
select incident_code,
       city,
       city_then,
       venue,
       region,
       precision,
       document_code,
       locator,
       paragraph,
       mark
  from internal.incident_city
 where published;

comment on view reporting.incident_city is 'A place of an incident, and who says so.';
comment on column reporting.incident_city.incident_code is 'The incident.';
comment on column reporting.incident_city.city is 'Today''s name of the city; NULL where only a region or the country is named.';
comment on column reporting.incident_city.city_then is 'The name on the day.';
comment on column reporting.incident_city.venue is 'Street or building as named.';
comment on column reporting.incident_city.region is 'The region, as of the day.';
comment on column reporting.incident_city.precision is 'How exactly the place is known (vocabulary geo_precision).';
comment on column reporting.incident_city.document_code is 'The document, or Document 7.';
comment on column reporting.incident_city.locator is 'The place in the document, in words.';
comment on column reporting.incident_city.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.incident_city.mark is 'NULL, unbound, mismatch or lost.';
grant select on reporting.incident_city to aigaq_reader, aigaq_app;
