-- disagreement_phrase: a row is a language other than English, with the phrases that say why two claims disagree.
-- run again with all files of this folder: ${reporting_hash}
-- They are those of the messages of pages and reports (shared.disagreement, shared.claim, shared.count, shared.range, shared.source); a test compares the sentences.

create view internal.disagreement_phrase as
select language, why::jsonb as why, counts::jsonb as counts, words::jsonb as words
  from (values
    ('ru', '{
        "count_range": "Два числа об одном и том же (%5$s) не сходятся: %6$s — %2$s; %7$s — %4$s.",
        "asserted_denied": "Утверждает: %2$s; отрицает: %4$s.",
        "term_range": "Два срока одного наказания не сходятся: %1$s — %2$s; %3$s — %4$s.",
        "amount_range": "Две суммы по одному факту различаются: %1$s — %2$s; %3$s — %4$s.",
        "held_range": "Время одного и того же задержания не сходится: %1$s — %2$s; %3$s — %4$s.",
        "part_above_whole": "Часть больше целого: %1$s (%2$s) — это часть того, что названо так: %3$s (%4$s).",
        "parts_above_whole": "Части, которые называет один источник (%2$s), в сумме дают %8$s — больше целого, которое называет он же: %3$s.",
        "parts_below_whole": "По словам одного источника (%2$s), других частей нет; в сумме они дают %8$s — меньше целого, которое называет он же: %3$s.",
        "person_outcome": "Одно задержание не могло закончиться и так, и так: %1$s — %2$s; %3$s — %4$s.",
        "person_term": "Два срока одного человека не сходятся: %1$s — %2$s; %3$s — %4$s.",
        "zero_harm": "С одной стороны: %1$s (%2$s); с другой: %3$s (%4$s).",
        "contradiction": "Редактор видит противоречие: %9$s",
        "rounded": " Они не сходятся, даже если округлённое число понимать на 10 %% шире."}',
     '{"exact": "%1$s", "about": "около %1$s", "nearly": "почти %1$s", "over": "более %1$s", "at_least": "не менее %1$s", "up_to": "до %1$s", "under": "менее %1$s",
       "between": "от %1$s до %2$s", "several": "несколько", "tens": "десятки", "dozens": "десятки", "hundreds": "сотни", "thousands": "тысячи", "unknown": "число не названо"}',
     '{"denied": "отрицает: %s", "held_between": "начало удержания: %1$s, конец удержания: %2$s", "held_from": "начало удержания: %1$s", "held_until": "конец удержания: %2$s",
       "term_of": "%1$s %3$s", "term_between": "от %1$s до %2$s %4$s", "term_from": "не менее %1$s %4$s", "term_to": "до %2$s %4$s",
       "total_between": "%1$s–%2$s", "total_from": "не менее %1$s", "total_to": "до %2$s",
       "person": "Лицо %s", "document": "Документ %s", "itself": "сам документ", "relayed": "%s, передаёт %s", "hearsay": "%s, с чужих слов"}'),
    ('kk', '{
        "count_range": "Бір нәрсе туралы екі сан (%5$s) сәйкес келмейді: %6$s — %2$s; %7$s — %4$s.",
        "asserted_denied": "Мәлімдейді: %2$s; жоққа шығарады: %4$s.",
        "term_range": "Бір жазаның екі мерзімі сәйкес келмейді: %1$s — %2$s; %3$s — %4$s.",
        "amount_range": "Бір факт бойынша екі сома әртүрлі: %1$s — %2$s; %3$s — %4$s.",
        "held_range": "Бір ұстаудың уақыты сәйкес келмейді: %1$s — %2$s; %3$s — %4$s.",
        "part_above_whole": "Бөлігі бүтінінен көп: %1$s (%2$s) — мына санның бөлігі: %3$s (%4$s).",
        "parts_above_whole": "Бір дереккөз (%2$s) атаған бөліктердің қосындысы: %8$s; бұл сол дереккөздің өзі атаған бүтіннен көп: %3$s.",
        "parts_below_whole": "Бір дереккөздің (%2$s) айтуынша, басқа бөлік жоқ; қосындысы: %8$s; бұл сол дереккөздің өзі атаған бүтіннен аз: %3$s.",
        "person_outcome": "Бір ұстау екі түрлі аяқталуы мүмкін емес: %1$s — %2$s; %3$s — %4$s.",
        "person_term": "Бір адамның екі мерзімі сәйкес келмейді: %1$s — %2$s; %3$s — %4$s.",
        "zero_harm": "Бір жағынан: %1$s (%2$s); екінші жағынан: %3$s (%4$s).",
        "contradiction": "Редактор қайшылық көреді: %9$s",
        "rounded": " Жуық санды 10 %% кең алса да, олар сәйкес келмейді."}',
     '{"exact": "%1$s", "about": "шамамен %1$s", "nearly": "%1$s%3$s жуық", "over": "%1$s%4$s астам", "at_least": "кемінде %1$s", "up_to": "%1$s%3$s дейін", "under": "%1$s%4$s аз",
       "between": "%1$s–%2$s", "several": "бірнеше", "tens": "ондаған", "dozens": "ондаған", "hundreds": "жүздеген", "thousands": "мыңдаған", "unknown": "саны аталмаған"}',
     '{"denied": "жоққа шығарады: %s", "held_between": "ұстаудың басы: %1$s, ұстаудың соңы: %2$s", "held_from": "ұстаудың басы: %1$s", "held_until": "ұстаудың соңы: %2$s",
       "term_of": "%1$s күн", "term_between": "%1$s–%2$s күн", "term_from": "кемінде %1$s күн", "term_to": "%2$s күнге дейін",
       "total_between": "%1$s–%2$s", "total_from": "кемінде %1$s", "total_to": "ең көбі %2$s",
       "person": "%s-тұлға", "document": "%s-құжат", "itself": "құжаттың өзі", "relayed": "%s, %s хабарлауынша", "hearsay": "%s, өзгенің сөзінен"}')
  ) as phrase (language, why, counts, words);

comment on view internal.disagreement_phrase is 'The phrases in Russian and Kazakh that say why two claims disagree.';
comment on column internal.disagreement_phrase.language is 'ru or kk.';
comment on column internal.disagreement_phrase.why is 'A sentence for each rule. Its arguments: value and source on the left, value and source on the right, what is counted, both numbers, the sum, the reason of the editor.';
comment on column internal.disagreement_phrase.counts is 'A number as its source words it, by wording. Its arguments: the number, the upper one, its ending in the dative and in the ablative.';
comment on column internal.disagreement_phrase.words is 'Parts of a claim and of its source.';
grant select on internal.disagreement_phrase to aigaq_app;
