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

create or replace function internal.end_in_words(number bigint, wording text) returns text
    language sql immutable parallel safe
return case wording
           when 'over' then 'more than ' || to_char(number - 1, 'FM999,999,999,999,999')
           when 'under' then 'fewer than ' || to_char(number + 1, 'FM999,999,999,999,999')
           when 'at_least' then 'at least ' || to_char(number, 'FM999,999,999,999,999')
           when 'up_to' then 'at most ' || to_char(number, 'FM999,999,999,999,999')
           when 'about' then 'about ' || to_char(number, 'FM999,999,999,999,999')
           when 'nearly' then 'nearly ' || to_char(number, 'FM999,999,999,999,999')
           when 'several' then 'several' when 'tens' then 'tens' when 'dozens' then 'dozens' when 'hundreds' then 'hundreds' when 'thousands' then 'thousands'
           else to_char(number, 'FM999,999,999,999,999') end;
comment on function internal.end_in_words(bigint, text) is 'An end of a figure as its source words it; NULL: no number.';

create or replace function internal.figure_in_words(low bigint, high bigint, open_ended boolean, about boolean, low_wording text, high_wording text) returns text
    language sql immutable parallel safe
return (
    select case
               when low is null then case high_wording when 'up_to' then 'up to ' || high_number else high_end end
               when high is null then low_end || case when low_plain then more else '' end
               when low = high and not open_ended then case when low_plain then low_end when high_plain then high_end else low_number end
               when low_plain and (high_plain or high_wording = 'at_least') then low_end || ' to ' || case when high_plain then high_end else high_number end || more
               when low_vague and high_vague then low_end || ' to ' || high_end
               else low_end || ' to ' || high_end || ' (' || low_number || ' to ' || high_number || more || ')' end
      from (select internal.end_in_words(low, coalesce(low_wording, case when about then 'about' end)) as low_end,
                   internal.end_in_words(high, high_wording) as high_end,
                   internal.end_in_words(low, 'exact') as low_number,
                   internal.end_in_words(high, 'exact') as high_number,
                   coalesce(low_wording, 'exact') in ('exact', 'about', 'nearly', 'between') as low_plain,
                   coalesce(high_wording, 'exact') in ('exact', 'about', 'nearly', 'between') as high_plain,
                   low_wording in ('several', 'tens', 'dozens', 'hundreds', 'thousands') as low_vague,
                   high_wording in ('several', 'tens', 'dozens', 'hundreds', 'thousands') as high_vague,
                   case when open_ended then ' or more' else '' end as more) ends
);
comment on function internal.figure_in_words(bigint, bigint, boolean, boolean, text, text) is
    'A figure in English words, each end as its source words it: more than 500; dozens to 700 (24 to 700); 780 to 1,080 or more. NULL: no number is reported.';

-- Readers have no right to name what is in this schema; views that call these functions run them with the reader's rights.
grant execute on function internal.end_in_words(bigint, text), internal.figure_in_words(bigint, bigint, boolean, boolean, text, text), internal.figure_add(internal.figure_sum, bigint, bigint, boolean, boolean, text, text),
    internal.figure_end(internal.figure_sum), internal.total(bigint, bigint, boolean, boolean, text, text) to aigaq_reader, aigaq_app, aigaq_views;
