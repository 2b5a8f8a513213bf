-- Vocabulary: in which form people protested.

create table registry.protest_form (like internal.vocabulary_shape including all);
comment on table registry.protest_form is 'Vocabulary: in which form people protested.';
select audit.track('registry.protest_form');

insert into registry.protest_form (code, definition, label_en, label_ru, label_kk, standard) values
    ('meeting', null, 'Meeting', 'Собрание', 'Жиналыс', 'AL'),
    ('rally', null, 'Rally', 'Митинг', 'Митинг', 'AL; CCC'),
    ('demonstration', null, 'Demonstration', 'Демонстрация', 'Демонстрация', 'AL; CCC'),
    ('march', null, 'March', 'Шествие', 'Шеру', 'AL; DoCA act 22'),
    ('picket', null, 'Picket', 'Пикет', 'Пикет', 'AL; DoCA act 20'),
    ('strike', null, 'Strike', 'Забастовка', 'Ереуіл', 'CCC; DoCA'),
    ('banner', null, 'Banner', 'Баннер', 'Баннер ілу', 'DoCA act 1'),
    ('road_block', null, 'Road block', 'Перекрытие дороги', 'Жолды жабу', 'CCC'),
    ('car_column', null, 'Motorcade', 'Автопробег', 'Автошеру', 'CCC'),
    ('open_letter', null, 'Petition, open letter', 'Открытое письмо', 'Ашық хат', 'DoCA act 18'),
    ('online_campaign', null, 'Online campaign', 'Онлайн-акция', 'Онлайн-акция', 'CCC `online`'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
