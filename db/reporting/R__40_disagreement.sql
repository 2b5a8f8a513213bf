-- disagreement: a row is a claim, or one source's sum of claims, that speaks against another. What each rule finds stands in disagreement_*.
-- made anew with its neighbours: ${reporting_hash}

create view internal.disagreement as
select pair.incident_id,
       pair.incident_code,
       pair.right_incident_code,
       pair.across,
       pair.rule,
       one.topic,
       one.fact_code as left_fact,
       case
           when pair.rule = 'term_range' or pair.rule = 'person_term' then one.description || ': ' || one.term
           when pair.rule = 'amount_range' then one.description || ': ' || one.amount
           when pair.rule = 'held_range' then one.description || ': ' || one.held
           when pair.rule = 'person_outcome' then one.description || ': ' || lower(one.outcome)
           when pair.left_parts is not null then total.en || ': ' || side.parts
           else one.claim end as left_claim,
       case
           when pair.rule = 'term_range' or pair.rule = 'person_term' then one.description || ': ' || one.term_ru
           when pair.rule = 'amount_range' then one.description || ': ' || one.amount_ru
           when pair.rule = 'held_range' then one.description || ': ' || one.held_ru
           when pair.rule = 'person_outcome' then one.description || ': ' || lower(one.outcome_ru)
           when pair.left_parts is not null then total.ru || ': ' || side.parts_ru
           else one.claim_ru end as left_claim_ru,
       case
           when pair.rule = 'term_range' or pair.rule = 'person_term' then one.description || ': ' || one.term_kk
           when pair.rule = 'amount_range' then one.description || ': ' || one.amount_kk
           when pair.rule = 'held_range' then one.description || ': ' || one.held_kk
           when pair.rule = 'person_outcome' then one.description || ': ' || lower(one.outcome_kk)
           when pair.left_parts is not null then total.kk || ': ' || side.parts_kk
           else one.claim_kk end as left_claim_kk,
       one.asserted_by as left_asserted_by,
       one.document_code as left_document,
       one.locator as left_locator,
       one.paragraph as left_paragraph,
       one.mark as left_mark,
       one.edition as left_edition,
       one.char_start as left_char_start,
       one.char_end as left_char_end,
       one.witness as left_witness,
       one.witness_ru as left_witness_ru,
       one.witness_kk as left_witness_kk,
       pair.left_low,
       pair.left_high,
       pair.left_wording,
       other.fact_code as right_fact,
       case
           when pair.rule = 'term_range' or pair.rule = 'person_term' then other.description || ': ' || other.term
           when pair.rule = 'amount_range' then other.description || ': ' || other.amount
           when pair.rule = 'held_range' then other.description || ': ' || other.held
           when pair.rule = 'person_outcome' then other.description || ': ' || lower(other.outcome)
           else other.claim end as right_claim,
       case
           when pair.rule = 'term_range' or pair.rule = 'person_term' then other.description || ': ' || other.term_ru
           when pair.rule = 'amount_range' then other.description || ': ' || other.amount_ru
           when pair.rule = 'held_range' then other.description || ': ' || other.held_ru
           when pair.rule = 'person_outcome' then other.description || ': ' || lower(other.outcome_ru)
           else other.claim_ru end as right_claim_ru,
       case
           when pair.rule = 'term_range' or pair.rule = 'person_term' then other.description || ': ' || other.term_kk
           when pair.rule = 'amount_range' then other.description || ': ' || other.amount_kk
           when pair.rule = 'held_range' then other.description || ': ' || other.held_kk
           when pair.rule = 'person_outcome' then other.description || ': ' || lower(other.outcome_kk)
           else other.claim_kk end as right_claim_kk,
       other.asserted_by as right_asserted_by,
       other.document_code as right_document,
       other.locator as right_locator,
       other.paragraph as right_paragraph,
       other.mark as right_mark,
       other.edition as right_edition,
       other.char_start as right_char_start,
       other.char_end as right_char_end,
       other.witness as right_witness,
       other.witness_ru as right_witness_ru,
       other.witness_kk as right_witness_kk,
       other.count_low as right_low,
       other.count_high as right_high,
       other.count_wording as right_wording,
       case pair.rule
           when 'count_range' then 'Two figures for one thing that do not meet: ' || one.claim || ' (' || one.speaker || '), ' || other.claim || ' (' || other.speaker || ').'
               || case when one.count_wording in ('about', 'nearly') or other.count_wording in ('about', 'nearly') then ' They do not meet even when a rounded figure is taken 10 % wider.' else '' end
           when 'asserted_denied' then 'Asserted by ' || one.speaker || ', denied by ' || other.speaker || '.'
           when 'term_range' then 'Two terms for one penalty that do not meet: ' || one.term || ' (' || one.speaker || '), ' || other.term || ' (' || other.speaker || ').'
           when 'amount_range' then 'Two amounts for one fine that differ: ' || one.amount || ' (' || one.speaker || '), ' || other.amount || ' (' || other.speaker || ').'
           when 'held_range' then 'Two times for one detention that do not meet: ' || one.held || ' (' || one.speaker || '), ' || other.held || ' (' || other.speaker || ').'
           when 'part_above_whole' then 'A part is greater than what it lies in: ' || one.claim || ' (' || one.speaker || ') are part of ' || other.claim || ' (' || other.speaker || ').'
           when 'parts_above_whole' then 'The parts that ' || one.speaker || ' names add up to ' || total.en || ', more than the whole that the same source gives: ' || other.claim || '.'
           when 'parts_below_whole' then 'According to ' || one.speaker || ' the parts are all; they add up to ' || total.en || ', less than the whole that the same source gives: ' || other.claim || '.'
           when 'person_outcome' then 'One detention cannot have ended both ways: ' || lower(one.outcome) || ' (' || one.speaker || '), ' || lower(other.outcome) || ' (' || other.speaker || ').'
           when 'person_term' then 'Two terms for one person that do not meet: ' || one.term || ' (' || one.speaker || '), ' || other.term || ' (' || other.speaker || ').'
           when 'zero_harm' then 'A zero of harm against somebody harmed: ' || one.claim || ' (' || one.speaker || '), ' || other.claim || ' (' || other.speaker || ').'
           when 'contradiction' then 'An editor sees a contradiction: ' || pair.reason
       end as why,
       case pair.rule
           when 'count_range' then 'Два числа об одном и том же (' || one.subject_ru || ') не сходятся: ' || one.number_ru || ' — ' || one.speaker_ru || '; ' || other.number_ru || ' — ' || other.speaker_ru || '.'
               || case when one.count_wording in ('about', 'nearly') or other.count_wording in ('about', 'nearly') then ' Они не сходятся, даже если округлённое число понимать на 10 % шире.' else '' end
           when 'asserted_denied' then 'Утверждает: ' || one.speaker_ru || '; отрицает: ' || other.speaker_ru || '.'
           when 'term_range' then 'Два срока одного наказания не сходятся: ' || one.term_ru || ' — ' || one.speaker_ru || '; ' || other.term_ru || ' — ' || other.speaker_ru || '.'
           when 'amount_range' then 'Две суммы одного штрафа различаются: ' || one.amount_ru || ' — ' || one.speaker_ru || '; ' || other.amount_ru || ' — ' || other.speaker_ru || '.'
           when 'held_range' then 'Время одного и того же задержания не сходится: ' || one.held_ru || ' — ' || one.speaker_ru || '; ' || other.held_ru || ' — ' || other.speaker_ru || '.'
           when 'part_above_whole' then 'Часть больше целого: ' || one.claim_ru || ' (' || one.speaker_ru || ') — это часть того, что названо так: ' || other.claim_ru || ' (' || other.speaker_ru || ').'
           when 'parts_above_whole' then 'Части, которые называет один источник (' || one.speaker_ru || '), в сумме дают ' || total.ru || ' — больше целого, которое называет он же: ' || other.claim_ru || '.'
           when 'parts_below_whole' then 'По словам одного источника (' || one.speaker_ru || '), других частей нет; в сумме они дают ' || total.ru || ' — меньше целого, которое называет он же: ' || other.claim_ru || '.'
           when 'person_outcome' then 'Одно задержание не могло закончиться и так, и так: ' || lower(one.outcome_ru) || ' — ' || one.speaker_ru || '; ' || lower(other.outcome_ru) || ' — ' || other.speaker_ru || '.'
           when 'person_term' then 'Два срока одного человека не сходятся: ' || one.term_ru || ' — ' || one.speaker_ru || '; ' || other.term_ru || ' — ' || other.speaker_ru || '.'
           when 'zero_harm' then 'С одной стороны: ' || one.claim_ru || ' (' || one.speaker_ru || '); с другой: ' || other.claim_ru || ' (' || other.speaker_ru || ').'
           when 'contradiction' then 'Редактор видит противоречие: ' || pair.reason
       end as why_ru,
       case pair.rule
           when 'count_range' then 'Бір нәрсе туралы екі сан (' || one.subject_kk || ') сәйкес келмейді: ' || one.number_kk || ' — ' || one.speaker_kk || '; ' || other.number_kk || ' — ' || other.speaker_kk || '.'
               || case when one.count_wording in ('about', 'nearly') or other.count_wording in ('about', 'nearly') then ' Жуық санды 10 % кең алса да, олар сәйкес келмейді.' else '' end
           when 'asserted_denied' then 'Мәлімдейді: ' || one.speaker_kk || '; жоққа шығарады: ' || other.speaker_kk || '.'
           when 'term_range' then 'Бір жазаның екі мерзімі сәйкес келмейді: ' || one.term_kk || ' — ' || one.speaker_kk || '; ' || other.term_kk || ' — ' || other.speaker_kk || '.'
           when 'amount_range' then 'Бір айыппұлдың екі сомасы әртүрлі: ' || one.amount_kk || ' — ' || one.speaker_kk || '; ' || other.amount_kk || ' — ' || other.speaker_kk || '.'
           when 'held_range' then 'Бір ұстаудың уақыты сәйкес келмейді: ' || one.held_kk || ' — ' || one.speaker_kk || '; ' || other.held_kk || ' — ' || other.speaker_kk || '.'
           when 'part_above_whole' then 'Бөлігі бүтінінен көп: ' || one.claim_kk || ' (' || one.speaker_kk || ') — мына санның бөлігі: ' || other.claim_kk || ' (' || other.speaker_kk || ').'
           when 'parts_above_whole' then 'Бір дереккөз (' || one.speaker_kk || ') атаған бөліктердің қосындысы: ' || total.kk || '; бұл сол дереккөздің өзі атаған бүтіннен көп: ' || other.claim_kk || '.'
           when 'parts_below_whole' then 'Бір дереккөздің (' || one.speaker_kk || ') айтуынша, басқа бөлік жоқ; қосындысы: ' || total.kk || '; бұл сол дереккөздің өзі атаған бүтіннен аз: ' || other.claim_kk || '.'
           when 'person_outcome' then 'Бір ұстау екі түрлі аяқталуы мүмкін емес: ' || lower(one.outcome_kk) || ' — ' || one.speaker_kk || '; ' || lower(other.outcome_kk) || ' — ' || other.speaker_kk || '.'
           when 'person_term' then 'Бір адамның екі мерзімі сәйкес келмейді: ' || one.term_kk || ' — ' || one.speaker_kk || '; ' || other.term_kk || ' — ' || other.speaker_kk || '.'
           when 'zero_harm' then 'Бір жағынан: ' || one.claim_kk || ' (' || one.speaker_kk || '); екінші жағынан: ' || other.claim_kk || ' (' || other.speaker_kk || ').'
           when 'contradiction' then 'Редактор қайшылық көреді: ' || pair.reason
       end as why_kk,
       explanation.reason as explained,
       side.part_places as left_places,
       pair.left_key,
       pair.right_key,
       pair.left_id as left_assertion_id,
       pair.right_id as right_assertion_id,
       pair.published
  from (
    select * from internal.disagreement_count_range
    union all
    select * from internal.disagreement_asserted_denied
    union all
    select * from internal.disagreement_term
    union all
    select * from internal.disagreement_part_above_whole
    union all
    select * from internal.disagreement_parts_of_source
    union all
    select * from internal.disagreement_person
    union all
    select * from internal.disagreement_zero_harm
    union all
    select * from internal.disagreement_contradiction
  ) pair
 left join lateral ( -- one look-up of all its claims, left out where nobody asks for them: to plan a claim takes longer than to read it
    select (array_agg(said) filter (where said.assertion_id = pair.left_id))[1] as one,
           (array_agg(said) filter (where said.assertion_id = pair.right_id))[1] as other,
           string_agg(said.claim, ' + ' order by said.assertion_id) filter (where said.assertion_id = any (pair.left_parts)) as parts,
           string_agg(said.claim_ru, ' + ' order by said.assertion_id) filter (where said.assertion_id = any (pair.left_parts)) as parts_ru,
           string_agg(said.claim_kk, ' + ' order by said.assertion_id) filter (where said.assertion_id = any (pair.left_parts)) as parts_kk,
           array_agg(array[said.document_code, said.paragraph::text, said.locator, said.mark] order by said.assertion_id) filter (where said.assertion_id = any (pair.left_parts)) as part_places
      from internal.claim said
     where said.assertion_id = any (array[pair.left_id, pair.right_id] || pair.left_parts)
 ) side on true
 cross join lateral (select (side.one).*) one
 cross join lateral (select (side.other).*) other
  left join registry.explanation on (explanation.rule, explanation.left_key, explanation.right_key) = (pair.rule, pair.left_key, pair.right_key)
 cross join lateral ( -- of one source's sum: the number, and what it adds up
    select case when pair.left_low is null then 'up to ' || to_char(pair.left_high, 'FM999,999,999')
                when pair.left_high is null then 'at least ' || to_char(pair.left_low, 'FM999,999,999')
                when pair.left_low < pair.left_high then to_char(pair.left_low, 'FM999,999,999') || ' to ' || to_char(pair.left_high, 'FM999,999,999')
                else to_char(pair.left_high, 'FM999,999,999') end as en,
           case when pair.left_low is null then 'до ' || replace(to_char(pair.left_high, 'FM999,999,999'), ',', U&'\00A0')
                when pair.left_high is null then 'не менее ' || replace(to_char(pair.left_low, 'FM999,999,999'), ',', U&'\00A0')
                when pair.left_low < pair.left_high then replace(to_char(pair.left_low, 'FM999,999,999'), ',', U&'\00A0') || '–' || replace(to_char(pair.left_high, 'FM999,999,999'), ',', U&'\00A0')
                else replace(to_char(pair.left_high, 'FM999,999,999'), ',', U&'\00A0') end as ru,
           case when pair.left_low is null then 'ең көбі ' || replace(to_char(pair.left_high, 'FM999,999,999'), ',', U&'\00A0')
                when pair.left_high is null then 'кемінде ' || replace(to_char(pair.left_low, 'FM999,999,999'), ',', U&'\00A0')
                when pair.left_low < pair.left_high then replace(to_char(pair.left_low, 'FM999,999,999'), ',', U&'\00A0') || '–' || replace(to_char(pair.left_high, 'FM999,999,999'), ',', U&'\00A0')
                else replace(to_char(pair.left_high, 'FM999,999,999'), ',', U&'\00A0') end as kk
 ) total;

comment on view internal.disagreement is 'A claim, or one source''s sum of claims, that speaks against another; shown, never averaged. Whatever its status.';
comment on column internal.disagreement.incident_code is 'The incident of the left claim.';
comment on column internal.disagreement.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement.across is 'Whether the two claims are of different incidents.';
comment on column internal.disagreement.rule is 'Which rule found it: count_range, asserted_denied, term_range, amount_range, held_range, part_above_whole, parts_above_whole, parts_below_whole, person_outcome, person_term, zero_harm or contradiction.';
comment on column internal.disagreement.topic is 'The measure, or the type of the fact, of the left claim.';
comment on column internal.disagreement.left_fact is 'The fact; of a sum the first of its parts.';
comment on column internal.disagreement.left_claim is 'The claim in words; of a sum what it adds up.';
comment on column internal.disagreement.left_claim_ru is 'The claim in Russian.';
comment on column internal.disagreement.left_claim_kk is 'The claim in Kazakh.';
comment on column internal.disagreement.left_asserted_by is 'The source.';
comment on column internal.disagreement.left_document is 'The document, or Document 7.';
comment on column internal.disagreement.left_locator is 'The place in words.';
comment on column internal.disagreement.left_paragraph is 'Number of the non-blank line.';
comment on column internal.disagreement.left_mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.disagreement.left_edition is 'Which state of its text.';
comment on column internal.disagreement.left_char_start is 'First character, in code points from 0.';
comment on column internal.disagreement.left_char_end is 'The character after the last.';
comment on column internal.disagreement.left_witness is 'The whole chain in words: source, relay, hearsay, document and place.';
comment on column internal.disagreement.left_witness_ru is 'The chain in Russian.';
comment on column internal.disagreement.left_witness_kk is 'The chain in Kazakh.';
comment on column internal.disagreement.left_low is 'Lowest number of the claim or the sum.';
comment on column internal.disagreement.left_high is 'Highest number of the claim or the sum.';
comment on column internal.disagreement.left_wording is 'How the number is worded.';
comment on column internal.disagreement.right_fact is 'The fact.';
comment on column internal.disagreement.right_claim is 'The claim in words.';
comment on column internal.disagreement.right_claim_ru is 'The claim in Russian.';
comment on column internal.disagreement.right_claim_kk is 'The claim in Kazakh.';
comment on column internal.disagreement.right_asserted_by is 'The source.';
comment on column internal.disagreement.right_document is 'The document, or Document 7.';
comment on column internal.disagreement.right_locator is 'The place in words.';
comment on column internal.disagreement.right_paragraph is 'Number of the non-blank line.';
comment on column internal.disagreement.right_mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.disagreement.right_edition is 'Which state of its text.';
comment on column internal.disagreement.right_char_start is 'First character, in code points from 0.';
comment on column internal.disagreement.right_char_end is 'The character after the last.';
comment on column internal.disagreement.right_witness is 'The whole chain in words: source, relay, hearsay, document and place.';
comment on column internal.disagreement.right_witness_ru is 'The chain in Russian.';
comment on column internal.disagreement.right_witness_kk is 'The chain in Kazakh.';
comment on column internal.disagreement.right_low is 'Lowest number of the claim.';
comment on column internal.disagreement.right_high is 'Highest number of the claim.';
comment on column internal.disagreement.right_wording is 'How the number is worded.';
comment on column internal.disagreement.why is 'What disagrees, in a sentence.';
comment on column internal.disagreement.why_ru is 'The sentence in Russian.';
comment on column internal.disagreement.why_kk is 'The sentence in Kazakh.';
comment on column internal.disagreement.explained is 'The reason that an editor gives for it; NULL: open.';
comment on column internal.disagreement.left_places is 'Of a sum the place of each part: document, paragraph, locator, mark; NULL: one claim.';
comment on column internal.disagreement.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement.left_key is 'Key of the left claim, for explanations.';
comment on column internal.disagreement.right_key is 'Key of the right claim.';
comment on column internal.disagreement.left_assertion_id is 'The left assertion; of a sum its first.';
comment on column internal.disagreement.right_assertion_id is 'The right assertion.';
comment on column internal.disagreement.published is 'Whether readers see it.';
grant select on internal.disagreement to aigaq_app;

create view reporting.disagreement with (security_barrier) as
select incident_code,
       right_incident_code,
       across,
       rule,
       topic,
       left_fact,
       left_claim,
       left_claim_ru,
       left_claim_kk,
       left_asserted_by,
       left_document,
       left_locator,
       left_paragraph,
       left_edition,
       left_char_start,
       left_char_end,
       left_witness,
       left_witness_ru,
       left_witness_kk,
       left_low,
       left_high,
       left_wording,
       right_fact,
       right_claim,
       right_claim_ru,
       right_claim_kk,
       right_asserted_by,
       right_document,
       right_locator,
       right_paragraph,
       right_edition,
       right_char_start,
       right_char_end,
       right_witness,
       right_witness_ru,
       right_witness_kk,
       right_low,
       right_high,
       right_wording,
       why,
       why_ru,
       why_kk,
       explained,
       left_places,
       left_mark,
       right_mark
  from internal.disagreement
 where published;

comment on view reporting.disagreement is 'A claim, or one source''s sum of claims, that speaks against another; shown, never averaged.';
comment on column reporting.disagreement.incident_code is 'The incident of the left claim.';
comment on column reporting.disagreement.right_incident_code is 'The incident of the right claim.';
comment on column reporting.disagreement.across is 'Whether the two claims are of different incidents.';
comment on column reporting.disagreement.rule is 'Which rule found it: count_range, asserted_denied, term_range, amount_range, held_range, part_above_whole, parts_above_whole, parts_below_whole, person_outcome, person_term, zero_harm or contradiction.';
comment on column reporting.disagreement.topic is 'The measure, or the type of the fact, of the left claim.';
comment on column reporting.disagreement.left_fact is 'The fact; of a sum the first of its parts.';
comment on column reporting.disagreement.left_claim is 'The claim in words; of a sum what it adds up.';
comment on column reporting.disagreement.left_claim_ru is 'The claim in Russian.';
comment on column reporting.disagreement.left_claim_kk is 'The claim in Kazakh.';
comment on column reporting.disagreement.left_asserted_by is 'The source.';
comment on column reporting.disagreement.left_document is 'The document, or Document 7.';
comment on column reporting.disagreement.left_locator is 'The place in words.';
comment on column reporting.disagreement.left_paragraph is 'Number of the non-blank line.';
comment on column reporting.disagreement.left_mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.disagreement.left_edition is 'Which state of its text.';
comment on column reporting.disagreement.left_char_start is 'First character, in code points from 0.';
comment on column reporting.disagreement.left_char_end is 'The character after the last.';
comment on column reporting.disagreement.left_witness is 'The whole chain in words: source, relay, hearsay, document and place.';
comment on column reporting.disagreement.left_witness_ru is 'The chain in Russian.';
comment on column reporting.disagreement.left_witness_kk is 'The chain in Kazakh.';
comment on column reporting.disagreement.left_low is 'Lowest number of the claim or the sum.';
comment on column reporting.disagreement.left_high is 'Highest number of the claim or the sum.';
comment on column reporting.disagreement.left_wording is 'How the number is worded.';
comment on column reporting.disagreement.right_fact is 'The fact.';
comment on column reporting.disagreement.right_claim is 'The claim in words.';
comment on column reporting.disagreement.right_claim_ru is 'The claim in Russian.';
comment on column reporting.disagreement.right_claim_kk is 'The claim in Kazakh.';
comment on column reporting.disagreement.right_asserted_by is 'The source.';
comment on column reporting.disagreement.right_document is 'The document, or Document 7.';
comment on column reporting.disagreement.right_locator is 'The place in words.';
comment on column reporting.disagreement.right_paragraph is 'Number of the non-blank line.';
comment on column reporting.disagreement.right_mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.disagreement.right_edition is 'Which state of its text.';
comment on column reporting.disagreement.right_char_start is 'First character, in code points from 0.';
comment on column reporting.disagreement.right_char_end is 'The character after the last.';
comment on column reporting.disagreement.right_witness is 'The whole chain in words: source, relay, hearsay, document and place.';
comment on column reporting.disagreement.right_witness_ru is 'The chain in Russian.';
comment on column reporting.disagreement.right_witness_kk is 'The chain in Kazakh.';
comment on column reporting.disagreement.right_low is 'Lowest number of the claim.';
comment on column reporting.disagreement.right_high is 'Highest number of the claim.';
comment on column reporting.disagreement.right_wording is 'How the number is worded.';
comment on column reporting.disagreement.why is 'What disagrees, in a sentence.';
comment on column reporting.disagreement.why_ru is 'The sentence in Russian.';
comment on column reporting.disagreement.why_kk is 'The sentence in Kazakh.';
comment on column reporting.disagreement.explained is 'The reason that an editor gives for it; NULL: open.';
comment on column reporting.disagreement.left_places is 'Of a sum the place of each part: document, paragraph, locator, mark; NULL: one claim.';
grant select on reporting.disagreement to aigaq_reader, aigaq_app;
