-- Vocabulary: what a position is about.

create table registry.statement_topic (like internal.vocabulary_shape including all);
comment on table registry.statement_topic is 'Vocabulary: what a position is about.';
select audit.track('registry.statement_topic');

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
