-- term_span: a row is the term that a source gives for a penalty, in what it can be compared by.
-- run again with all files of this folder: ${reporting_hash}

create view internal.term_span as
select assertion.id as assertion_id,
       assertion.term_low * unit.hours as hours_low,
       assertion.term_high * unit.hours as hours_high,
       assertion.term_low * unit.months as months_low,
       assertion.term_high * unit.months as months_high,
       assertion.term_low * unit.days_least as days_least,
       assertion.term_high * unit.days_most as days_most
  from registry.assertion
  join (values ('hour', 1, null, 0.0416, 0.0417),
               ('day', 24, null, 1, 1),
               ('week', 168, null, 7, 7),
               ('month', null, 1, 28, 31),
               ('year', null, 12, 365, 366)) unit (code, hours, months, days_least, days_most) on unit.code = assertion.term_unit;

grant select on internal.term_span to aigaq_app;
comment on view internal.term_span is 'The term that a source gives for a penalty, in hours or in months, and the days that it may have. 30 days may be a month; a year is 12 months.';
comment on column internal.term_span.assertion_id is 'The assertion.';
comment on column internal.term_span.hours_low is 'Shortest term in hours; NULL: not given, or in months or years.';
comment on column internal.term_span.hours_high is 'Longest term in hours; NULL: not given, or in months or years.';
comment on column internal.term_span.months_low is 'Shortest term in months; NULL: not given, or in hours, days or weeks.';
comment on column internal.term_span.months_high is 'Longest term in months; NULL: not given, or in hours, days or weeks.';
comment on column internal.term_span.days_least is 'The fewest days that the shortest term may have.';
comment on column internal.term_span.days_most is 'The most days that the longest term may have.';
