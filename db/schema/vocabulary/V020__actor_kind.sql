-- Vocabulary: the kind of a person or organisation.

create table registry.actor_kind (like internal.vocabulary_shape including all);
comment on table registry.actor_kind is 'Vocabulary: the kind of a person or organisation.';
select audit.track('registry.actor_kind');

insert into registry.actor_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('person', null, 'Person', 'Лицо', 'Тұлға', 'own'),
    ('head_of_state', null, 'Presidency', 'Администрация президента', 'Президент әкімшілігі', 'MT24, ACLED inter: State forces; 0101'),
    ('ministry', null, 'Ministry, government', 'Министерство, правительство', 'Министрлік, үкімет', 'MT24, ACLED inter: 0101'),
    ('police', null, 'Police', 'Полиция', 'Полиция', 'MT24, ACLED inter: State forces; 010104'),
    ('security_service', null, 'Security service', 'Спецслужба', 'Арнаулы қызмет', 'MT24, ACLED inter: State forces; 010106'),
    ('armed_forces', null, 'Armed forces', 'Вооружённые силы', 'Қарулы күштер', 'MT24, ACLED inter: State forces; 010103'),
    ('prosecutor', null, 'Prosecutor''s office', 'Прокуратура', 'Прокуратура', 'MT24, ACLED inter: 0101'),
    ('court', null, 'Court', 'Суд', 'Сот', 'MT24, ACLED inter: 0103'),
    ('local_authority', null, 'Local authority (akimat)', 'Акимат', 'Әкімдік', 'MT24, ACLED inter: 010102'),
    ('movement', null, 'Movement', 'Движение', 'Қозғалыс', 'MT24, ACLED inter: Protesters'),
    ('party', null, 'Political party', 'Партия', 'Партия', 'own'),
    ('ngo', null, 'NGO', 'НПО', 'ҮЕҰ', 'MT24, ACLED inter: Civilians'),
    ('igo', null, 'Intergovernmental organisation', 'Межправительственная организация', 'Үкіметаралық ұйым', 'MT24, ACLED inter: External/Other'),
    ('armed_alliance', null, 'Military alliance', 'Военный союз', 'Әскери одақ', 'MT24, ACLED inter: External/Other'),
    ('media', null, 'Media', 'СМИ', 'БАҚ', 'MT24, ACLED inter: Civilians'),
    ('think_tank', null, 'Think tank', 'Аналитический центр', 'Талдау орталығы', 'own'),
    ('unidentified_group', null, 'Unidentified group', 'Неустановленная группа', 'Белгісіз топ', 'MT24, ACLED inter: 0205'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
