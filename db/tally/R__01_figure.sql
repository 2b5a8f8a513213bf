-- total: adds figures (tally rule 2). figure_in_words: a figure in English words.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.figure_add(sum internal.figure_sum, low bigint, high bigint, open_ended boolean, about boolean, low_wording text, high_wording text)
    returns internal.figure_sum
    language plpgsql immutable parallel safe
as $$
begin
    if sum.figures is null then
        sum.figures := 0;
        sum.open_ended := false;
        sum.unnumbered := false;
        sum.about := false;
        sum.first_low := low;
        sum.first_high := high;
        sum.low_wording := low_wording;
        sum.high_wording := high_wording;
    end if;
    sum.figures := sum.figures + 1;
    sum.open_ended := sum.open_ended or open_ended;
    sum.unnumbered := sum.unnumbered or (low is null and high is null);
    sum.about := sum.about or about;
    if low is not null or high is not null then
        sum.low := coalesce(sum.low, 0) + coalesce(low, 0);
        sum.high := coalesce(sum.high, 0) + coalesce(high, low);
    end if;
    return sum;
end
$$;
comment on function internal.figure_add(internal.figure_sum, bigint, bigint, boolean, boolean, text, text) is
    'Step of the aggregate internal.total. A figure without a low end adds 0, one without a high end its low; a sum is open where a summand is open or has no number.';

create or replace function internal.figure_end(sum internal.figure_sum) returns internal.figure
    language plpgsql immutable parallel safe
as $$
begin
    if sum.figures is null then
        return null;
    elsif sum.figures = 1 then
        return row(sum.first_low, sum.first_high, sum.open_ended, sum.about, sum.low_wording, sum.high_wording, 1);
    end if;
    sum.open_ended := sum.open_ended or sum.unnumbered;
    return row(sum.low, case when sum.high > sum.low or not sum.open_ended then sum.high end, sum.open_ended, sum.about, null::text, null::text, sum.figures);
end
$$;
comment on function internal.figure_end(internal.figure_sum) is 'Result of the aggregate internal.total. A single figure keeps the words of its ends; an open sum has a high end only where one above its low is named.';

create or replace aggregate internal.total(low bigint, high bigint, open_ended boolean, about boolean, low_wording text, high_wording text) (
    sfunc = internal.figure_add, stype = internal.figure_sum, finalfunc = internal.figure_end, parallel = safe
);
comment on aggregate internal.total(bigint, bigint, boolean, boolean, text, text) is 'Adds figures (tally rule 2).';

create or replace function internal.figure_in_words(low bigint, high bigint, open_ended boolean, about boolean, low_wording text, high_wording text) returns text
    language plpgsql immutable parallel safe
as $$
declare
    plain constant text[] := array['exact', 'about', 'nearly', 'between'];
    vague constant text[] := array['several', 'tens', 'dozens', 'hundreds', 'thousands'];
    more text := case when open_ended then ' or more' else '' end;
    digits constant text := 'FM999,999,999,999,999';
    low_end text := case when low_wording = any (vague) then low_wording
                         else case low_wording when 'over' then 'more than ' when 'at_least' then 'at least ' when 'up_to' then 'at most ' when 'under' then 'fewer than '
                                               when 'nearly' then 'nearly ' when 'about' then 'about ' else case when about and low_wording is null then 'about ' else '' end end
                             || to_char(case low_wording when 'over' then low - 1 when 'under' then low + 1 else low end, digits) end;
    high_end text := case when high_wording = any (vague) then high_wording
                          else case high_wording when 'over' then 'more than ' when 'at_least' then 'at least ' when 'up_to' then 'at most ' when 'under' then 'fewer than '
                                                 when 'nearly' then 'nearly ' when 'about' then 'about ' else '' end
                              || to_char(case high_wording when 'over' then high - 1 when 'under' then high + 1 else high end, digits) end;
    low_plain  boolean := low_wording is null or low_wording = any (plain);
    high_plain boolean := high_wording is null or high_wording = any (plain);
begin
    if low is null or high is null then
        return case when low is null then case when high_wording = 'up_to' then 'up to ' || to_char(high, digits) else high_end end when low_plain then low_end || more else low_end end;
    elsif low = high and not open_ended then
        return case when low_plain then low_end when high_plain then high_end else to_char(low, digits) end;
    elsif low_plain and (high_plain or high_wording = 'at_least') then
        return low_end || ' to ' || case when high_plain then high_end else to_char(high, digits) end || more;
    elsif low_wording = any (vague) and high_wording = any (vague) then
        return low_end || ' to ' || high_end;
    end if;
    return low_end || ' to ' || high_end || ' (' || to_char(low, digits) || ' to ' || to_char(high, digits) || more || ')';
end
$$;
comment on function internal.figure_in_words(bigint, bigint, boolean, boolean, text, text) is
    'A figure in English words, each end as its source words it: more than 500; dozens to 700 (24 to 700); 780 to 1,080 or more. NULL: no number is reported.';

-- Readers have no right to name what is in this schema; views that call these functions run them with the reader's rights.
grant execute on function internal.figure_in_words(bigint, bigint, boolean, boolean, text, text), internal.figure_add(internal.figure_sum, bigint, bigint, boolean, boolean, text, text),
    internal.figure_end(internal.figure_sum), internal.total(bigint, bigint, boolean, boolean, text, text) to aigaq_reader, aigaq_app, aigaq_views;
