-- Vocabulary (closed): what a source does with a claim.

create table registry.stance (like internal.vocabulary_shape including all);
comment on table registry.stance is 'Vocabulary (closed): what a source does with a claim.';
revoke insert, update, delete on registry.stance from aigaq_app;
select audit.track('registry.stance');

insert into registry.stance (code, definition, label_en, label_ru, label_kk, standard) values
    ('asserted', 'source says it happened', 'Asserted', 'Утверждает', 'Мәлімдейді', 'own'),
    ('denied', 'source says it did not', 'Denied', 'Отрицает', 'Жоққа шығарады', 'MT28 0102'),
    ('acknowledged', 'the side accused admits it', 'Acknowledged', 'Признаёт', 'Мойындайды', 'MT28 0101, 0103–0105');
