-- Vocabulary: the kind of a document.

create table registry.document_kind (like internal.vocabulary_shape including all);
comment on table registry.document_kind is 'Vocabulary: the kind of a document.';
select audit.track('registry.document_kind');

insert into registry.document_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('news_article', null, 'News, analytical article', 'Новость, анализ', 'Жаңалық, сараптама', 'MT16 140523191601'),
    ('opinion', null, 'Opinion piece', 'Авторская колонка', 'Авторлық пікір', 'MT16 140523191601'),
    ('interview', null, 'Interview', 'Интервью', 'Сұхбат', 'MT16 091420051801'),
    ('official_statement', null, 'Official statement', 'Официальное заявление', 'Ресми мәлімдеме', 'MT16 161805191901'),
    ('ngo_report', null, 'NGO report', 'Доклад НПО', 'ҮЕҰ баяндамасы', 'MT16 161805191902'),
    ('igo_report', null, 'Intergovernmental report', 'Доклад международной организации', 'Халықаралық ұйым баяндамасы', 'own'),
    ('social_media_post', null, 'Social-media post', 'Пост в соцсети', 'Әлеуметтік желідегі жазба', 'own'),
    ('testimony', null, 'Testimony, own interview', 'Свидетельство, собственное интервью', 'Куәлік, өз сұхбаты', 'own'),
    ('court_document', null, 'Court document', 'Судебный документ', 'Сот құжаты', 'own'),
    ('photo', null, 'Photograph', 'Фотография', 'Фотосурет', 'own'),
    ('video', null, 'Video', 'Видео', 'Бейнежазба', 'own'),
    ('broadcast', null, 'Radio, television', 'Радио, телевидение', 'Радио, телевизия', 'own'),
    ('dataset', null, 'Imported data set', 'Импортированный набор данных', 'Импортталған деректер жиыны', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
