-- disagreement: a row is a claim, or a sum of one source's claims, that disagrees with another claim.
-- run again with all files of this folder: ${reporting_hash}
-- The reason is in English here; pages and reports build it in the reader's language from the values (org.aigaq.shared.claim).

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
 ) total;

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
