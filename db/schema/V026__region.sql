-- The regions of the country, with their bounds through time.

create table registry.region (
    id           bigint generated always as identity primary key,
    iso_code     text not null unique,
    earlier_code text,
    name         text not null unique,
    name_ru      text not null,
    name_kk      text not null,
    valid_from   date,
    valid_to     date,
    split_from   bigint references registry.region,
    constraint region_iso_code_form check (iso_code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    constraint region_dates_in_order check (valid_from <= valid_to)
);
comment on table registry.region is 'A first-level region of the country (ISO 3166-2).';
comment on column registry.region.id is 'Key.';
comment on column registry.region.iso_code is 'ISO 3166-2 code in force, such as KZ-75.';
comment on column registry.region.earlier_code is 'ISO 3166-2 code until November 2022, such as KZ-ALA; NULL where the region is newer.';
comment on column registry.region.name is 'English name.';
comment on column registry.region.name_ru is 'Russian name.';
comment on column registry.region.name_kk is 'Kazakh name.';
comment on column registry.region.valid_from is 'First day; NULL: the region is older than any incident.';
comment on column registry.region.valid_to is 'Last day; NULL: the region still exists.';
comment on column registry.region.split_from is 'The region that it was part of before.';
create index region_split_from on registry.region (split_from);
select audit.track('registry.region');

insert into registry.region (iso_code, earlier_code, name, name_ru, name_kk, valid_from) values
    ('KZ-11', 'KZ-AKM', 'Akmola', 'Акмолинская область', 'Ақмола облысы', null),
    ('KZ-15', 'KZ-AKT', 'Aktobe', 'Актюбинская область', 'Ақтөбе облысы', null),
    ('KZ-19', 'KZ-ALM', 'Almaty Region', 'Алматинская область', 'Алматы облысы', null),
    ('KZ-23', 'KZ-ATY', 'Atyrau', 'Атырауская область', 'Атырау облысы', null),
    ('KZ-27', 'KZ-ZAP', 'West Kazakhstan', 'Западно-Казахстанская область', 'Батыс Қазақстан облысы', null),
    ('KZ-31', 'KZ-ZHA', 'Zhambyl', 'Жамбылская область', 'Жамбыл облысы', null),
    ('KZ-35', 'KZ-KAR', 'Karaganda', 'Карагандинская область', 'Қарағанды облысы', null),
    ('KZ-39', 'KZ-KUS', 'Kostanay', 'Костанайская область', 'Қостанай облысы', null),
    ('KZ-43', 'KZ-KZY', 'Kyzylorda', 'Кызылординская область', 'Қызылорда облысы', null),
    ('KZ-47', 'KZ-MAN', 'Mangystau', 'Мангистауская область', 'Маңғыстау облысы', null),
    ('KZ-55', 'KZ-PAV', 'Pavlodar', 'Павлодарская область', 'Павлодар облысы', null),
    ('KZ-59', 'KZ-SEV', 'North Kazakhstan', 'Северо-Казахстанская область', 'Солтүстік Қазақстан облысы', null),
    ('KZ-61', 'KZ-YUZ', 'Turkistan', 'Туркестанская область', 'Түркістан облысы', null),
    ('KZ-63', 'KZ-VOS', 'East Kazakhstan', 'Восточно-Казахстанская область', 'Шығыс Қазақстан облысы', null),
    ('KZ-71', 'KZ-AST', 'Astana (city)', 'Астана', 'Астана', null),
    ('KZ-75', 'KZ-ALA', 'Almaty (city)', 'Алматы', 'Алматы', null),
    ('KZ-79', 'KZ-SHY', 'Shymkent (city)', 'Шымкент', 'Шымкент', '2018-06-19');

insert into registry.region (iso_code, name, name_ru, name_kk, valid_from, split_from)
select new.code, new.name, new.name_ru, new.name_kk, date '2022-06-08', region.id
  from (values ('KZ-10', 'Abai', 'область Абай', 'Абай облысы', 'KZ-63'),
               ('KZ-33', 'Jetisu', 'область Жетысу', 'Жетісу облысы', 'KZ-19'),
               ('KZ-62', 'Ulytau', 'область Улытау', 'Ұлытау облысы', 'KZ-35')) as new (code, name, name_ru, name_kk, parent)
  join registry.region on region.iso_code = new.parent;
update registry.region set split_from = (select id from registry.region where iso_code = 'KZ-61') where iso_code = 'KZ-79';
