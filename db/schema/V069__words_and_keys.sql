-- A word such as dozens has its own number, and no city has a name that rows of figures use as a key.

alter table registry.assertion add constraint assertion_word_has_its_number check (count_low = case wording
    when 'several' then 2 when 'tens' then 20 when 'dozens' then 24 when 'hundreds' then 200 when 'thousands' then 2000 else count_low end);
alter table registry.city add constraint city_name_no_key check (lower(name) not in ('several', 'not_stated', 'total') and name !~ '[\n\r]');
