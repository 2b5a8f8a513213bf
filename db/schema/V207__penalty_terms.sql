-- Terms of penalties in the unit that the source gives: hours, days, weeks, months or years. Days stand beside them only where they are exact.

create table registry.term_unit (like internal.vocabulary_shape including all);
comment on table registry.term_unit is 'Vocabulary (closed): units of the term of a penalty.';
revoke insert, update, delete on registry.term_unit from aigaq_app;
select audit.track('registry.term_unit');

insert into registry.term_unit (code, definition, label_en, label_ru, label_kk, standard) values
    ('hour', '24 hours are one day', 'Hours', 'Часы', 'Сағат', 'own'),
    ('day', null, 'Days', 'Сутки', 'Тәулік', 'own'),
    ('week', 'exactly 7 days', 'Weeks', 'Недели', 'Апта', 'own'),
    ('month', 'of 28 to 31 days; never given in days', 'Months', 'Месяцы', 'Ай', 'own'),
    ('year', '12 months, of 365 or 366 days; never given in days', 'Years', 'Годы', 'Жыл', 'own');

alter table registry.assertion add column term_low numeric;
alter table registry.assertion add column term_high numeric;
alter table registry.assertion add column term_unit text references registry.term_unit;
comment on column registry.assertion.term_low is 'Shortest term, in term_unit; NULL: none is given.';
comment on column registry.assertion.term_high is 'Longest term, in term_unit; NULL: none is given.';
comment on column registry.assertion.term_unit is 'Unit of the term as the source gives it (vocabulary term_unit).';
comment on column registry.assertion.term_days_low is 'Shortest term in days, where term_unit gives days exactly; follows from the term.';
comment on column registry.assertion.term_days_high is 'Longest term in days, where term_unit gives days exactly; follows from the term.';

create function registry.fill_term() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    low numeric := case new.term_unit when 'hour' then new.term_low / 24 when 'day' then new.term_low when 'week' then new.term_low * 7 end;
    high numeric := case new.term_unit when 'hour' then new.term_high / 24 when 'day' then new.term_high when 'week' then new.term_high * 7 end;
    only_days boolean := tg_op = 'INSERT' and num_nonnulls(new.term_low, new.term_high, new.term_unit) = 0
        or tg_op = 'UPDATE' and (new.term_low, new.term_high, new.term_unit) is not distinct from (old.term_low, old.term_high, old.term_unit)
            and (new.term_days_low, new.term_days_high) is distinct from (old.term_days_low, old.term_days_high);
begin
    if only_days then
        new.term_low := new.term_days_low;
        new.term_high := new.term_days_high;
        new.term_unit := case when num_nonnulls(new.term_days_low, new.term_days_high) > 0 then 'day' end;
        return new;
    end if;
    if low <> trunc(low) or high <> trunc(high) or greatest(low, high) > 100000 then
        low := null;
        high := null;
    end if;
    new.term_days_low := low;
    new.term_days_high := high;
    return new;
end
$$;
comment on function registry.fill_term() is 'Trigger: days of a term where they are exact; a term that is written in days only gets the unit day.';
create trigger fill_term_of_new before insert on registry.assertion for each row
    when (num_nonnulls(new.term_low, new.term_high, new.term_unit, new.term_days_low, new.term_days_high) > 0)
    execute function registry.fill_term();
create trigger fill_term before update on registry.assertion for each row
    when ((new.term_low, new.term_high, new.term_unit, new.term_days_low, new.term_days_high)
          is distinct from (old.term_low, old.term_high, old.term_unit, old.term_days_low, old.term_days_high))
    execute function registry.fill_term();

alter table registry.assertion disable trigger user; -- the columns are new: nothing that a source says changes
update registry.assertion set term_low = term_days_low, term_high = term_days_high, term_unit = 'day'
 where num_nonnulls(term_days_low, term_days_high) > 0;
alter table registry.assertion enable trigger user;

alter table registry.assertion drop constraint assertion_term_of_penalty;
alter table registry.assertion drop constraint assertion_terms_not_negative;
alter table registry.assertion drop constraint assertion_term_in_order;
alter table registry.assertion drop constraint assertion_terms_of_a_life;
alter table registry.assertion add constraint assertion_term_with_unit check ((num_nonnulls(term_low, term_high) > 0) = (term_unit is not null));
alter table registry.assertion add constraint assertion_term_of_penalty
    check (fact_type = 'penalty' or num_nonnulls(term_low, term_high, term_unit, term_days_low, term_days_high) = 0);
alter table registry.assertion add constraint assertion_terms_not_negative check (term_low >= 0 and term_high >= 0);
alter table registry.assertion add constraint assertion_term_in_order check (term_low <= term_high);
alter table registry.assertion add constraint assertion_terms_of_a_life
    check (greatest(term_low, term_high) <= case term_unit when 'year' then 300 when 'month' then 3600 when 'week' then 14000 else 100000 end) not valid; -- rows of before may have more
alter table registry.assertion add constraint assertion_term_decimals check (scale(term_low) <= 2 and scale(term_high) <= 2);
alter table registry.assertion add constraint assertion_days_of_term check (num_nonnulls(term_days_low, term_days_high) = 0 or (term_unit in ('hour', 'day', 'week')
    and term_days_low is not distinct from case term_unit when 'hour' then term_low / 24 when 'week' then term_low * 7 else term_low end
    and term_days_high is not distinct from case term_unit when 'hour' then term_high / 24 when 'week' then term_high * 7 else term_high end));
create index assertion_term_unit on registry.assertion (term_unit);
