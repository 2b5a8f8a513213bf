-- Vocabulary (closed): whether a name is shown.

create table registry.visibility (like internal.vocabulary_shape including all);
comment on table registry.visibility is 'Vocabulary (closed): whether a name is shown.';
revoke insert, update, delete on registry.visibility from aigaq_app;
select audit.track('registry.visibility');

insert into registry.visibility (code, definition, label_en, label_ru, label_kk, standard) values
    ('public', 'name is shown', 'Public', 'Открыто', 'Ашық', 'own'),
    ('restricted', 'shown as "Person 12"; the default for persons', 'Restricted', 'Скрыто', 'Жабық', 'own');
