-- Cities, with their regions and names through time.

create table registry.city (
    id        bigint generated always as identity primary key,
    name      text not null unique,
    name_ru   text not null,
    name_kk   text not null,
    latitude  numeric(8, 5) not null,
    longitude numeric(8, 5) not null,
    time_zone text not null,
    version   bigint not null default 0,
    constraint city_name_not_blank check (name ~ '\S' and name_ru ~ '\S' and name_kk ~ '\S'),
    constraint city_latitude_range check (latitude between -90 and 90),
    constraint city_longitude_range check (longitude between -180 and 180)
);
comment on table registry.city is 'A city or town, under today''s name.';
comment on column registry.city.id is 'Key.';
comment on column registry.city.name is 'Today''s English name.';
comment on column registry.city.name_ru is 'Today''s Russian name.';
comment on column registry.city.name_kk is 'Today''s Kazakh name.';
comment on column registry.city.latitude is 'Degrees north, WGS 84.';
comment on column registry.city.longitude is 'Degrees east, WGS 84.';
comment on column registry.city.time_zone is 'IANA time zone, never a fixed offset.';
comment on column registry.city.version is 'Raised with each change on a form: the second of two editors gets a conflict.';
select audit.track('registry.city');

create table registry.city_region (
    city_id    bigint not null references registry.city on delete cascade,
    region_id  bigint not null references registry.region,
    valid_from date,
    valid_to   date,
    constraint city_region_dates_in_order check (valid_from <= valid_to),
    constraint city_region_once unique nulls not distinct (city_id, valid_from)
);
comment on table registry.city_region is 'The region of a city in a period: an incident keeps the region of its date.';
comment on column registry.city_region.city_id is 'The city.';
comment on column registry.city_region.region_id is 'The region.';
comment on column registry.city_region.valid_from is 'First day; NULL: from before any incident.';
comment on column registry.city_region.valid_to is 'Last day; NULL: until today.';
create index city_region_region on registry.city_region (region_id);
select audit.track('registry.city_region');

create table registry.city_name (
    id          bigint generated always as identity primary key,
    city_id     bigint not null references registry.city on delete cascade,
    name        text not null,
    name_ru     text not null,
    name_kk     text not null,
    valid_edtf  text,
    valid_from  date generated always as (registry.edtf_earliest(valid_edtf)) stored,
    valid_to    date generated always as (registry.edtf_latest(valid_edtf)) stored,
    constraint city_name_not_blank check (name ~ '\S' and name_ru ~ '\S' and name_kk ~ '\S'),
    constraint city_name_edtf check (registry.edtf_valid(valid_edtf)),
    constraint city_name_dates_in_order check (valid_from <= valid_to),
    constraint city_name_once unique nulls not distinct (city_id, name, valid_edtf)
);
comment on table registry.city_name is 'A present or former name of a city: Astana was Nur-Sultan from 23 March 2019 to 16 September 2022.';
comment on column registry.city_name.id is 'Key.';
comment on column registry.city_name.city_id is 'The city.';
comment on column registry.city_name.name is 'English name in that period, or another spelling.';
comment on column registry.city_name.name_ru is 'Russian name in that period.';
comment on column registry.city_name.name_kk is 'Kazakh name in that period.';
comment on column registry.city_name.valid_edtf is 'Period of the name, as EDTF; NULL: a spelling without dates.';
comment on column registry.city_name.valid_from is 'First day, from valid_edtf.';
comment on column registry.city_name.valid_to is 'Last day, from valid_edtf.';
create index city_name_city on registry.city_name (city_id);
select audit.track('registry.city_name');

insert into registry.city (name, name_ru, name_kk, latitude, longitude, time_zone) values
    ('Astana', 'Астана', 'Астана', 51.180, 71.446, 'Asia/Almaty'),
    ('Almaty', 'Алматы', 'Алматы', 43.257, 76.929, 'Asia/Almaty'),
    ('Shymkent', 'Шымкент', 'Шымкент', 42.300, 69.600, 'Asia/Almaty'),
    ('Zhanaozen', 'Жанаозен', 'Жаңаөзен', 43.338, 52.855, 'Asia/Aqtau');

insert into registry.city_region (city_id, region_id, valid_from, valid_to)
select city.id, region.id, new.valid_from, new.valid_to
  from (values ('Astana', 'KZ-71', null::date, null::date),
               ('Almaty', 'KZ-75', null, null),
               ('Shymkent', 'KZ-61', null, '2018-06-18'),
               ('Shymkent', 'KZ-79', '2018-06-19', null),
               ('Zhanaozen', 'KZ-47', null, null)) as new (city, region, valid_from, valid_to)
  join registry.city on city.name = new.city
  join registry.region on region.iso_code = new.region;

insert into registry.city_name (city_id, name, name_ru, name_kk, valid_edtf)
select city.id, new.name, new.name_ru, new.name_kk, new.valid_edtf
  from (values ('Astana', 'Tselinograd', 'Целиноград', 'Целиноград', '1961-03-20/1992'),
               ('Astana', 'Akmola', 'Акмола', 'Ақмола', '1992/1998-05-05'),
               ('Astana', 'Astana', 'Астана', 'Астана', '1998-05-06/2019-03-22'),
               ('Astana', 'Nur-Sultan', 'Нур-Султан', 'Нұр-Сұлтан', '2019-03-23/2022-09-16'),
               ('Astana', 'Astana', 'Астана', 'Астана', '2022-09-17/..'),
               ('Almaty', 'Alma-Ata', 'Алма-Ата', 'Алматы', '../1993'),
               ('Almaty', 'Almaty', 'Алматы', 'Алматы', '1993/..'),
               ('Shymkent', 'Chimkent', 'Чимкент', 'Шымкент', '../1993'),
               ('Shymkent', 'Shymkent', 'Шымкент', 'Шымкент', '1993/..'),
               ('Zhanaozen', 'Novy Uzen', 'Новый Узень', 'Новый Узень', '1968/1993-10-06'),
               ('Zhanaozen', 'Zhanaozen', 'Жанаозен', 'Жаңаөзен', '1993-10-07/..')) as new (city, name, name_ru, name_kk, valid_edtf)
  join registry.city on city.name = new.city;
