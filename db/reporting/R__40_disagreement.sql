-- disagreement: a row is a claim that speaks against another.
-- made anew with its neighbours: ${reporting_hash}

create view internal.disagreement as
with said as not materialized ( -- so that a filter on an incident comes in
    select fact_said.*,
           count_low * case when count_wording in ('about', 'nearly') then 0.9 else 1 end as least, -- the tolerance of this test alone
           count_high * case when count_wording = 'about' then 1.1 else 1 end as most,
           concat_ws(' ',
               case count_wording
                   when 'exact' then to_char(count_low, 'FM999,999,999')
                   when 'about' then 'about ' || to_char(count_low, 'FM999,999,999')
                   when 'nearly' then 'nearly ' || to_char(count_low, 'FM999,999,999')
                   when 'over' then 'more than ' || to_char(count_low - 1, 'FM999,999,999')
                   when 'at_least' then 'at least ' || to_char(count_low, 'FM999,999,999')
                   when 'up_to' then 'up to ' || to_char(count_high, 'FM999,999,999')
                   when 'under' then 'fewer than ' || to_char(count_high + 1, 'FM999,999,999')
                   when 'between' then to_char(count_low, 'FM999,999,999') || ' to ' || to_char(count_high, 'FM999,999,999')
                   when 'unknown' then 'a number not named of'
                   else wording.label_en end,
               coalesce(lower(measure.label_en), description)) as words,
           wording.label_ru as wording_ru, wording.label_kk as wording_kk
      from internal.fact_said
      left join registry.measure on measure.code = fact_said.measure
      left join registry.wording on wording.code = fact_said.count_wording
)
select one.incident_id,
       one.incident_code,
       other.incident_code as right_incident_code,
       pair.rule,
       coalesce(one.measure, one.type) as topic,
       one.fact_code as left_fact,
       one.words as left_claim,
       one.asserted_by as left_asserted_by,
       one.source_code as left_source,
       one.locator as left_locator,
       one.paragraph as left_paragraph,
       one.count_low as left_low,
       one.count_high as left_high,
       one.count_wording as left_wording,
       other.fact_code as right_fact,
       case when other.stance = 'denied' then 'denies: ' || other.words else other.words end as right_claim,
       other.asserted_by as right_asserted_by,
       other.source_code as right_source,
       other.locator as right_locator,
       other.paragraph as right_paragraph,
       other.count_low as right_low,
       other.count_high as right_high,
       other.count_wording as right_wording,
       case pair.rule
           when 'asserted_denied' then one.asserted_by || ' says so, ' || other.asserted_by || ' denies it.'
           else 'Two figures for one thing that do not meet: ' || one.words || ' (' || one.asserted_by || '), ' || other.words || ' (' || other.asserted_by || ').'
               || case when 'about' in (one.count_wording, other.count_wording) or 'nearly' in (one.count_wording, other.count_wording)
                       then ' They do not meet even when a rounded figure is taken 10 % wider.' else '' end
       end as why,
       case pair.rule
           when 'asserted_denied' then one.asserted_by || ' утверждает это, ' || other.asserted_by || ' отрицает.'
           else 'Две цифры об одном и том же не совпадают: ' || concat_ws(' ', nullif(one.wording_ru, 'ровно'), coalesce(one.count_low, one.count_high)) || ' (' || one.asserted_by || ') и '
               || concat_ws(' ', nullif(other.wording_ru, 'ровно'), coalesce(other.count_low, other.count_high)) || ' (' || other.asserted_by || ').'
       end as why_ru,
       case pair.rule
           when 'asserted_denied' then one.asserted_by || ' мәлімдейді, ' || other.asserted_by || ' жоққа шығарады.'
           else 'Бір нәрсе туралы екі сан сәйкес келмейді: ' || concat_ws(' ', nullif(one.wording_kk, 'дәл'), coalesce(one.count_low, one.count_high)) || ' (' || one.asserted_by || ') және '
               || concat_ws(' ', nullif(other.wording_kk, 'дәл'), coalesce(other.count_low, other.count_high)) || ' (' || other.asserted_by || ').'
       end as why_kk,
       explanation.reason as explained,
       one.assertion_id::text as left_key,
       other.assertion_id::text as right_key,
       one.fact_id as left_fact_id,
       other.fact_id as right_fact_id,
       one.published and other.published as published
  from said one
  join said other on other.fact_id = one.fact_id
       and one.stance <> 'denied'
       and (other.stance = 'denied'
            or (other.assertion_id > one.assertion_id and (one.most < other.least or other.most < one.least)))
 cross join lateral (select case other.stance when 'denied' then 'asserted_denied' else 'count_range' end as rule) pair
  left join registry.explanation on explanation.rule = pair.rule
       and explanation.left_key = one.assertion_id::text and explanation.right_key = other.assertion_id::text
 where exists (select from internal.fact_range where fact_range.fact_id = one.fact_id and fact_range.disputed)
    or exists (select from registry.assertion denial where denial.fact_id = one.fact_id and denial.stance = 'denied');

comment on view internal.disagreement is 'A claim that speaks against another; shown, never averaged. Whatever its status.';
comment on column internal.disagreement.incident_code is 'The incident of the left claim.';
comment on column internal.disagreement.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement.rule is 'Which rule found it: count_range or asserted_denied.';
comment on column internal.disagreement.topic is 'The measure, or the type of the fact.';
comment on column internal.disagreement.left_fact is 'The fact.';
comment on column internal.disagreement.left_claim is 'The claim in words.';
comment on column internal.disagreement.left_asserted_by is 'The voice.';
comment on column internal.disagreement.left_source is 'The document, or Source 7.';
comment on column internal.disagreement.left_locator is 'The place in words.';
comment on column internal.disagreement.left_paragraph is 'Number of the non-blank line.';
comment on column internal.disagreement.left_low is 'Lowest number of the claim.';
comment on column internal.disagreement.left_high is 'Highest number of the claim.';
comment on column internal.disagreement.left_wording is 'How the number is worded.';
comment on column internal.disagreement.right_fact is 'The fact.';
comment on column internal.disagreement.right_claim is 'The claim in words.';
comment on column internal.disagreement.right_asserted_by is 'The voice.';
comment on column internal.disagreement.right_source is 'The document, or Source 7.';
comment on column internal.disagreement.right_locator is 'The place in words.';
comment on column internal.disagreement.right_paragraph is 'Number of the non-blank line.';
comment on column internal.disagreement.right_low is 'Lowest number of the claim.';
comment on column internal.disagreement.right_high is 'Highest number of the claim.';
comment on column internal.disagreement.right_wording is 'How the number is worded.';
comment on column internal.disagreement.why is 'What disagrees, in a sentence.';
comment on column internal.disagreement.why_ru is 'The sentence in Russian.';
comment on column internal.disagreement.why_kk is 'The sentence in Kazakh.';
comment on column internal.disagreement.explained is 'An editors reason; NULL: open.';
comment on column internal.disagreement.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement.left_key is 'Key of the left claim, for explanations.';
comment on column internal.disagreement.right_key is 'Key of the right claim.';
comment on column internal.disagreement.left_fact_id is 'The left fact.';
comment on column internal.disagreement.right_fact_id is 'The right fact.';
comment on column internal.disagreement.published is 'Whether readers see it.';
grant select on internal.disagreement to aigaq_app;

create view reporting.disagreement with (security_barrier) as
select incident_code,
       right_incident_code,
       rule,
       topic,
       left_fact,
       left_claim,
       left_asserted_by,
       left_source,
       left_locator,
       left_paragraph,
       left_low,
       left_high,
       left_wording,
       right_fact,
       right_claim,
       right_asserted_by,
       right_source,
       right_locator,
       right_paragraph,
       right_low,
       right_high,
       right_wording,
       why,
       why_ru,
       why_kk,
       explained
  from internal.disagreement
 where published;

comment on view reporting.disagreement is 'A claim that speaks against another; shown, never averaged.';
comment on column reporting.disagreement.incident_code is 'The incident of the left claim.';
comment on column reporting.disagreement.right_incident_code is 'The incident of the right claim.';
comment on column reporting.disagreement.rule is 'Which rule found it: count_range or asserted_denied.';
comment on column reporting.disagreement.topic is 'The measure, or the type of the fact.';
comment on column reporting.disagreement.left_fact is 'The fact.';
comment on column reporting.disagreement.left_claim is 'The claim in words.';
comment on column reporting.disagreement.left_asserted_by is 'The voice.';
comment on column reporting.disagreement.left_source is 'The document, or Source 7.';
comment on column reporting.disagreement.left_locator is 'The place in words.';
comment on column reporting.disagreement.left_paragraph is 'Number of the non-blank line.';
comment on column reporting.disagreement.left_low is 'Lowest number of the claim.';
comment on column reporting.disagreement.left_high is 'Highest number of the claim.';
comment on column reporting.disagreement.left_wording is 'How the number is worded.';
comment on column reporting.disagreement.right_fact is 'The fact.';
comment on column reporting.disagreement.right_claim is 'The claim in words.';
comment on column reporting.disagreement.right_asserted_by is 'The voice.';
comment on column reporting.disagreement.right_source is 'The document, or Source 7.';
comment on column reporting.disagreement.right_locator is 'The place in words.';
comment on column reporting.disagreement.right_paragraph is 'Number of the non-blank line.';
comment on column reporting.disagreement.right_low is 'Lowest number of the claim.';
comment on column reporting.disagreement.right_high is 'Highest number of the claim.';
comment on column reporting.disagreement.right_wording is 'How the number is worded.';
comment on column reporting.disagreement.why is 'What disagrees, in a sentence.';
comment on column reporting.disagreement.why_ru is 'The sentence in Russian.';
comment on column reporting.disagreement.why_kk is 'The sentence in Kazakh.';
comment on column reporting.disagreement.explained is 'An editors reason; NULL: open.';
grant select on reporting.disagreement to aigaq_reader, aigaq_app;
