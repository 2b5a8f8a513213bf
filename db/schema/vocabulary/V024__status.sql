-- Vocabulary (closed): where an incident stands in the review.

create table registry.status (like internal.vocabulary_shape including all);
comment on table registry.status is 'Vocabulary (closed): where an incident stands in the review.';
revoke insert, update, delete on registry.status from aigaq_app;
select audit.track('registry.status');

insert into registry.status (code, definition, label_en, label_ru, label_kk, standard) values
    ('draft', 'author''s, not yet offered', 'Draft', 'Черновик', 'Жоба', 'own'),
    ('in_review', 'offered; a second person checks each passage', 'In review', 'На проверке', 'Тексеруде', 'own'),
    ('published', 'in `reporting`', 'Published', 'Опубликовано', 'Жарияланды', 'own'),
    ('withdrawn', 'taken back with a reason; never deleted', 'Withdrawn', 'Отозвано', 'Қайтарып алынды', 'own');
