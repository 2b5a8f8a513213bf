-- What a gazetteer tells of regions and places, and how it is loaded.

alter table registry.region add column time_zone text not null default 'Asia/Almaty';
alter table registry.region add constraint region_time_zone_known check (registry.time_zone_known(time_zone));
alter table registry.region add column south numeric(5, 2);
alter table registry.region add column north numeric(5, 2);
alter table registry.region add column west numeric(5, 2);
alter table registry.region add column east numeric(5, 2);
alter table registry.region add constraint region_box_complete check (num_nonnulls(south, north, west, east) in (0, 4));
alter table registry.region add constraint region_box_in_order check (south < north and west < east);
comment on column registry.region.time_zone is 'IANA time zone of a new place in it, never a fixed offset.';
comment on column registry.region.south is 'Southern end of a box around the region as it is today, in degrees; NULL: not known. Natural Earth, with a margin of 0.1 degrees.';
comment on column registry.region.north is 'Northern end of the box.';
comment on column registry.region.west is 'Western end of the box.';
comment on column registry.region.east is 'Eastern end of the box.';

update registry.region
   set south = box.south, north = box.north, west = box.west, east = box.east, time_zone = box.time_zone
  from (values ('KZ-10', 45.5, 51.8, 76.5, 83.7, 'Asia/Almaty'), ('KZ-11', 49.9, 53.8, 65.3, 74.4, 'Asia/Almaty'),
               ('KZ-15', 45.0, 51.5, 53.5, 64.4, 'Asia/Aqtobe'), ('KZ-19', 42.1, 46.8, 73.6, 80.9, 'Asia/Almaty'),
               ('KZ-23', 45.6, 49.3, 46.9, 56.6, 'Asia/Atyrau'), ('KZ-27', 47.8, 51.9, 46.3, 54.7, 'Asia/Oral'),
               ('KZ-31', 42.2, 46.1, 69.0, 75.9, 'Asia/Almaty'), ('KZ-33', 43.6, 47.4, 76.1, 82.7, 'Asia/Almaty'),
               ('KZ-35', 45.8, 51.4, 67.3, 77.8, 'Asia/Almaty'), ('KZ-39', 48.0, 54.8, 59.9, 68.4, 'Asia/Qostanay'),
               ('KZ-43', 42.2, 47.9, 58.9, 68.3, 'Asia/Qyzylorda'), ('KZ-47', 41.1, 46.6, 49.9, 56.8, 'Asia/Aqtau'),
               ('KZ-55', 49.9, 54.6, 73.3, 79.4, 'Asia/Almaty'), ('KZ-59', 52.1, 55.5, 65.9, 74.1, 'Asia/Almaty'),
               ('KZ-61', 40.5, 46.1, 65.9, 71.1, 'Asia/Almaty'), ('KZ-62', 45.9, 50.0, 62.6, 72.2, 'Asia/Almaty'),
               ('KZ-63', 46.8, 51.1, 81.0, 87.4, 'Asia/Almaty'), ('KZ-71', 50.8, 51.4, 71.2, 71.9, 'Asia/Almaty'),
               ('KZ-75', 43.0, 43.5, 76.7, 77.2, 'Asia/Almaty'), ('KZ-79', 42.1, 42.6, 69.2, 70.0, 'Asia/Almaty')) as box (iso_code, south, north, west, east, time_zone)
 where region.iso_code = box.iso_code;
alter table registry.region alter column time_zone drop default;

create table registry.region_name (
    id         bigint generated always as identity primary key,
    region_id  bigint not null references registry.region on delete cascade,
    name       text not null,
    name_ru    text not null,
    name_kk    text not null,
    valid_edtf text,
    constraint region_name_not_blank check (name ~ '\S' and name_ru ~ '\S' and name_kk ~ '\S'),
    constraint region_name_lengths check (char_length(name) <= 100 and char_length(name_ru) <= 100 and char_length(name_kk) <= 100),
    constraint region_name_edtf check (registry.edtf_valid(valid_edtf)),
    constraint region_name_once unique nulls not distinct (region_id, name, valid_edtf)
);
comment on table registry.region_name is 'A former name of a region, or another spelling: Turkistan was South Kazakhstan until 18 June 2018.';
comment on column registry.region_name.id is 'Key.';
comment on column registry.region_name.region_id is 'The region.';
comment on column registry.region_name.name is 'English name.';
comment on column registry.region_name.name_ru is 'Russian name.';
comment on column registry.region_name.name_kk is 'Kazakh name.';
comment on column registry.region_name.valid_edtf is 'Period of the name, as EDTF; NULL: a spelling, or a name without dates.';
select audit.track('registry.region_name');

alter table registry.city add column code text unique;
alter table registry.city add column kind text references registry.place_kind;
alter table registry.city add column district text;
alter table registry.city add column centre boolean not null default false;
alter table registry.city alter column latitude drop not null;
alter table registry.city alter column longitude drop not null;
alter table registry.city add constraint city_code_form check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$');
alter table registry.city add constraint city_district_not_blank check (district ~ '\S' and char_length(district) <= 100);
alter table registry.city add constraint city_position_complete check (num_nonnulls(latitude, longitude) in (0, 2));
create index city_kind on registry.city (kind);
comment on table registry.city is 'A city, town, settlement or village, under today''s name.';
comment on column registry.city.code is 'Its key in a gazetteer, such as kz-aktau; NULL: entered by an editor.';
comment on column registry.city.kind is 'What kind of place it is (vocabulary place_kind); NULL: not said.';
comment on column registry.city.district is 'English name of its district; NULL: it belongs to none, or not said.';
comment on column registry.city.centre is 'Whether it is the centre of its district; without a district, of its region.';
comment on column registry.city.latitude is 'Degrees north, WGS 84; NULL: not known.';
comment on column registry.city.longitude is 'Degrees east, WGS 84; NULL: not known.';

create function registry.city_regions_of(region bigint) returns table (region_id bigint, valid_from date, valid_to date)
    language sql stable
    set search_path = pg_catalog
begin atomic
    select region.split_from, null::date, region.valid_from - 1 from registry.region where region.id = city_regions_of.region and region.split_from is not null and region.valid_from is not null
    union all
    select region.id, case when region.split_from is not null then region.valid_from end, null from registry.region where region.id = city_regions_of.region;
end;
comment on function registry.city_regions_of(bigint) is 'The regions over time of a place that lies in this region today: before the region was formed, that which it was split from.';

create function registry.add_region(entry jsonb) returns boolean
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    key bigint := (select id from registry.region where iso_code = entry ->> 'code');
    added boolean := key is null;
begin
    if added then
        insert into registry.region (iso_code, name, name_ru, name_kk, valid_from, valid_to, split_from, time_zone)
        values (entry ->> 'code', entry ->> 'name', entry ->> 'name_ru', entry ->> 'name_kk',
                registry.edtf_earliest(entry ->> 'valid'), registry.edtf_latest(entry ->> 'valid'),
                (select id from registry.region where iso_code = entry ->> 'region'), entry ->> 'time_zone')
        returning id into key;
    end if;
    insert into registry.region_name (region_id, name, name_ru, name_kk, valid_edtf)
    select key, each ->> 'name', each ->> 'name_ru', each ->> 'name_kk', each ->> 'valid'
      from jsonb_array_elements(entry -> 'names') each
    on conflict do nothing;
    return added;
end
$$;
comment on function registry.add_region(jsonb) is 'Adds a region of a gazetteer unless there is one of this code, and its names that are missing: code, name, name_ru, name_kk, valid (EDTF), region (code of that which it was split from), time_zone, names. True: the region is new.';

create function registry.add_place(entry jsonb) returns boolean
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    home   registry.region;
    key    bigint;
    shown  text := entry ->> 'name';
    added  boolean := false;
begin
    select * into strict home from registry.region where iso_code = entry ->> 'region';
    select id into key from registry.city where code = entry ->> 'code';
    if key is null then -- entered by an editor before
        select city.id into key
          from registry.city
         where lower(city.name) = lower(shown) and city.code is null
           and exists (select from registry.city_region where city_region.city_id = city.id and city_region.region_id in (home.id, home.split_from));
    end if;
    if key is null then
        if exists (select from registry.city where lower(city.name) = lower(shown)) then
            shown := shown || ' (' || home.name || ')';
        end if;
        insert into registry.city (name, name_ru, name_kk, time_zone)
        values (shown, entry ->> 'name_ru', entry ->> 'name_kk', coalesce(entry ->> 'time_zone', home.time_zone))
        returning id into key;
        added := true;
    end if;
    update registry.city
       set code = entry ->> 'code',
           kind = coalesce(kind, entry ->> 'kind'),
           district = coalesce(district, entry ->> 'district'),
           centre = centre or coalesce((entry ->> 'centre')::boolean, false),
           latitude = coalesce(latitude, (entry ->> 'latitude')::numeric),
           longitude = coalesce(longitude, (entry ->> 'longitude')::numeric)
     where id = key
       and (added or code is null
            or (latitude is null and entry ->> 'latitude' is not null));
    insert into registry.city_region (city_id, region_id, valid_from, valid_to)
    select key, of_region.region_id, of_region.valid_from, of_region.valid_to
      from registry.city_regions_of(home.id) of_region
     where not exists (select from registry.city_region where city_region.city_id = key);
    insert into registry.city_name (city_id, name, name_ru, name_kk, valid_edtf)
    select key, each ->> 'name', each ->> 'name_ru', each ->> 'name_kk', each ->> 'valid'
      from jsonb_array_elements(entry -> 'names') each
     where not exists (select from registry.city_name kept
                        where kept.city_id = key and kept.name = each ->> 'name'
                          and (each ->> 'valid' is null or kept.valid_edtf is not distinct from each ->> 'valid'))
    on conflict do nothing;
    return added;
end
$$;
comment on function registry.add_place(jsonb) is 'Adds a place of a gazetteer, or completes the place that has its code or, entered by an editor, its name and region; changes nothing that stands there. Keys: code, kind, name, name_ru, name_kk, region (code), district, centre, latitude, longitude, time_zone (NULL: of the region), names (name, name_ru, name_kk, valid as EDTF). True: the place is new.';

revoke execute on function registry.city_regions_of(bigint), registry.add_region(jsonb), registry.add_place(jsonb) from public;
grant execute on function registry.city_regions_of(bigint), registry.add_region(jsonb), registry.add_place(jsonb) to aigaq_app;
