-- Vocabulary: the part somebody played in an incident.

create table registry.participant_role (like internal.vocabulary_shape including all);
comment on table registry.participant_role is 'Vocabulary: the part somebody played in an incident.';
select audit.track('registry.participant_role');

insert into registry.participant_role (code, definition, label_en, label_ru, label_kk, standard) values
    ('organiser', null, 'Organiser', 'Организатор', 'Ұйымдастырушы', 'own'),
    ('participant', null, 'Participant', 'Участник', 'Қатысушы', 'own'),
    ('supporter', null, 'Supporter', 'Сторонник', 'Жақтаушы', 'own'),
    ('authority', null, 'Authority acting', 'Действующий орган', 'Әрекет еткен орган', 'MT24 01'),
    ('judge', null, 'Judge, court', 'Судья, суд', 'Судья, сот', 'MT24 0103'),
    ('observer', null, 'Observer', 'Наблюдатель', 'Бақылаушы', 'MT19 03'),
    ('witness', null, 'Witness', 'Свидетель', 'Куәгер', 'MT19 0102'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own');
