-- The vocabularies: a table each, a code as key, labels in three languages, and the standard a code comes from.
-- MT4 to MT28: HURIDOCS Micro-thesauri; CAO: Code on Administrative Offences; AL: Law on Peaceful Assemblies; DoCA: Dynamics of
-- Collective Action; CCC: Crowd Counting Consortium.

create table internal.vocabulary_shape (
    code       text primary key,
    definition text,
    label_en   text not null,
    label_ru   text not null,
    label_kk   text not null,
    standard   text not null default 'own',
    position   integer generated always as identity,
    constraint code_form check (code ~ '^[a-z][a-z0-9_]*$'),
    constraint labels_not_blank check (label_en <> '' and label_ru <> '' and label_kk <> '')
);
comment on table internal.vocabulary_shape is 'The shape of every vocabulary; holds no row.';
comment on column internal.vocabulary_shape.code is 'The code that data columns hold.';
comment on column internal.vocabulary_shape.definition is 'What the code means; NULL where the English label says it.';
comment on column internal.vocabulary_shape.label_en is 'What English pages and reports print.';
comment on column internal.vocabulary_shape.label_ru is 'What Russian pages and reports print.';
comment on column internal.vocabulary_shape.label_kk is 'What Kazakh pages and reports print.';
comment on column internal.vocabulary_shape.standard is 'The standard the code comes from; own where there is none.';
comment on column internal.vocabulary_shape.position is 'The order in lists.';

create table registry.event_type (like internal.vocabulary_shape including all);
comment on table registry.event_type is 'Vocabulary: what kind of event an incident is.';
select audit.track('registry.event_type');
create table registry.protest_form (like internal.vocabulary_shape including all);
comment on table registry.protest_form is 'Vocabulary: in which form people protested.';
select audit.track('registry.protest_form');
create table registry.topic (like internal.vocabulary_shape including all);
comment on table registry.topic is 'Vocabulary: what a protest was about.';
select audit.track('registry.topic');
create table registry.statement_topic (like internal.vocabulary_shape including all);
comment on table registry.statement_topic is 'Vocabulary: what a position is about.';
select audit.track('registry.statement_topic');
create table registry.date_precision (like internal.vocabulary_shape including all);
comment on table registry.date_precision is 'Vocabulary (closed): how exactly a date is known.';
select audit.track('registry.date_precision');
create table registry.geo_precision (like internal.vocabulary_shape including all);
comment on table registry.geo_precision is 'Vocabulary (closed): how exactly a place is known.';
select audit.track('registry.geo_precision');
create table registry.wording (like internal.vocabulary_shape including all);
comment on table registry.wording is 'Vocabulary (closed): how a document words a count, and what low and high follow from it.';
select audit.track('registry.wording');
create table registry.measure (like internal.vocabulary_shape including all);
comment on table registry.measure is 'Vocabulary (closed): what is counted.';
select audit.track('registry.measure');
create table registry.detention_kind (like internal.vocabulary_shape including all);
comment on table registry.detention_kind is 'Vocabulary: the kind of a detention.';
select audit.track('registry.detention_kind');
create table registry.detention_outcome (like internal.vocabulary_shape including all);
comment on table registry.detention_outcome is 'Vocabulary: how a detention ended.';
select audit.track('registry.detention_outcome');
create table registry.penalty_kind (like internal.vocabulary_shape including all);
comment on table registry.penalty_kind is 'Vocabulary: the kind of a penalty.';
select audit.track('registry.penalty_kind');
create table registry.population (like internal.vocabulary_shape including all);
comment on table registry.population is 'Vocabulary: who was harmed.';
select audit.track('registry.population');
create table registry.act_type (like internal.vocabulary_shape including all);
comment on table registry.act_type is 'Vocabulary: what was done to somebody.';
select audit.track('registry.act_type');
create table registry.affected_group (like internal.vocabulary_shape including all);
comment on table registry.affected_group is 'Vocabulary: a group of people that a fact is about.';
select audit.track('registry.affected_group');
create table registry.stance (like internal.vocabulary_shape including all);
comment on table registry.stance is 'Vocabulary (closed): what a source does with a claim.';
select audit.track('registry.stance');
create table registry.actor_kind (like internal.vocabulary_shape including all);
comment on table registry.actor_kind is 'Vocabulary: the kind of a person or organisation.';
select audit.track('registry.actor_kind');
create table registry.participant_role (like internal.vocabulary_shape including all);
comment on table registry.participant_role is 'Vocabulary: the part somebody played in an incident.';
select audit.track('registry.participant_role');
create table registry.document_kind (like internal.vocabulary_shape including all);
comment on table registry.document_kind is 'Vocabulary: the kind of a document.';
select audit.track('registry.document_kind');
create table registry.document_scale (like internal.vocabulary_shape including all);
comment on table registry.document_scale is 'Vocabulary: how far the publisher of a document reaches.';
select audit.track('registry.document_scale');
create table registry.status (like internal.vocabulary_shape including all);
comment on table registry.status is 'Vocabulary (closed): where an incident stands in the review.';
select audit.track('registry.status');
create table registry.visibility (like internal.vocabulary_shape including all);
comment on table registry.visibility is 'Vocabulary (closed): whether a name is shown.';
select audit.track('registry.visibility');

alter table registry.measure
    add column fact_type text not null,
    add column broader   text references registry.measure,
    add constraint measure_fact_type_known check (fact_type in ('detention', 'penalty', 'casualty', 'crowd')),
    add constraint measure_of_type unique (fact_type, code);
create index measure_broader on registry.measure (broader);
comment on column registry.measure.fact_type is 'The type of the facts it counts.';
comment on column registry.measure.broader is 'The measure it is a part of: everyone arrested is penalised.';

-- The closed vocabularies grow by migration only.
revoke insert, update, delete on registry.status, registry.visibility, registry.stance, registry.measure, registry.wording, registry.date_precision, registry.geo_precision from aigaq_app;

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

insert into registry.topic (code, definition, label_en, label_ru, label_kk, standard) values
    ('fair_elections', null, 'Fair elections', 'Честные выборы', 'Әділ сайлау', 'CCC issues; Mass Mobilization demands'),
    ('political_prisoners', null, 'Release of political prisoners', 'Освобождение политзаключённых', 'Саяси тұтқындарды босату', 'CCC issues; Mass Mobilization demands'),
    ('resignation', null, 'Resignation of leaders, change of regime', 'Отставка власти', 'Биліктің отставкаға кетуі', 'CCC issues; Mass Mobilization demands'),
    ('civil_liberties', null, 'Freedom of assembly and speech', 'Свобода собраний и слова', 'Жиналу және сөз бостандығы', 'CCC issues; Mass Mobilization demands'),
    ('solidarity', null, 'Support for detained persons', 'Солидарность с задержанными', 'Ұсталғандарға қолдау', 'CCC issues; Mass Mobilization demands'),
    ('social_support', null, 'Housing, allowances, debts', 'Жильё, пособия, долги', 'Баспана, жәрдемақы, қарыздар', 'CCC issues; Mass Mobilization demands'),
    ('labour', null, 'Pay and working conditions', 'Зарплата и условия труда', 'Жалақы және еңбек жағдайы', 'CCC issues; Mass Mobilization demands'),
    ('prices', null, 'Prices, taxes, devaluation', 'Цены, налоги, девальвация', 'Баға, салық, девальвация', 'CCC issues; Mass Mobilization demands'),
    ('corruption', null, 'Corruption', 'Коррупция', 'Сыбайлас жемқорлық', 'CCC issues; Mass Mobilization demands'),
    ('foreign_troops', null, 'Withdrawal of foreign troops', 'Вывод иностранных войск', 'Шетел әскерін шығару', 'CCC issues; Mass Mobilization demands'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

insert into registry.statement_topic (code, definition, label_en, label_ru, label_kk, standard) values
    ('cause', 'election fraud; hardship', 'Cause', 'Причина', 'Себебі', 'own'),
    ('demand', 'free elections; housing', 'Demand', 'Требование', 'Талап', 'own'),
    ('character', 'peaceful; violent', 'Peaceful or violent', 'Мирный или насильственный', 'Бейбіт не зорлықты', 'own'),
    ('legality', 'forbidden; no permit is ever given', 'Legality', 'Законность', 'Заңдылығы', 'own'),
    ('leadership', 'no leader; organised from abroad', 'Leadership', 'Руководство', 'Жетекшілік', 'own'),
    ('scale', 'larger, smaller than reported', 'Scale', 'Масштаб', 'Ауқымы', 'own'),
    ('course', 'ended; goes on', 'Course', 'Ход', 'Барысы', 'own'),
    ('media', 'blocked; open coverage', 'Media access', 'Доступ к информации', 'Ақпаратқа қолжетімділік', 'own'),
    ('responsibility', 'who is to blame for harm', 'Responsibility', 'Ответственность', 'Жауапкершілік', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own');

insert into registry.date_precision (code, definition, label_en, label_ru, label_kk, standard) values
    ('day', 'day or closed run of days known', 'Day', 'День', 'Күн', 'ACLED time_precision 1'),
    ('week', 'within a known week', 'Week', 'Неделя', 'Апта', 'ACLED time_precision 2'),
    ('month', 'within a known month', 'Month', 'Месяц', 'Ай', 'ACLED time_precision 3'),
    ('year', 'within a known year', 'Year', 'Год', 'Жыл', 'own');

insert into registry.geo_precision (code, definition, label_en, label_ru, label_kk, standard) values
    ('venue', 'street or building named', 'Venue', 'Точное место', 'Нақты орын', 'ACLED geo_precision 1'),
    ('city', 'city or town named', 'City', 'Город', 'Қала', 'ACLED geo_precision 1'),
    ('area', 'near a town or part of a region', 'Area', 'Окрестность', 'Маңай', 'ACLED geo_precision 2'),
    ('region', 'only the region named', 'Region', 'Область', 'Облыс', 'ACLED geo_precision 3'),
    ('country', '"across the country"', 'Country', 'Страна', 'Ел', 'own');

insert into registry.wording (code, definition, label_en, label_ru, label_kk, standard) values
    ('exact', 'low N, high N', 'exactly N', 'ровно', 'дәл', 'own'),
    ('about', 'low N, high N', 'about, around N', 'около', 'шамамен', 'own'),
    ('nearly', 'low N, high N', 'nearly, almost N', 'почти', '…-ға жуық', 'own'),
    ('over', 'low N+1, high NULL', 'over, more than N', 'более', '…-дан астам', 'own'),
    ('at_least', 'low N, high NULL', 'at least N', 'не менее', 'кемінде', 'own'),
    ('up_to', 'low NULL, high N', 'up to N', 'до', '…-ға дейін', 'own'),
    ('under', 'low NULL, high N−1', 'fewer than N', 'менее', '…-дан аз', 'own'),
    ('between', 'low A, high B', 'from A to B', 'от … до', '… аралығында', 'own'),
    ('several', 'low 2, high NULL', 'several, a few', 'несколько', 'бірнеше', 'own'),
    ('tens', 'low 20, high NULL', 'tens', 'десятки', 'ондаған', 'own'),
    ('dozens', 'low 24, high NULL', 'dozens', 'дюжины, десятки', 'ондаған', 'own'),
    ('hundreds', 'low 200, high NULL', 'hundreds', 'сотни', 'жүздеген', 'own'),
    ('thousands', 'low 2000, high NULL', 'thousands', 'тысячи', 'мыңдаған', 'own'),
    ('unknown', 'low NULL, high NULL', 'people, no number', 'число не названо', 'саны аталмаған', 'own');

insert into registry.measure (code, fact_type, broader, definition, label_en, label_ru, label_kk, standard) values
    ('detained', 'detention', null, 'by police: taken or held', 'Detained', 'Задержаны', 'Ұсталды', 'own'),
    ('penalised', 'penalty', null, 'all penalties together; arrested, fined and warned are its parts', 'Penalised', 'Подвергнуты взысканиям', 'Жазаланды', 'CAO 41'),
    ('arrested', 'penalty', 'penalised', 'by a court, in days', 'Arrested by a court', 'Арестованы судом', 'Сот қамаққа алды', 'CAO 50'),
    ('fined', 'penalty', 'penalised', null, 'Fined', 'Оштрафованы', 'Айыппұл салынды', 'CAO 44'),
    ('warned', 'penalty', 'penalised', null, 'Warned', 'Предупреждены', 'Ескертілді', 'CAO 43'),
    ('killed', 'casualty', null, null, 'Killed', 'Убиты', 'Қаза тапты', 'MT25 0101'),
    ('injured', 'casualty', null, null, 'Injured', 'Ранены, травмированы', 'Жараланды', 'MT25 0102'),
    ('hospitalised', 'casualty', 'injured', 'also injured', 'In hospital', 'Госпитализированы', 'Ауруханаға түсті', 'own'),
    ('missing', 'casualty', null, null, 'Missing', 'Пропали без вести', 'Хабарсыз кетті', 'MT25 0103'),
    ('crowd', 'crowd', null, 'people who took part', 'Crowd size', 'Численность', 'Қатысушылар саны', 'CCC');

insert into registry.detention_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('conveyance', 'taken to a police station', 'Conveyance', 'Доставление', 'Жеткізу', 'CAO 786'),
    ('administrative_detention', 'short police custody before a hearing', 'Administrative detention', 'Административное задержание', 'Әкімшілік ұстап алу', 'CAO 787; MT29 01'),
    ('administrative_arrest', 'days ordered by a court as penalty', 'Administrative arrest', 'Административный арест', 'Әкімшілік қамаққа алу', 'CAO 50'),
    ('criminal_detention', 'held as a suspect', 'Detention as a suspect', 'Задержание подозреваемого', 'Күдікті ретінде ұстау', 'Criminal Procedure Code'),
    ('pretrial_custody', 'remanded by a court', 'Remand in custody', 'Содержание под стражей', 'Күзетпен ұстау', 'same; MT25 0202'),
    ('house_arrest', 'kept at home by a court', 'House arrest', 'Домашний арест', 'Үйқамақ', 'MT4 030105'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

insert into registry.detention_outcome (code, definition, label_en, label_ru, label_kk, standard) values
    ('released', null, 'Released, ground not given', 'Отпущен, основание не указано', 'Босатылды, негізі аталмаған', 'MT25 0201'),
    ('released_without_charge', null, 'Released without charge', 'Отпущен без обвинения', 'Айып тағылмай босатылды', 'MT25 020103'),
    ('warned', null, 'Warned and released', 'Отпущен с предупреждением', 'Ескерту жасалып, босатылды', 'MT25 0201'),
    ('fined', null, 'Fined', 'Оштрафован', 'Айыппұл салынды', 'MT25 0201'),
    ('administrative_arrest', null, 'Administrative arrest', 'Арестован административно', 'Әкімшілік қамаққа алынды', 'MT25 020203'),
    ('tried', null, 'Brought to trial, result not given', 'Предан суду', 'Сотқа тартылды', 'MT25 020202'),
    ('criminal_charge', null, 'Criminal charge', 'Предъявлено уголовное обвинение', 'Қылмыстық айып тағылды', 'MT25 020201'),
    ('held', null, 'Still held', 'Остаётся под стражей', 'Әлі қамауда', 'MT25 0202'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

insert into registry.penalty_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('warning', null, 'Warning', 'Предупреждение', 'Ескерту жасау', 'CAO 43'),
    ('fine', null, 'Fine', 'Штраф', 'Айыппұл', 'CAO 44'),
    ('administrative_arrest', null, 'Administrative arrest', 'Административный арест', 'Әкімшілік қамаққа алу', 'CAO 50'),
    ('restricted_liberty', null, 'Restriction of liberty', 'Ограничение свободы', 'Бас бостандығын шектеу', 'Criminal Code'),
    ('imprisonment', null, 'Imprisonment', 'Лишение свободы', 'Бас бостандығынан айыру', 'Criminal Code'),
    ('administrative_unspecified', null, 'Administrative penalty, kind not given', 'Административное взыскание', 'Әкімшілік жаза', 'CAO 41; holds totals such as 957'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

insert into registry.population (code, definition, label_en, label_ru, label_kk, standard) values
    ('protesters', null, 'Protesters', 'Протестующие', 'Наразылық білдірушілер', 'own'),
    ('police', null, 'Police', 'Полицейские', 'Полицейлер', 'own'),
    ('military', null, 'Military', 'Военные', 'Әскерилер', 'own'),
    ('bystanders', null, 'Bystanders, civilians', 'Прохожие, гражданские', 'Кездейсоқ адамдар', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

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

insert into registry.stance (code, definition, label_en, label_ru, label_kk, standard) values
    ('asserted', 'source says it happened', 'Asserted', 'Утверждает', 'Мәлімдейді', 'own'),
    ('denied', 'source says it did not', 'Denied', 'Отрицает', 'Жоққа шығарады', 'MT28 0102'),
    ('acknowledged', 'the side accused admits it', 'Acknowledged', 'Признаёт', 'Мойындайды', 'MT28 0101, 0103–0105');

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

insert into registry.participant_role (code, definition, label_en, label_ru, label_kk, standard) values
    ('organiser', null, 'Organiser', 'Организатор', 'Ұйымдастырушы', 'own'),
    ('participant', null, 'Participant', 'Участник', 'Қатысушы', 'own'),
    ('supporter', null, 'Supporter', 'Сторонник', 'Жақтаушы', 'own'),
    ('authority', null, 'Authority acting', 'Действующий орган', 'Әрекет еткен орган', 'MT24 01'),
    ('judge', null, 'Judge, court', 'Судья, суд', 'Судья, сот', 'MT24 0103'),
    ('observer', null, 'Observer', 'Наблюдатель', 'Бақылаушы', 'MT19 03'),
    ('witness', null, 'Witness', 'Свидетель', 'Куәгер', 'MT19 0102'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own');

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

insert into registry.document_scale (code, definition, label_en, label_ru, label_kk, standard) values
    ('subnational', 'reaches one region', 'Local', 'Местный', 'Жергілікті', 'ACLED document_scale Subnational'),
    ('national', 'reaches the country', 'National', 'Национальный', 'Ұлттық', 'ACLED document_scale National'),
    ('regional', 'reaches Central Asia', 'Regional', 'Региональный', 'Аймақтық', 'ACLED document_scale Regional'),
    ('international', 'reaches beyond', 'International', 'Международный', 'Халықаралық', 'ACLED document_scale International'),
    ('new_media', 'channels, blogs, social networks', 'New media', 'Новые медиа', 'Жаңа медиа', 'ACLED document_scale New media'),
    ('local_partner', 'monitor on the spot', 'Local partner', 'Местный партнёр', 'Жергілікті серіктес', 'ACLED document_scale Local partner'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

insert into registry.status (code, definition, label_en, label_ru, label_kk, standard) values
    ('draft', 'author''s, not yet offered', 'Draft', 'Черновик', 'Жоба', 'own'),
    ('in_review', 'offered; a second person checks each passage', 'In review', 'На проверке', 'Тексеруде', 'own'),
    ('published', 'in `reporting`', 'Published', 'Опубликовано', 'Жарияланды', 'own'),
    ('withdrawn', 'taken back with a reason; never deleted', 'Withdrawn', 'Отозвано', 'Қайтарып алынды', 'own');

insert into registry.visibility (code, definition, label_en, label_ru, label_kk, standard) values
    ('public', 'name is shown', 'Public', 'Открыто', 'Ашық', 'own'),
    ('restricted', 'shown as "Person 12"; the default for persons', 'Restricted', 'Скрыто', 'Жабық', 'own');
