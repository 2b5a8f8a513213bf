-- city: a row is a city, town, settlement or village.
-- run again with all files of this folder: ${reporting_hash}

create view internal.city as
select city.id as city_id,
       city.name,
       city.name_ru,
       city.name_kk,
       array(select former.name
               from (select distinct city_name.name from registry.city_name where city_name.city_id = city.id and city_name.name <> city.name) former
              order by former.name collate "kk-x-icu") as former_names,
       region.name as region,
       region.iso_code as iso_region,
       city.latitude,
       city.longitude,
       city.time_zone,
       (select count(distinct incident.id)::integer
          from registry.incident_city
          join registry.incident on incident.id = incident_city.incident_id
         where incident_city.city_id = city.id and incident.status = 'published') as incidents,
       city.kind,
       city.district,
       city.centre
  from registry.city
  left join registry.city_region on city_region.city_id = city.id
       and current_date between coalesce(city_region.valid_from, '-infinity') and coalesce(city_region.valid_to, 'infinity')
  left join registry.region on region.id = city_region.region_id;

comment on view internal.city is 'A city, town, settlement or village under today''s name.';
comment on column internal.city.name is 'Today''s English name.';
comment on column internal.city.name_ru is 'Today''s Russian name.';
comment on column internal.city.name_kk is 'Today''s Kazakh name.';
comment on column internal.city.former_names is 'Other English names it has had, and other spellings.';
comment on column internal.city.region is 'The region it lies in today.';
comment on column internal.city.iso_region is 'ISO 3166-2 code of that region.';
comment on column internal.city.latitude is 'Degrees north, WGS 84; NULL: not known.';
comment on column internal.city.longitude is 'Degrees east, WGS 84; NULL: not known.';
comment on column internal.city.time_zone is 'IANA time zone.';
comment on column internal.city.incidents is 'How many published incidents name it.';
comment on column internal.city.kind is 'city, town, settlement or village (vocabulary place_kind); NULL: not said.';
comment on column internal.city.district is 'English name of the district it lies in; NULL: in none, or not said.';
comment on column internal.city.centre is 'Whether it is the centre of its district; without a district, of its region.';
comment on column internal.city.city_id is 'The city.';
grant select on internal.city to aigaq_app;

create view reporting.city with (security_barrier) as
select name,
       name_ru,
       name_kk,
       former_names,
       region,
       iso_region,
       latitude,
       longitude,
       time_zone,
       incidents,
       kind,
       district,
       centre
  from internal.city;

comment on view reporting.city is 'A city, town, settlement or village under today''s name.';
comment on column reporting.city.name is 'Today''s English name.';
comment on column reporting.city.name_ru is 'Today''s Russian name.';
comment on column reporting.city.name_kk is 'Today''s Kazakh name.';
comment on column reporting.city.former_names is 'Other English names it has had, and other spellings.';
comment on column reporting.city.region is 'The region it lies in today.';
comment on column reporting.city.iso_region is 'ISO 3166-2 code of that region.';
comment on column reporting.city.latitude is 'Degrees north, WGS 84; NULL: not known.';
comment on column reporting.city.longitude is 'Degrees east, WGS 84; NULL: not known.';
comment on column reporting.city.time_zone is 'IANA time zone.';
comment on column reporting.city.incidents is 'How many published incidents name it.';
comment on column reporting.city.kind is 'city, town, settlement or village (vocabulary place_kind); NULL: not said.';
comment on column reporting.city.district is 'English name of the district it lies in; NULL: in none, or not said.';
comment on column reporting.city.centre is 'Whether it is the centre of its district; without a district, of its region.';
grant select on reporting.city to aigaq_reader, aigaq_app;
