-- claim: a row is the claim of one source about one fact: its English text for disagreements, and its values.
-- run again with all files of this folder: ${reporting_hash}
-- Pages and reports build the text from the values in the reader's language (org.aigaq.shared.claim); a test compares the English texts.

create view internal.claim as
select said.assertion_id,
       said.fact_code,
       coalesce(said.measure, said.type) as topic,
       said.description,
       said.asserted_by,
       said.attribution,
       said.document_code,
       said.locator,
       said.paragraph,
       said.mark,
       said.edition,
       said.char_start,
       said.char_end,
       said.count_low,
       said.count_high,
       said.count_wording,
       said.said_by || case when said.source_kind in ('unnamed', 'author') then ' (' || said.document_code || ')' else '' end as speaker,
       case when said.stance = 'denied' then 'denies: ' else '' end || coalesce(counted.words, said.position, said.description) as claim,
       term.words as term,
       nullif(concat_ws('; ', fine.mci || fine.basis, fine.money || fine.basis), '') as amount,
       concat_ws(' ', 'held', 'from ' || replace(said.held_from, 'T', ' '), 'until ' || replace(said.held_until, 'T', ' ')) as held,
       coalesce((select label_en from registry.detention_outcome where code = said.detention_outcome),
                (select label_en from registry.penalty_kind where code = said.subtype and said.type = 'penalty')) as outcome,
       jsonb_strip_nulls(jsonb_build_object(
           'fact_code', said.fact_code, 'description', said.description, 'position', said.position,
           'type', said.type, 'subtype', said.subtype, 'measure', said.measure, 'population', said.population, 'person', said.person,
           'stance', said.stance, 'count_low', said.count_low, 'count_high', said.count_high, 'count_wording', said.count_wording,
           'term_days_low', said.term_days_low, 'term_days_high', said.term_days_high, 'amount', said.amount, 'currency', said.currency,
           'amount_mci', said.amount_mci, 'amount_basis', said.amount_basis,
           'term_low', said.term_low, 'term_high', said.term_high, 'term_unit', said.term_unit,
           'held_from', said.held_from, 'held_until', said.held_until, 'detention_outcome', said.detention_outcome,
           'source_organisation', said.source_organisation, 'source_person', said.source_person, 'source_person_number', said.source_person_number,
           'source_words', said.source_words, 'relay_organisation', said.relay_organisation, 'relay_person', said.relay_person,
           'relay_person_number', said.relay_person_number, 'hearsay', said.hearsay,
           'document_code', said.document_code, 'document_name', said.document_name, 'document_number', said.document_number,
           'locator_given', said.locator_given, 'page', said.page, 'paragraph', said.paragraph, 'locator', said.locator, 'mark', said.mark)) as values
  from internal.said
  left join registry.wording on wording.code = said.count_wording
 cross join lateral ( -- the number as the source words it
    select to_char(case said.count_wording when 'over' then said.count_low - 1 when 'under' then said.count_high + 1 when 'up_to' then said.count_high
                        else said.count_low end, 'FM999,999,999') as named,
           to_char(said.count_high, 'FM999,999,999') as high
    offset 0
 ) figure
 cross join lateral (
    select case said.count_wording
               when 'exact' then figure.named
               when 'about' then 'about ' || figure.named
               when 'nearly' then 'nearly ' || figure.named
               when 'over' then 'more than ' || figure.named
               when 'at_least' then 'at least ' || figure.named
               when 'up_to' then 'up to ' || figure.named
               when 'under' then 'fewer than ' || figure.named
               when 'between' then figure.named || ' to ' || figure.high
               when 'several' then 'several'
               when 'unknown' then 'number not given'
               else wording.label_en end as words
    offset 0
 ) number
 cross join lateral (
    select (select lower(label_en) from registry.measure where code = said.measure)
               || coalesce(' (' || (select lower(label_en) from registry.population where code = said.population) || ')', '') as words
    offset 0
 ) subject
 cross join lateral ( -- null if nothing is counted, and for one person, who is described
    select case when said.person_id is not null then null
                when said.count_wording is null then subject.words
                when said.measure = 'crowd' or said.count_wording = 'unknown' then subject.words || ': ' || number.words
                else number.words || ' ' || subject.words end as words
    offset 0
 ) counted
 cross join lateral (
    select case when said.term_low = said.term_high then trim_scale(said.term_low) || unit.high
                when said.term_low is null then 'up to ' || trim_scale(said.term_high) || unit.high
                when said.term_high is null then 'at least ' || trim_scale(said.term_low) || unit.high
                else trim_scale(said.term_low) || ' to ' || trim_scale(said.term_high) || unit.high end as words
      from (select ' ' || said.term_unit || case when coalesce(said.term_high, said.term_low) = 1 then '' else 's' end as high) unit
 ) term
 cross join lateral (
    select rtrim(to_char(said.amount_mci, 'FM999,999,990.99'), '.') || ' MCI' as mci,
           rtrim(to_char(said.amount, 'FM999,999,999,999,999,990.99'), '.') || ' ' || said.currency as money,
           case said.amount_basis when 'each' then ' per person' when 'total' then ' in all' else '' end as basis
 ) fine;

comment on view internal.claim is 'What one source says of one fact, in the English words that name it in a disagreement, and by its values.';
comment on column internal.claim.topic is 'The measure, or the type of the fact.';
comment on column internal.claim.speaker is 'Who says it, with relay and hearsay; of a source without a name also in which document.';
comment on column internal.claim.claim is 'The claim: number and measure, else the position or the description; a denial says so.';
comment on column internal.claim.term is 'The term as the source gives it: 6 to 15 days, 3 years.';
comment on column internal.claim.amount is 'The fine in MCI, in money or both, with its basis: 20 MCI per person; 50,500 KZT per person.';
comment on column internal.claim.held is 'From when until when somebody was held.';
comment on column internal.claim.outcome is 'How a detention ended, or the kind of the penalty.';
comment on column internal.claim.values is 'What the words are made of: an object whose names are columns of view said; what is NULL there is left out.';
call internal.describe('internal.claim', 'internal.said');
grant select on internal.claim to aigaq_app;
