-- Vocabulary: the kind of a penalty.

create table registry.penalty_kind (like internal.vocabulary_shape including all);
comment on table registry.penalty_kind is 'Vocabulary: the kind of a penalty.';
select audit.track('registry.penalty_kind');

insert into registry.penalty_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('warning', null, 'Warning', 'Предупреждение', 'Ескерту жасау', 'CAO 43'),
    ('fine', null, 'Fine', 'Штраф', 'Айыппұл', 'CAO 44'),
    ('administrative_arrest', null, 'Administrative arrest', 'Административный арест', 'Әкімшілік қамаққа алу', 'CAO 50'),
    ('restricted_liberty', null, 'Restriction of liberty', 'Ограничение свободы', 'Бас бостандығын шектеу', 'Criminal Code'),
    ('imprisonment', null, 'Imprisonment', 'Лишение свободы', 'Бас бостандығынан айыру', 'Criminal Code'),
    ('administrative_unspecified', null, 'Administrative penalty, kind not given', 'Административное взыскание', 'Әкімшілік жаза', 'CAO 41; holds totals such as 957'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
