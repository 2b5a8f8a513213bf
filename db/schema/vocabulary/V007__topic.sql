-- Vocabulary: what a protest was about.

create table registry.topic (like internal.vocabulary_shape including all);
comment on table registry.topic is 'Vocabulary: what a protest was about.';
select audit.track('registry.topic');

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
