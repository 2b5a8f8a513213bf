-- range_of: the range of a fact from its assertions (tally rule 1).
-- What a wording says of a number, its span and its tolerance are columns of the vocabulary wording.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.range_of(
    fact bigint,
    out low integer, out high integer, out open_ended boolean, out about boolean, out low_wording text, out high_wording text,
    out has_number boolean, out denied_only boolean, out disputed boolean, out sources text[], out assertions integer)
    language sql stable
    set search_path = pg_catalog
begin atomic
    with said as (
        select stance <> 'denied' as says_so,
               assertion.count_low,
               assertion.count_high,
               assertion.wording,
               wording.position,
               wording.counts_as,
               wording.span_high,
               assertion.count_low * (1 - wording.tolerance_below) as least,
               assertion.count_high * (1 + wording.tolerance_above) as most,
               internal.source_key(source_organisation_id, source_person_id, source_words, edition.document_id) as source
          from registry.assertion
          join registry.passage on passage.id = assertion.passage_id
          join registry.document_edition edition on edition.id = passage.edition_id
          left join registry.wording on wording.code = assertion.wording
         where assertion.fact_id = fact
    ), spoken as (
        select * from said where says_so and counts_as <> 'nothing'
    ), gathered as (
        select min(count_low) filter (where counts_as = 'number') as number_low,
               max(count_high) filter (where counts_as = 'number') as number_high,
               min(least) filter (where counts_as = 'number') as number_least,
               max(most) filter (where counts_as = 'number') as number_most,
               (array_agg(wording order by count_low, position) filter (where counts_as = 'number'))[1] as number_low_wording,
               (array_agg(wording order by count_high desc, position) filter (where counts_as = 'number'))[1] as number_high_wording,
               min(count_low) filter (where counts_as = 'floor') as floor_low,
               max(count_low) filter (where counts_as = 'floor') as floor_high,
               (array_agg(wording order by count_low, position) filter (where counts_as = 'floor'))[1] as floor_low_wording,
               (array_agg(wording order by count_low desc, position) filter (where counts_as = 'floor'))[1] as floor_high_wording,
               min(count_high) filter (where counts_as = 'ceiling') as ceiling_low,
               max(count_high) filter (where counts_as = 'ceiling') as ceiling_high,
               (array_agg(wording order by count_high, position) filter (where counts_as = 'ceiling'))[1] as ceiling_low_wording,
               (array_agg(wording order by count_high desc, position) filter (where counts_as = 'ceiling'))[1] as ceiling_high_wording,
               -- two statements that cannot both be true
               coalesce(max(case counts_as when 'number' then least when 'floor' then count_low end)
                        > min(case counts_as when 'number' then most when 'ceiling' then count_high end), false)
               or coalesce(max(case counts_as when 'number' then least when 'floor' then count_low end) > min(span_high), false)
               or coalesce(max(count_low) filter (where counts_as = 'word')
                           > min(case counts_as when 'number' then most when 'ceiling' then count_high end), false) as apart
          from spoken
    ), bound as ( -- rules a and b: the numbers, and the bounds that no number fulfils
        select gathered.*,
               case when number_low is not null then ceiling_low < number_least else ceiling_low < floor_low end as ceiling_below,
               case when number_low is not null then floor_high > number_most else floor_high > ceiling_high end as floor_above
          from gathered
    ), ranged as (
        select case when ceiling_below then ceiling_low else coalesce(number_low, floor_low) end as low,
               case when ceiling_below then ceiling_low_wording when number_low is not null then number_low_wording else floor_low_wording end as low_wording,
               case when floor_above then floor_high when number_low is not null then number_high when ceiling_high is not null then ceiling_high
                    when floor_high > floor_low then floor_high end as high,
               case when floor_above then floor_high_wording when number_low is not null then number_high_wording when ceiling_high is not null then ceiling_high_wording
                    when floor_high > floor_low then floor_high_wording end as high_wording,
               case when ceiling_below then ceiling_low else coalesce(number_least, floor_low, 0) end as meets_from,
               case when number_low is not null then number_most else ceiling_high end as meets_to,
               coalesce(floor_above, false) or (number_low is null and ceiling_high is null and floor_low is not null) as open_ended,
               num_nonnulls(number_low, floor_low, ceiling_low) > 0 as has_range,
               number_low is not null as has_number,
               apart
          from bound
    ), word as ( -- rule c: the words whose span does not meet that range
        select min(spoken.count_low) filter (where not has_range or span_high < meets_from) as low,
               (array_agg(wording order by spoken.count_low) filter (where not has_range or span_high < meets_from))[1] as low_wording,
               max(spoken.count_low) filter (where not has_range or (not open_ended and spoken.count_low > meets_to)) as high,
               (array_agg(wording order by spoken.count_low desc) filter (where not has_range or (not open_ended and spoken.count_low > meets_to)))[1] as high_wording
          from spoken
         cross join ranged
         where counts_as = 'word'
    ), worded as (
        select case when not has_range then word.low
                    when word.low is not null then word.low
                    when word.high is not null then coalesce(ranged.low, ranged.high) -- the only end becomes the other
                    else ranged.low end as low,
               case when word.low is not null then word.low_wording
                    when word.high is not null and ranged.low is null then ranged.high_wording
                    else ranged.low_wording end as low_wording,
               case when not has_range then case when word.high > word.low then word.high end
                    when word.high is not null then word.high
                    when word.low is not null then coalesce(ranged.high, ranged.low)
                    else ranged.high end as high,
               case when not has_range then case when word.high > word.low then word.high_wording end
                    when word.high is not null then word.high_wording
                    when word.low is not null and ranged.high is null then ranged.low_wording
                    else ranged.high_wording end as high_wording,
               ranged.open_ended or word.high is not null as open_ended,
               ranged.has_number,
               apart or (has_range and (word.low is not null or word.high is not null)) as apart
          from ranged
         cross join word
    ), stance as (
        select coalesce(bool_or(says_so), false) as asserted,
               coalesce(bool_or(not says_so), false) as denied,
               array(select distinct source from said where counts_as <> 'nothing' or not says_so order by source) as sources,
               (count(*) filter (where counts_as <> 'nothing' or not says_so))::integer as assertions
          from said
    ), held as ( -- a denial of something counted is a zero
        select case when denied and num_nonnulls(low, high) > 0 then 0 else low end as low,
               case when denied and low > 0 then 'exact' when denied and high is not null and low is null then 'exact' else low_wording end as low_wording,
               case when denied and high is null and low > 0 then low else high end as high,
               case when denied and high is null and low > 0 then low_wording else high_wording end as high_wording,
               open_ended, has_number, asserted, denied, apart, sources, assertions
          from worded
         cross join stance
    )
    select low,
           high,
           open_ended,
           coalesce(low_wording in ('about', 'nearly'), false) or coalesce(high_wording in ('about', 'nearly'), false),
           low_wording,
           high_wording,
           has_number,
           denied and not asserted,
           apart or (asserted and denied),
           sources,
           assertions
      from held;
end;
comment on function internal.range_of(bigint) is 'Tally rule 1: the range of one counted fact, from its assertions.';
grant execute on function internal.range_of(bigint) to aigaq_app; -- for the checks
