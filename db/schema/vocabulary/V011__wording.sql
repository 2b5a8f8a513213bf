-- Vocabulary (closed): how a source words a count, and what low and high follow from it.

create table registry.wording (like internal.vocabulary_shape including all);
comment on table registry.wording is 'Vocabulary (closed): how a source words a count, and what low and high follow from it.';
revoke insert, update, delete on registry.wording from aigaq_app;
select audit.track('registry.wording');

insert into registry.wording (code, definition, label_en, label_ru, label_kk, standard) values
    ('exact', 'low N, high N', 'exactly N', 'ровно', 'дәл', 'own'),
    ('about', 'low N, high N', 'about, around N', 'около', 'шамамен', 'own'),
    ('nearly', 'low N, high N', 'nearly, almost N', 'почти', '…-ға жуық', 'own'),
    ('over', 'low N+1, high NULL', 'over, more than N', 'более', '…-дан астам', 'own'),
    ('at_least', 'low N, high NULL', 'at least N', 'не менее', 'кемінде', 'own'),
    ('up_to', 'low NULL, high N', 'up to N', 'до', '…-ға дейін', 'own'),
    ('under', 'low NULL, high N−1', 'fewer than N', 'менее', '…-дан аз', 'own'),
    ('between', 'low A, high B', 'from A to B', 'от … до', '… аралығында', 'own'),
    ('several', 'low 2, high NULL', 'several, a few', 'несколько', 'бірнеше', 'own'),
    ('tens', 'low 20, high NULL', 'tens', 'десятки', 'ондаған', 'own'),
    ('dozens', 'low 24, high NULL', 'dozens', 'дюжины, десятки', 'ондаған', 'own'),
    ('hundreds', 'low 200, high NULL', 'hundreds', 'сотни', 'жүздеген', 'own'),
    ('thousands', 'low 2000, high NULL', 'thousands', 'тысячи', 'мыңдаған', 'own'),
    ('unknown', 'low NULL, high NULL', 'people, no number', 'число не названо', 'саны аталмаған', 'own');
