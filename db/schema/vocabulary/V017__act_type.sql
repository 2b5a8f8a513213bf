-- Vocabulary: what was done to somebody.

create table registry.act_type (like internal.vocabulary_shape including all);
comment on table registry.act_type is 'Vocabulary: what was done to somebody.';
select audit.track('registry.act_type');

insert into registry.act_type (code, definition, label_en, label_ru, label_kk, standard) values
    ('beating', null, 'Beating', 'Избиение', 'Ұрып-соғу', 'MT4 020101'),
    ('torture', null, 'Torture', 'Пытки', 'Азаптау', 'MT4 02011111'),
    ('killing', null, 'Killing at a demonstration', 'Убийство на акции', 'Акцияда өлтіру', 'MT4 01010501'),
    ('excessive_force', null, 'Excessive force', 'Чрезмерная сила', 'Шектен тыс күш қолдану', 'UN Basic Principles 1990'),
    ('dispersal', null, 'Dispersal by force', 'Силовой разгон', 'Күшпен тарату', 'ICCPR 21'),
    ('shooting', null, 'Firing at people', 'Стрельба по людям', 'Адамдарға оқ ату', 'MT5 0101'),
    ('abduction', null, 'Abduction, kidnapping', 'Похищение', 'Адам ұрлау', 'MT4 030104'),
    ('denial_of_counsel', null, 'Denial of counsel', 'Недопуск адвоката', 'Адвокатты жібермеу', 'MT4 350109'),
    ('rights_not_explained', null, 'Rights not explained', 'Неразъяснение прав', 'Құқықтарын түсіндірмеу', 'MT4 350107'),
    ('unfair_trial', null, 'Unfair trial, night court', 'Несправедливый суд', 'Әділетсіз сот', 'MT4 350114'),
    ('unlawful_search', null, 'Search, phone check', 'Обыск, проверка телефона', 'Тінту, телефонды тексеру', 'MT4 040101'),
    ('threat', null, 'Threat', 'Угроза', 'Қорқыту', 'MT4 02010301'),
    ('threat_of_dismissal', null, 'Threat of dismissal', 'Угроза увольнением', 'Жұмыстан шығарамыз деп қорқыту', 'MT4 02010301 + 30010210'),
    ('forced_conscription', null, 'Call-up as reprisal', 'Призыв в армию как преследование', 'Жазалау үшін әскерге алу', 'own'),
    ('communications_shutdown', null, 'Internet shutdown', 'Отключение интернета', 'Интернетті өшіру', 'MT4 100101'),
    ('platform_blocking', null, 'Social media blocked', 'Блокировка соцсетей', 'Әлеуметтік желілерді бұғаттау', 'MT4 100101'),
    ('permit_refusal', null, 'Refusal of permission to assemble', 'Отказ в разрешении на собрание', 'Жиналысқа рұқсат бермеу', 'MT4 120105'),
    ('attack_on_police', null, 'Attack on police', 'Нападение на полицию', 'Полицияға шабуыл жасау', 'MT24 0205'),
    ('arson_looting', null, 'Arson, looting', 'Поджоги, погромы', 'Өртеу, тонау', 'ACLED Strategic'),
    ('provocation', null, 'Provocateurs used', 'Провокация', 'Арандату', 'own'),
    ('foreign_troops', null, 'Foreign troops brought in', 'Ввод иностранных войск', 'Шетел әскерін кіргізу', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own');
