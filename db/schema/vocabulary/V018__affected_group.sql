-- Vocabulary: a group of people that a fact is about.

create table registry.affected_group (like internal.vocabulary_shape including all);
comment on table registry.affected_group is 'Vocabulary: a group of people that a fact is about.';
select audit.track('registry.affected_group');

insert into registry.affected_group (code, definition, label_en, label_ru, label_kk, standard) values
    ('women', null, 'Women', 'Женщины', 'Әйелдер', 'own'),
    ('men', null, 'Men', 'Мужчины', 'Ерлер', 'own'),
    ('minors', null, 'Minors', 'Несовершеннолетние', 'Кәмелетке толмағандар', 'own'),
    ('older_persons', null, 'Older persons', 'Пожилые', 'Қарт адамдар', 'own'),
    ('journalists', null, 'Journalists', 'Журналисты', 'Журналистер', 'own'),
    ('lawyers', null, 'Lawyers', 'Адвокаты', 'Адвокаттар', 'own'),
    ('activists', null, 'Activists', 'Активисты', 'Белсенділер', 'own'),
    ('monitors', null, 'Monitors, observers', 'Наблюдатели', 'Бақылаушылар', 'own'),
    ('bystanders', null, 'Bystanders', 'Прохожие', 'Кездейсоқ адамдар', 'own'),
    ('students', null, 'Students', 'Студенты', 'Студенттер', 'own'),
    ('workers', null, 'Workers', 'Рабочие', 'Жұмысшылар', 'own'),
    ('mothers', null, 'Mothers of many children', 'Многодетные матери', 'Көпбалалы аналар', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own');
