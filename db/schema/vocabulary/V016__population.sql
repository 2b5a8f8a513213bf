-- Vocabulary: who was harmed.

create table registry.population (like internal.vocabulary_shape including all);
comment on table registry.population is 'Vocabulary: who was harmed.';
select audit.track('registry.population');

insert into registry.population (code, definition, label_en, label_ru, label_kk, standard) values
    ('protesters', null, 'Protesters', 'Протестующие', 'Наразылық білдірушілер', 'own'),
    ('police', null, 'Police', 'Полицейские', 'Полицейлер', 'own'),
    ('military', null, 'Military', 'Военные', 'Әскерилер', 'own'),
    ('bystanders', null, 'Bystanders, civilians', 'Прохожие, гражданские', 'Кездейсоқ адамдар', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
