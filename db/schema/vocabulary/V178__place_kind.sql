-- Vocabulary: what kind of place a city, town or village is.

create table registry.place_kind (like internal.vocabulary_shape including all);
comment on table registry.place_kind is 'Vocabulary: what kind of place a city, town or village is.';
select audit.track('registry.place_kind');

insert into registry.place_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('city', 'belongs to no district', 'City', 'Город', 'Қала', 'Law of Kazakhstan of 8 December 1993, article 3'),
    ('town', 'belongs to a district', 'Town', 'Город районного значения', 'Аудандық маңызы бар қала', 'Law of Kazakhstan of 8 December 1993, article 3'),
    ('settlement', 'grew around a factory, mine or station', 'Settlement', 'Посёлок', 'Кент', 'Law of Kazakhstan of 8 December 1993, article 3'),
    ('village', null, 'Village', 'Село', 'Ауыл', 'Law of Kazakhstan of 8 December 1993, article 3');

-- A place named with its name may be a village.
update registry.geo_precision
   set label_en = 'City, town or village', label_ru = 'Населённый пункт', label_kk = 'Елді мекен', definition = 'city, town or village named'
 where code = 'city' and label_en = 'City';
