-- claim: a row is an assertion in the words that name it in a disagreement, made of labels of the vocabularies, in three languages.
-- made anew with its neighbours: ${reporting_hash}

create view internal.claim as
select said.assertion_id,
       said.fact_code,
       coalesce(said.measure, said.type) as topic,
       said.asserted_by,
       said.document_code,
       said.locator,
       said.paragraph,
       said.mark,
       said.edition,
       said.char_start,
       said.char_end,
       said.witness,
       said.witness_ru,
       said.witness_kk,
       said.count_low,
       said.count_high,
       said.count_wording,
       said.told_by || speaker.place as speaker,
       said.told_by_ru || speaker.place_ru as speaker_ru,
       said.told_by_kk || speaker.place_kk as speaker_kk,
       number.en as number,
       number.ru as number_ru,
       number.kk as number_kk,
       subject.en as subject,
       subject.ru as subject_ru,
       subject.kk as subject_kk,
       case when said.stance = 'denied' then 'denies: ' else '' end || coalesce(counted.en, told.it) as claim,
       case when said.stance = 'denied' then 'отрицает: ' else '' end || coalesce(counted.ru, told.it) as claim_ru,
       case when said.stance = 'denied' then 'жоққа шығарады: ' else '' end || coalesce(counted.kk, told.it) as claim_kk,
       said.description,
       term.en as term,
       term.ru as term_ru,
       term.kk as term_kk,
       amount.en || ' ' || said.currency as amount,
       translate(amount.en, ',.', U&'\00A0,') || ' ' || said.currency as amount_ru,
       translate(amount.en, ',.', U&'\00A0,') || ' ' || said.currency as amount_kk,
       concat_ws(' ', 'held', 'from ' || held.start, 'until ' || held.finish) as held,
       concat_ws(', ', 'начало удержания: ' || held.start, 'конец удержания: ' || held.finish) as held_ru,
       concat_ws(', ', 'ұстаудың басы: ' || held.start, 'ұстаудың соңы: ' || held.finish) as held_kk,
       coalesce((select label_en from registry.detention_outcome where code = said.detention_outcome),
                (select label_en from registry.penalty join registry.penalty_kind on penalty_kind.code = penalty.kind where penalty.fact_id = said.fact_id)) as outcome,
       coalesce((select label_ru from registry.detention_outcome where code = said.detention_outcome),
                (select label_ru from registry.penalty join registry.penalty_kind on penalty_kind.code = penalty.kind where penalty.fact_id = said.fact_id)) as outcome_ru,
       coalesce((select label_kk from registry.detention_outcome where code = said.detention_outcome),
                (select label_kk from registry.penalty join registry.penalty_kind on penalty_kind.code = penalty.kind where penalty.fact_id = said.fact_id)) as outcome_kk
  from internal.said
  left join registry.wording on wording.code = said.count_wording
 cross join lateral (
    select case when said.source_kind in ('unnamed', 'document') then ' (' || said.document_code || ')' else '' end as place,
           case when said.source_kind in ('unnamed', 'document') then ' (' || said.document_code_ru || ')' else '' end as place_ru,
           case when said.source_kind in ('unnamed', 'document') then ' (' || said.document_code_kk || ')' else '' end as place_kk
 ) speaker
 cross join lateral ( -- the number that the words name
    select case said.count_wording when 'over' then said.count_low - 1 when 'under' then said.count_high + 1 when 'up_to' then said.count_high
                else said.count_low end as n
 ) named
 cross join lateral (
    select to_char(named.n, 'FM999,999,999') as en,
           replace(to_char(named.n, 'FM999,999,999'), ',', U&'\00A0') as ru,
           to_char(said.count_high, 'FM999,999,999') as high_en,
           replace(to_char(said.count_high, 'FM999,999,999'), ',', U&'\00A0') as high_ru,
           -- Kazakh: from a number (950-ден) and to a number (80-ге), as its last word sounds
           case when named.n = 0 then 'ден'
                when named.n % 10 > 0 then (array['ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'])[named.n % 10]
                when named.n % 100 > 0 then (array['нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'])[named.n % 100 / 10]
                when named.n % 1000 > 0 then 'ден'
                when named.n % 1000000 > 0 then 'нан'
                else 'нан' end as from_kk,
           case when named.n = 0 then 'ге'
                when named.n % 10 > 0 then (array['ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'])[named.n % 10]
                when named.n % 100 > 0 then (array['ға', 'ға', 'ға', 'қа', 'ге', 'қа', 'ке', 'ге', 'ға'])[named.n % 100 / 10]
                when named.n % 1000 > 0 then 'ге'
                else 'ға' end as to_kk
    offset 0
 ) written
 cross join lateral (
    select case said.count_wording
               when 'exact' then written.en
               when 'about' then 'about ' || written.en
               when 'nearly' then 'nearly ' || written.en
               when 'over' then 'more than ' || written.en
               when 'at_least' then 'at least ' || written.en
               when 'up_to' then 'up to ' || written.en
               when 'under' then 'fewer than ' || written.en
               when 'between' then written.en || ' to ' || written.high_en
               when 'unknown' then 'number not named'
               else wording.label_en end as en,
           case said.count_wording
               when 'exact' then written.ru
               when 'between' then 'от ' || written.ru || ' до ' || written.high_ru
               when 'dozens' then 'десятки'
               else concat_ws(' ', wording.label_ru, written.ru) end as ru,
           case when said.count_wording = 'exact' then written.ru
                when said.count_wording = 'between' then written.ru || '–' || written.high_ru
                when said.count_wording = 'nearly' then written.ru || '-' || written.to_kk || ' жуық'
                when said.count_wording = 'over' then written.ru || '-' || written.from_kk || ' астам'
                when said.count_wording = 'up_to' then written.ru || '-' || written.to_kk || ' дейін'
                when said.count_wording = 'under' then written.ru || '-' || written.from_kk || ' аз'
                when said.count_wording in ('about', 'at_least') then wording.label_kk || ' ' || written.ru
                else wording.label_kk end as kk
    offset 0
 ) number
 cross join lateral (
    select (select lower(label_en) from registry.measure where code = said.measure)
               || coalesce(' (' || (select lower(label_en) from registry.population where code = said.population) || ')', '') as en,
           (select lower(label_ru) from registry.measure where code = said.measure)
               || coalesce(' (' || (select lower(label_ru) from registry.population where code = said.population) || ')', '') as ru,
           (select lower(label_kk) from registry.measure where code = said.measure)
               || coalesce(' (' || (select lower(label_kk) from registry.population where code = said.population) || ')', '') as kk
    offset 0
 ) subject
 cross join lateral ( -- nothing of what is not counted, and of one person: that has a description
    select case when said.person_id is not null then null
                when said.count_wording is null then subject.en
                when said.measure = 'crowd' or said.count_wording = 'unknown' then subject.en || ': ' || number.en
                else number.en || ' ' || subject.en end as en,
           case when said.person_id is null then subject.ru || coalesce(': ' || number.ru, '') end as ru,
           case when said.person_id is null then subject.kk || coalesce(': ' || number.kk, '') end as kk
    offset 0
 ) counted
 cross join lateral (select coalesce((select statement.position from registry.statement where statement.fact_id = said.fact_id), said.description) as it) told
 cross join lateral (
    select case when said.term_days_low = said.term_days_high then said.term_days_low || case said.term_days_low when 1 then ' day' else ' days' end
                when said.term_days_low is null then 'up to ' || said.term_days_high || case said.term_days_high when 1 then ' day' else ' days' end
                when said.term_days_high is null then 'at least ' || said.term_days_low || case said.term_days_low when 1 then ' day' else ' days' end
                else said.term_days_low || ' to ' || said.term_days_high || ' days' end as en,
           case when said.term_days_low = said.term_days_high then said.term_days_low
                     || case when said.term_days_low % 100 between 11 and 14 then ' дней' when said.term_days_low % 10 = 1 then ' день'
                             when said.term_days_low % 10 between 2 and 4 then ' дня' else ' дней' end
                else concat_ws(' ', case when said.term_days_high is null then 'не менее' when said.term_days_low is not null then 'от' end, said.term_days_low,
                         'до ' || said.term_days_high,
                         case when coalesce(said.term_days_high, said.term_days_low) % 10 = 1 and coalesce(said.term_days_high, said.term_days_low) % 100 <> 11
                              then 'дня' else 'дней' end) end as ru,
           case when said.term_days_low = said.term_days_high then said.term_days_low || ' күн'
                when said.term_days_low is null then said.term_days_high || ' күнге дейін'
                when said.term_days_high is null then 'кемінде ' || said.term_days_low || ' күн'
                else said.term_days_low || '–' || said.term_days_high || ' күн' end as kk
 ) term
 cross join lateral (select rtrim(to_char(said.amount, 'FM999,999,999,999,999,990.99'), '.') as en) amount
 cross join lateral (select replace(said.held_from, 'T', ' ') as start, replace(said.held_until, 'T', ' ') as finish) held;

comment on view internal.claim is 'An assertion in words: what is claimed and who speaks, for the sentences of disagreements.';
comment on column internal.claim.assertion_id is 'The assertion.';
comment on column internal.claim.fact_code is 'Its fact.';
comment on column internal.claim.topic is 'The measure, or the type of the fact.';
comment on column internal.claim.asserted_by is 'The source, as it may be shown.';
comment on column internal.claim.document_code is 'The document, or Document 7.';
comment on column internal.claim.locator is 'The place in words.';
comment on column internal.claim.paragraph is 'Number of the non-blank line.';
comment on column internal.claim.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.claim.edition is 'Which state of its text.';
comment on column internal.claim.char_start is 'First character, in code points from 0.';
comment on column internal.claim.char_end is 'The character after the last.';
comment on column internal.claim.witness is 'The whole chain in words, as in the views of facts.';
comment on column internal.claim.witness_ru is 'The same in Russian.';
comment on column internal.claim.witness_kk is 'The same in Kazakh.';
comment on column internal.claim.count_low is 'The lowest number of the claim.';
comment on column internal.claim.count_high is 'The highest number of the claim.';
comment on column internal.claim.count_wording is 'How the number is worded.';
comment on column internal.claim.speaker is 'Who speaks, with relay and hearsay; of a source without a name also in which document.';
comment on column internal.claim.speaker_ru is 'The same in Russian.';
comment on column internal.claim.speaker_kk is 'The same in Kazakh.';
comment on column internal.claim.number is 'The number in words: more than 950.';
comment on column internal.claim.number_ru is 'The same in Russian.';
comment on column internal.claim.number_kk is 'The same in Kazakh.';
comment on column internal.claim.subject is 'What is counted; NULL for acts and statements.';
comment on column internal.claim.subject_ru is 'The same in Russian.';
comment on column internal.claim.subject_kk is 'The same in Kazakh.';
comment on column internal.claim.claim is 'The claim: number and measure, else the position or the description; a denial says so.';
comment on column internal.claim.claim_ru is 'The same in Russian.';
comment on column internal.claim.claim_kk is 'The same in Kazakh.';
comment on column internal.claim.description is 'What the fact is, in one line.';
comment on column internal.claim.term is 'The term: 6 to 15 days.';
comment on column internal.claim.term_ru is 'The same in Russian.';
comment on column internal.claim.term_kk is 'The same in Kazakh.';
comment on column internal.claim.amount is 'The fine with its currency.';
comment on column internal.claim.amount_ru is 'The same in Russian.';
comment on column internal.claim.amount_kk is 'The same in Kazakh.';
comment on column internal.claim.held is 'From when until when somebody was held.';
comment on column internal.claim.held_ru is 'The same in Russian.';
comment on column internal.claim.held_kk is 'The same in Kazakh.';
comment on column internal.claim.outcome is 'How a detention ended, or the kind of the penalty.';
comment on column internal.claim.outcome_ru is 'The same in Russian.';
comment on column internal.claim.outcome_kk is 'The same in Kazakh.';
grant select on internal.claim to aigaq_app;
