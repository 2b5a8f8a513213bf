-- Dates and times that are kept as text exist on the calendar, so that what reads them as dates cannot fail.

create or replace function registry.edtf_day(part text, last boolean) returns date
    language sql immutable strict parallel safe
return case
    when part !~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' or left(part, 4) = '0000' then null
    when length(part) = 4 and last then make_date(part::int, 12, 31)
    when length(part) = 4 then make_date(part::int, 1, 1)
    when length(part) = 7 and last
        then (make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    when length(part) = 7 then make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, 1)
    when substr(part, 9, 2)::int <= extract(day from make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, 1) + interval '1 month' - interval '1 day')
        then make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, substr(part, 9, 2)::int)
end;
comment on function registry.edtf_day(text, boolean) is 'First or last day of one EDTF date without marks (2019-06-09, 2019-06, 2019), years 0001 to 9999; NULL for anything else, also for a day that does not exist.';

create function registry.edtf_on_calendar(edtf text) returns boolean
    language sql immutable strict parallel safe
begin atomic
    select bool_and(part = '..' or registry.edtf_day(part, false) is not null)
      from regexp_split_to_table(translate(edtf, '?~%', ''), '/') part;
end;
comment on function registry.edtf_on_calendar(text) is 'Whether each date of an EDTF text exists on the calendar, in the years 0001 to 9999.';

create function registry.time_on_calendar(given text) returns boolean
    language sql immutable strict parallel safe
return given ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9])?$' and registry.edtf_day(left(given, 10), false) is not null;
comment on function registry.time_on_calendar(text) is 'Whether a text is a local day or minute (2019-06-10, 2019-06-10T18:30) that exists on the calendar, in the years 0001 to 9999.';

create function registry.in_order(earlier text, later text) returns boolean
    language sql immutable strict parallel safe
return left(earlier, least(length(earlier), length(later))) <= left(later, least(length(earlier), length(later)));
comment on function registry.in_order(text, text) is 'Whether the first of two local days or minutes is not after the second; a day and a minute are compared by their days.';

grant execute on function registry.edtf_on_calendar(text), registry.time_on_calendar(text), registry.in_order(text, text) to aigaq_app, aigaq_views;

-- What was entered before and does not exist stays as words of the scope.
update registry.assertion
   set scope_note = concat_ws('; ', scope_note, 'held from ' || held_from, 'held until ' || held_until),
       held_from = null,
       held_until = null
 where not registry.time_on_calendar(held_from)
    or not registry.time_on_calendar(held_until)
    or not registry.in_order(held_from, held_until);

alter table registry.assertion drop constraint assertion_held_form;
alter table registry.assertion add constraint assertion_held_form check (registry.time_on_calendar(held_from) and registry.time_on_calendar(held_until));
alter table registry.assertion drop constraint assertion_held_in_order;
alter table registry.assertion add constraint assertion_held_in_order check (registry.in_order(held_from, held_until));

alter table registry.incident add constraint incident_edtf_on_calendar check (registry.edtf_on_calendar(date_edtf));
alter table registry.fact add constraint fact_edtf_on_calendar check (registry.edtf_on_calendar(date_edtf));
alter table registry.milestone add constraint milestone_edtf_on_calendar check (registry.edtf_on_calendar(date_edtf));
alter table registry.city_name add constraint city_name_edtf_on_calendar check (registry.edtf_on_calendar(valid_edtf));
