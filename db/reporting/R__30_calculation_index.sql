-- calculation_index: a row is the value of one monthly calculation index in one period.
-- run again with all files of this folder: ${reporting_hash}

create view internal.calculation_index as
select country,
       valid_from,
       valid_to,
       value,
       currency,
       law
  from registry.calculation_index;

comment on view internal.calculation_index is 'What one monthly calculation index (MCI) was worth, by period.';
call internal.describe('internal.calculation_index', 'registry.calculation_index');
grant select on internal.calculation_index to aigaq_app;

create view reporting.calculation_index with (security_barrier) as
select country,
       valid_from,
       valid_to,
       value,
       currency,
       law
  from internal.calculation_index;

comment on view reporting.calculation_index is 'What one monthly calculation index (MCI) was worth, by period.';
call internal.describe('reporting.calculation_index', 'internal.calculation_index');
grant select on reporting.calculation_index to aigaq_reader, aigaq_app;
