-- city_name: a row is a present or former name of a city.
-- run again with all files of this folder: ${reporting_hash}

create view internal.city_name as
select city.id as city_id,
       city.name as city,
       city_name.name,
       city_name.name_ru,
       city_name.name_kk,
       city_name.valid_edtf,
       city_name.valid_from,
       city_name.valid_to
  from registry.city_name
  join registry.city on city.id = city_name.city_id
union all
select city.id, city.name, city.name, city.name_ru, city.name_kk, null, null, null
  from registry.city
 where not exists (select from registry.city_name where city_name.city_id = city.id and city_name.name = city.name);

comment on view internal.city_name is 'A name that a city has or had, today''s among them.';
comment on column internal.city_name.city_id is 'The city.';
comment on column internal.city_name.city is 'Today''s English name.';
comment on column internal.city_name.name is 'The name in English.';
comment on column internal.city_name.name_ru is 'The name in Russian.';
comment on column internal.city_name.name_kk is 'The name in Kazakh.';
comment on column internal.city_name.valid_edtf is 'When it bore the name, as EDTF; NULL: a spelling, or never renamed.';
comment on column internal.city_name.valid_from is 'First possible day.';
comment on column internal.city_name.valid_to is 'Last possible day.';
grant select on internal.city_name to aigaq_app;

create view reporting.city_name with (security_barrier) as
select city,
       name,
       name_ru,
       name_kk,
       valid_edtf,
       valid_from,
       valid_to
  from internal.city_name;

comment on view reporting.city_name is 'A name that a city has or had, today''s among them.';
comment on column reporting.city_name.city is 'Today''s English name.';
comment on column reporting.city_name.name is 'The name in English.';
comment on column reporting.city_name.name_ru is 'The name in Russian.';
comment on column reporting.city_name.name_kk is 'The name in Kazakh.';
comment on column reporting.city_name.valid_edtf is 'When it bore the name, as EDTF; NULL: a spelling, or never renamed.';
comment on column reporting.city_name.valid_from is 'First possible day.';
comment on column reporting.city_name.valid_to is 'Last possible day.';
grant select on reporting.city_name to aigaq_reader, aigaq_app;
