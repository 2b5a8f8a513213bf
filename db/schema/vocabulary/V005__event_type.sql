-- Vocabulary: what kind of event an incident is.

create table registry.event_type (like internal.vocabulary_shape including all);
comment on table registry.event_type is 'Vocabulary: what kind of event an incident is.';
select audit.track('registry.event_type');

insert into registry.event_type (code, definition, label_en, label_ru, label_kk, standard) values
    ('peaceful_protest', 'nobody uses force', 'Peaceful protest', 'Мирный протест', 'Бейбіт наразылық', 'ACLED Protests'),
    ('protest_with_intervention', 'peaceful, but dispersed or detained; no serious harm', 'Protest with intervention', 'Протест с вмешательством силовиков', 'Күштік құрылымдар араласқан наразылық', 'ACLED Protests'),
    ('excessive_force', 'peaceful, met by force that can kill or maim', 'Excessive force against protesters', 'Чрезмерная сила против протестующих', 'Наразылық білдірушілерге шектен тыс күш қолдану', 'ACLED Protests'),
    ('violent_demonstration', 'demonstrators attack people or property', 'Violent demonstration', 'Насильственная демонстрация', 'Зорлық-зомбылыққа ұласқан демонстрация', 'ACLED Riots'),
    ('mob_violence', 'crowd attacks, no demonstration', 'Mob violence', 'Насилие толпы', 'Тобыр зорлығы', 'ACLED Riots'),
    ('looting', 'property taken or wrecked', 'Looting, property destruction', 'Мародёрство и погромы', 'Тонау мен талқандау', 'ACLED Strategic'),
    ('mass_arrests', 'detentions at homes or on the way', 'Arrests', 'Задержания вне акции', 'Акциядан тыс ұстау', 'ACLED Strategic'),
    ('single_picket', 'one person protests in public', 'One-person picket', 'Одиночный пикет', 'Бір адамдық пикет', 'own; ACLED needs 3'),
    ('strike', 'work withheld to press a demand', 'Strike', 'Забастовка', 'Ереуіл', 'DoCA'),
    ('banner_action', 'banner, no assembly', 'Banner action', 'Акция с баннером', 'Баннермен өткен акция', 'DoCA act 1'),
    ('online_repression', 'network cut or sites blocked', 'Internet shutdown or blocking', 'Отключение или блокировка интернета', 'Интернетті өшіру немесе бұғаттау', 'own'),
    ('assembly_ban', 'permission refused, assembly forbidden', 'Assembly ban', 'Запрет собрания', 'Жиналысқа тыйым салу', 'MT4 120106'),
    ('reprisal', 'pressure on a person for protest', 'Reprisal', 'Преследование', 'Қудалау', 'own'),
    ('troop_deployment', 'military sent in', 'Troop deployment', 'Ввод войск', 'Әскер енгізу', 'ACLED Strategic, Other'),
    ('wave', 'parent of incidents', 'Protest wave', 'Волна протестов', 'Наразылық толқыны', 'MT22 02'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own');
