-- Vocabulary: how far the publisher of a document reaches.

create table registry.document_scale (like internal.vocabulary_shape including all);
comment on table registry.document_scale is 'Vocabulary: how far the publisher of a document reaches.';
select audit.track('registry.document_scale');

insert into registry.document_scale (code, definition, label_en, label_ru, label_kk, standard) values
    ('subnational', 'reaches one region', 'Local', 'Местный', 'Жергілікті', 'ACLED source_scale Subnational'),
    ('national', 'reaches the country', 'National', 'Национальный', 'Ұлттық', 'ACLED source_scale National'),
    ('regional', 'reaches Central Asia', 'Regional', 'Региональный', 'Аймақтық', 'ACLED source_scale Regional'),
    ('international', 'reaches beyond', 'International', 'Международный', 'Халықаралық', 'ACLED source_scale International'),
    ('new_media', 'channels, blogs, social networks', 'New media', 'Новые медиа', 'Жаңа медиа', 'ACLED source_scale New media'),
    ('local_partner', 'monitor on the spot', 'Local partner', 'Местный партнёр', 'Жергілікті серіктес', 'ACLED source_scale Local partner'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
