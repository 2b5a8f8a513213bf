-- The words of a number as they were written, beside what was read from them: "0?", "около 40", "a score or two".

alter table registry.assertion add column count_words text;
comment on column registry.assertion.count_words is 'The number as an editor wrote it from the source, where that is more than number and precision; NULL: they say it all.';

alter table registry.assertion add constraint assertion_count_words
    check (count_words is null or (count_words ~ '\S' and char_length(count_words) <= 100 and fact_type not in ('act', 'statement')));
