-- Vocabulary (closed): what is counted.

create table registry.measure (
    like internal.vocabulary_shape including all,
    fact_type text not null,
    broader   text references registry.measure,
    constraint measure_fact_type_known check (fact_type in ('detention', 'penalty', 'casualty', 'crowd')),
    constraint measure_of_type unique (fact_type, code)
);
comment on table registry.measure is 'Vocabulary (closed): what is counted.';
comment on column registry.measure.fact_type is 'Kind of fact that it counts.';
comment on column registry.measure.broader is 'The broader measure that includes it: everyone arrested is penalised.';
create index measure_broader on registry.measure (broader);
revoke insert, update, delete on registry.measure from aigaq_app;
select audit.track('registry.measure');

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
