-- Vocabulary (closed): how exactly a place is known.

create table registry.geo_precision (like internal.vocabulary_shape including all);
comment on table registry.geo_precision is 'Vocabulary (closed): how exactly a place is known.';
revoke insert, update, delete on registry.geo_precision from aigaq_app;
select audit.track('registry.geo_precision');

insert into registry.geo_precision (code, definition, label_en, label_ru, label_kk, standard) values
    ('venue', 'street or building named', 'Venue', 'Точное место', 'Нақты орын', 'ACLED geo_precision 1'),
    ('city', 'city or town named', 'City', 'Город', 'Қала', 'ACLED geo_precision 1'),
    ('area', 'near a town or part of a region', 'Area', 'Окрестность', 'Маңай', 'ACLED geo_precision 2'),
    ('region', 'only the region named', 'Region', 'Область', 'Облыс', 'ACLED geo_precision 3'),
    ('country', '"across the country"', 'Country', 'Страна', 'Ел', 'own');
