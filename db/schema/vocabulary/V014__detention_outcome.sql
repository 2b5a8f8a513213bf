-- Vocabulary: how a detention ended.

create table registry.detention_outcome (like internal.vocabulary_shape including all);
comment on table registry.detention_outcome is 'Vocabulary: how a detention ended.';
select audit.track('registry.detention_outcome');

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

create table internal.outcome_exclusion (
    outcome text not null references registry.detention_outcome,
    other   text not null references registry.detention_outcome,
    primary key (outcome, other),
    constraint outcome_exclusion_of_two check (outcome <> other)
);
comment on table internal.outcome_exclusion is 'Two outcomes that exclude each other for one detention; each pair is stored both ways.';
comment on column internal.outcome_exclusion.outcome is 'One outcome (vocabulary detention_outcome).';
comment on column internal.outcome_exclusion.other is 'The other.';
create index outcome_exclusion_other on internal.outcome_exclusion (other);
grant select on internal.outcome_exclusion to aigaq_app;

-- "Released" names no ground, so a warning, a fine, a trial or a charge may stand behind it; who serves an arrest is still held.
with pair (outcome, other) as (
    values ('released', 'administrative_arrest'), ('released', 'held'),
           ('released_without_charge', 'warned'), ('released_without_charge', 'fined'), ('released_without_charge', 'administrative_arrest'),
           ('released_without_charge', 'tried'), ('released_without_charge', 'criminal_charge'), ('released_without_charge', 'held'),
           ('warned', 'fined'), ('warned', 'administrative_arrest'), ('warned', 'held'),
           ('fined', 'administrative_arrest')
)
insert into internal.outcome_exclusion
select outcome, other from pair
union all
select other, outcome from pair;
