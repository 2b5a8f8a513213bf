-- Vocabulary (closed): how exactly a date is known.

create table registry.date_precision (like internal.vocabulary_shape including all);
comment on table registry.date_precision is 'Vocabulary (closed): how exactly a date is known.';
revoke insert, update, delete on registry.date_precision from aigaq_app;
select audit.track('registry.date_precision');

insert into registry.date_precision (code, definition, label_en, label_ru, label_kk, standard) values
    ('day', 'day or closed run of days known', 'Day', 'День', 'Күн', 'ACLED time_precision 1'),
    ('week', 'within a known week', 'Week', 'Неделя', 'Апта', 'ACLED time_precision 2'),
    ('month', 'within a known month', 'Month', 'Месяц', 'Ай', 'ACLED time_precision 3'),
    ('year', 'within a known year', 'Year', 'Год', 'Жыл', 'own');
