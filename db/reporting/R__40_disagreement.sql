-- disagreement: a row is a claim, or a sum of one source's claims, that disagrees with another claim.
-- run again with all files of this folder: ${reporting_hash}
-- Pages and reports build the reason from the same values (org.aigaq.shared.claim); a test compares the sentences.

create view internal.disagreement as
select pair.incident_id,
       pair.incident_code,
       pair.right_incident_code,
       pair.across,
       pair.rule,
       one.topic,
       one.fact_code as left_fact,
       case
           when pair.rule in ('term_range', 'person_term') then one.description || ': ' || one.term
           when pair.rule = 'amount_range' then one.description || ': ' || one.amount
           when pair.rule = 'held_range' then one.description || ': ' || one.held
           when pair.rule = 'person_outcome' then one.description || ': ' || lower(one.outcome)
           when pair.left_parts is not null then total.words || ': ' || side.parts_words
           else one.claim end as left_claim,
       one.asserted_by as left_asserted_by,
       one.attribution as left_attribution,
       one.document_code as left_document,
       one.locator as left_locator,
       one.paragraph as left_paragraph,
       one.mark as left_mark,
       one.edition as left_edition,
       one.char_start as left_char_start,
       one.char_end as left_char_end,
       pair.left_low,
       pair.left_high,
       pair.left_wording,
       one.values as left_said,
       side.parts as left_parts,
       other.fact_code as right_fact,
       case
           when pair.rule in ('term_range', 'person_term') then other.description || ': ' || other.term
           when pair.rule = 'amount_range' then other.description || ': ' || other.amount
           when pair.rule = 'held_range' then other.description || ': ' || other.held
           when pair.rule = 'person_outcome' then other.description || ': ' || lower(other.outcome)
           else other.claim end as right_claim,
       other.asserted_by as right_asserted_by,
       other.attribution as right_attribution,
       other.document_code as right_document,
       other.locator as right_locator,
       other.paragraph as right_paragraph,
       other.mark as right_mark,
       other.edition as right_edition,
       other.char_start as right_char_start,
       other.char_end as right_char_end,
       other.count_low as right_low,
       other.count_high as right_high,
       other.count_wording as right_wording,
       other.values as right_said,
       case pair.rule
           when 'count_range' then 'Two figures for one thing that do not meet: ' || one.claim || ' (' || one.speaker || '), ' || other.claim || ' (' || other.speaker || ').'
               || case when one.count_wording in ('about', 'nearly') or other.count_wording in ('about', 'nearly') then ' They do not meet even when a rounded figure is taken 10 % wider.' else '' end
           when 'asserted_denied' then 'Asserted by ' || one.speaker || ', denied by ' || other.speaker || '.'
           when 'term_range' then 'Two terms for one penalty that do not meet: ' || one.term || ' (' || one.speaker || '), ' || other.term || ' (' || other.speaker || ').'
           when 'amount_range' then 'Two amounts for one fact that differ: ' || one.amount || ' (' || one.speaker || '), ' || other.amount || ' (' || other.speaker || ').'
           when 'held_range' then 'Two times for one detention that do not meet: ' || one.held || ' (' || one.speaker || '), ' || other.held || ' (' || other.speaker || ').'
           when 'part_above_whole' then 'A part is greater than what it lies in: ' || one.claim || ' (' || one.speaker || ') are part of ' || other.claim || ' (' || other.speaker || ').'
           when 'parts_above_whole' then 'The parts that ' || one.speaker || ' names add up to ' || total.words || ', more than the whole that the same source gives: ' || other.claim || '.'
           when 'parts_below_whole' then 'According to ' || one.speaker || ' the parts are all; they add up to ' || total.words || ', less than the whole that the same source gives: ' || other.claim || '.'
           when 'person_outcome' then 'One detention cannot have ended both ways: ' || lower(one.outcome) || ' (' || one.speaker || '), ' || lower(other.outcome) || ' (' || other.speaker || ').'
           when 'person_term' then 'Two terms for one person that do not meet: ' || one.term || ' (' || one.speaker || '), ' || other.term || ' (' || other.speaker || ').'
           when 'zero_harm' then 'A zero of harm against somebody harmed: ' || one.claim || ' (' || one.speaker || '), ' || other.claim || ' (' || other.speaker || ').'
           when 'contradiction' then 'An editor sees a contradiction: ' || pair.reason
       end as why,
       translated.ru as why_ru,
       translated.kk as why_kk,
       pair.reason,
       explanation.reason as explained,
       pair.left_key,
       pair.right_key,
       pair.left_id as left_assertion_id,
       pair.right_id as right_assertion_id,
       pair.published
  from internal.disagreement_pair pair
  left join lateral ( -- one look-up of all its claims, skipped if the column is not selected: planning a claim takes longer than reading it
    select (array_agg(stated) filter (where stated.assertion_id = pair.left_id))[1] as one,
           (array_agg(stated) filter (where stated.assertion_id = pair.right_id))[1] as other,
           string_agg(stated.claim, ' + ' order by stated.assertion_id) filter (where stated.assertion_id = any (pair.left_parts)) as parts_words,
           jsonb_agg(stated.values order by stated.assertion_id) filter (where stated.assertion_id = any (pair.left_parts)) as parts
      from internal.claim stated
     where stated.assertion_id = any (array[pair.left_id, pair.right_id] || pair.left_parts)
 ) side on true
 cross join lateral (select (side.one).*) one
 cross join lateral (select (side.other).*) other
  left join registry.explanation on (explanation.rule, explanation.left_key, explanation.right_key) = (pair.rule, pair.left_key, pair.right_key)
 cross join lateral ( -- the number of the sum
    select case when pair.left_low is null then 'up to ' || to_char(pair.left_high, 'FM999,999,999')
                when pair.left_high is null then 'at least ' || to_char(pair.left_low, 'FM999,999,999')
                when pair.left_low < pair.left_high then to_char(pair.left_low, 'FM999,999,999') || ' to ' || to_char(pair.left_high, 'FM999,999,999')
                else to_char(pair.left_high, 'FM999,999,999') end as words
 ) total
  left join lateral ( -- the same sentence in the other languages, made of the values; skipped if the columns are not selected
    select max(sentence.why) filter (where language = 'ru') as ru,
           max(sentence.why) filter (where language = 'kk') as kk
      from internal.disagreement_phrase phrase
     cross join lateral (
        select format(phrase.why ->> pair.rule, -- one of two rows each
                      max(compared) filter (where side_of = 'left'), max(speaker) filter (where side_of = 'left'),
                      max(compared) filter (where side_of = 'right'), max(speaker) filter (where side_of = 'right'),
                      max(subject) filter (where side_of = 'left'), max(number) filter (where side_of = 'left'), max(number) filter (where side_of = 'right'),
                      (select case when pair.left_low = pair.left_high then low when low is null then format(phrase.words ->> 'total_to', low, high)
                                   when high is null then format(phrase.words ->> 'total_from', low, high) else format(phrase.words ->> 'total_between', low, high) end
                         from (select replace(to_char(pair.left_low, 'FM999,999,999'), ',', chr(160)) as low,
                                      replace(to_char(pair.left_high, 'FM999,999,999'), ',', chr(160)) as high) ends),
                      pair.reason)
                   || case when pair.rule = 'count_range' and bool_or(said ->> 'count_wording' in ('about', 'nearly')) then format(phrase.why ->> 'rounded') else '' end as why
          from (values ('left', (side.one).values), ('right', (side.other).values)) as stated (side_of, said)
         cross join lateral ( -- number and measure
            select format(phrase.counts ->> coalesce(said ->> 'count_wording', 'unknown'),
                          replace(to_char(named, 'FM999,999,999'), ',', chr(160)), replace(to_char((said ->> 'count_high')::integer, 'FM999,999,999'), ',', chr(160)),
                          '-' || case when named = 0 then 'ге'
                                      when named % 10 <> 0 then (array['ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'])[named % 10]
                                      when named % 100 <> 0 then (array['ға', 'ға', 'ға', 'қа', 'ге', 'қа', 'ке', 'ге', 'ға'])[named % 100 / 10]
                                      when named % 1000 <> 0 then 'ге' else 'ға' end,
                          '-' || case when named = 0 then 'ден'
                                      when named % 10 <> 0 then (array['ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'])[named % 10]
                                      when named % 100 <> 0 then (array['нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'])[named % 100 / 10]
                                      when named % 1000 <> 0 then 'ден' else 'нан' end) as number,
                   (select lower(case phrase.language when 'ru' then label_ru else label_kk end collate "und-x-icu") from registry.measure where code = said ->> 'measure')
                       || coalesce(' (' || (select lower(case phrase.language when 'ru' then label_ru else label_kk end collate "und-x-icu")
                                              from registry.population where code = said ->> 'population') || ')', '') as subject
              from (select case said ->> 'count_wording' when 'over' then (said ->> 'count_low')::integer - 1 when 'under' then (said ->> 'count_high')::integer + 1
                                when 'up_to' then (said ->> 'count_high')::integer else (said ->> 'count_low')::integer end as named) figure
         ) counted
         cross join lateral ( -- the claim, or the value that the rule compares
            select case
                       when pair.rule in ('term_range', 'person_term') then
                           format(phrase.words ->> case when low = high then 'term_of' when low is null then 'term_to' when high is null then 'term_from' else 'term_between' end,
                                  low, high,
                                  case when coalesce(high, low) % 10 = 1 and coalesce(high, low) % 100 <> 11 then 'день'
                                       when coalesce(high, low) % 10 between 2 and 4 and coalesce(high, low) % 100 not between 12 and 14 then 'дня' else 'дней' end,
                                  case when coalesce(high, low) % 10 = 1 and coalesce(high, low) % 100 <> 11 then 'дня' else 'дней' end)
                       when pair.rule = 'amount_range' then
                           rtrim(translate(to_char((said ->> 'amount')::numeric, 'FM999,999,999,999,999,990.99'), ',.', chr(160) || ','), ',') || ' ' || (said ->> 'currency')
                       when pair.rule = 'held_range' then
                           format(phrase.words ->> case when not said ? 'held_until' then 'held_from' when not said ? 'held_from' then 'held_until' else 'held_between' end,
                                  replace(said ->> 'held_from', 'T', ' '), replace(said ->> 'held_until', 'T', ' '))
                       when pair.rule = 'person_outcome' then
                           lower(coalesce((select case phrase.language when 'ru' then label_ru else label_kk end from registry.detention_outcome where code = said ->> 'detention_outcome'),
                                          (select case phrase.language when 'ru' then label_ru else label_kk end
                                             from registry.penalty_kind where code = said ->> 'subtype' and said ->> 'type' = 'penalty')) collate "und-x-icu")
                       when said ->> 'stance' = 'denied' then format(phrase.words ->> 'denied', plain)
                       else plain end as compared
              from (select (said ->> 'term_days_low')::integer as low, (said ->> 'term_days_high')::integer as high,
                           coalesce(case when said ? 'person' then null when said ? 'count_wording' then counted.subject || ': ' || counted.number else counted.subject end,
                                    said ->> 'position', said ->> 'description') as plain) value
         ) claim
         cross join lateral ( -- the source, who relays it, hearsay; of a source without a name also the document
            select case when (said ->> 'hearsay')::boolean then format(phrase.words ->> 'hearsay', chain) else chain end
                       || case when named then ''
                               when said ? 'document_number' then ' (' || format(phrase.words ->> 'document', said ->> 'document_number') || ')'
                               else ' (' || (said ->> 'document_code') || ')' end as speaker
              from (select case when relay <> '' then format(phrase.words ->> 'relayed', source, relay) else source end as chain, named
                      from (select coalesce(nullif(concat_ws(' ', said ->> 'source_organisation', case when said ? 'source_organisation' then '(' || source_person || ')' else source_person end), ''),
                                            '«' || (said ->> 'source_words') || '»', phrase.words ->> 'itself') as source,
                                   said ? 'source_organisation' or said ? 'source_person' as named,
                                   concat_ws(' ', said ->> 'relay_organisation', case when said ? 'relay_organisation' then '(' || relay_person || ')' else relay_person end) as relay
                              from (select case when said ? 'source_person_number' then format(phrase.words ->> 'person', said ->> 'source_person_number') else said ->> 'source_person' end as source_person,
                                           case when said ? 'relay_person_number' then format(phrase.words ->> 'person', said ->> 'relay_person_number') else said ->> 'relay_person' end as relay_person) persons) names) sources
        ) spoken
     ) sentence
 ) translated on true;

comment on view internal.disagreement is 'A claim, or one source''s sum of claims, that speaks against another; shown, never averaged. Whatever its status.';
comment on column internal.disagreement.incident_code is 'The incident of the left claim.';
comment on column internal.disagreement.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement.across is 'Whether the two claims are of different incidents.';
comment on column internal.disagreement.rule is 'Which rule found it: count_range, asserted_denied, term_range, amount_range, held_range, part_above_whole, parts_above_whole, parts_below_whole, person_outcome, person_term, zero_harm or contradiction.';
comment on column internal.disagreement.topic is 'The measure, or the type of the fact, of the left claim.';
comment on column internal.disagreement.left_fact is 'The fact; of a sum the first of its parts.';
comment on column internal.disagreement.left_claim is 'The claim in English words; of a sum what it adds up.';
comment on column internal.disagreement.left_asserted_by is 'The source.';
comment on column internal.disagreement.left_document is 'The document, or Document 7.';
comment on column internal.disagreement.left_locator is 'The place in words.';
comment on column internal.disagreement.left_paragraph is 'Number of the non-blank line.';
comment on column internal.disagreement.left_mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.disagreement.left_edition is 'Which state of its text.';
comment on column internal.disagreement.left_char_start is 'First character, in code points from 0.';
comment on column internal.disagreement.left_char_end is 'The character after the last.';
comment on column internal.disagreement.left_attribution is 'The whole chain in English words: source, relay, hearsay, document and place.';
comment on column internal.disagreement.left_low is 'Lowest number of the claim or the sum.';
comment on column internal.disagreement.left_high is 'Highest number of the claim or the sum.';
comment on column internal.disagreement.left_wording is 'How the number is worded.';
comment on column internal.disagreement.right_fact is 'The fact.';
comment on column internal.disagreement.right_claim is 'The claim in English words.';
comment on column internal.disagreement.right_asserted_by is 'The source.';
comment on column internal.disagreement.right_document is 'The document, or Document 7.';
comment on column internal.disagreement.right_locator is 'The place in words.';
comment on column internal.disagreement.right_paragraph is 'Number of the non-blank line.';
comment on column internal.disagreement.right_mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.disagreement.right_edition is 'Which state of its text.';
comment on column internal.disagreement.right_char_start is 'First character, in code points from 0.';
comment on column internal.disagreement.right_char_end is 'The character after the last.';
comment on column internal.disagreement.right_attribution is 'The whole chain in English words: source, relay, hearsay, document and place.';
comment on column internal.disagreement.right_low is 'Lowest number of the claim.';
comment on column internal.disagreement.right_high is 'Highest number of the claim.';
comment on column internal.disagreement.right_wording is 'How the number is worded.';
comment on column internal.disagreement.why is 'What disagrees, in an English sentence.';
comment on column internal.disagreement.why_ru is 'The same in Russian.';
comment on column internal.disagreement.why_kk is 'The same in Kazakh.';
comment on column internal.disagreement.explained is 'The reason that an editor gives for it; NULL: open.';
comment on column internal.disagreement.left_parts is 'Of a sum what it adds up, a list of objects such as left_said; NULL: one claim.';
comment on column internal.disagreement.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement.left_key is 'Key of the left claim, for explanations.';
comment on column internal.disagreement.right_key is 'Key of the right claim.';
comment on column internal.disagreement.left_assertion_id is 'The left assertion; of a sum its first.';
comment on column internal.disagreement.right_assertion_id is 'The right assertion.';
comment on column internal.disagreement.published is 'Whether readers see it.';
comment on column internal.disagreement.left_said is 'The claim by its values, of a sum its first part: an object whose names are columns of view said; what is NULL there is left out.';
comment on column internal.disagreement.right_said is 'The claim by its values: an object whose names are columns of view said; what is NULL there is left out.';
comment on column internal.disagreement.reason is 'What an editor says who found it; NULL: a rule found it.';
grant select on internal.disagreement to aigaq_app;

create view reporting.disagreement with (security_barrier) as
select incident_code,
       right_incident_code,
       across,
       rule,
       topic,
       left_fact,
       left_claim,
       left_asserted_by,
       left_document,
       left_locator,
       left_paragraph,
       left_edition,
       left_char_start,
       left_char_end,
       left_attribution,
       left_low,
       left_high,
       left_wording,
       right_fact,
       right_claim,
       right_asserted_by,
       right_document,
       right_locator,
       right_paragraph,
       right_edition,
       right_char_start,
       right_char_end,
       right_attribution,
       right_low,
       right_high,
       right_wording,
       why,
       why_ru,
       why_kk,
       explained,
       left_said,
       left_parts,
       right_said,
       reason,
       left_mark,
       right_mark
  from internal.disagreement
 where published;

comment on view reporting.disagreement is 'A claim, or one source''s sum of claims, that speaks against another; shown, never averaged.';
call internal.describe('reporting.disagreement', 'internal.disagreement');
grant select on reporting.disagreement to aigaq_reader, aigaq_app;
