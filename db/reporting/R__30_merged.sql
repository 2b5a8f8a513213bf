-- merged_code: a row is a record that was merged into another, by the codes or keys of both.
-- run again with all files of this folder: ${reporting_hash}

create view internal.merged_code as
with recursive led (sort, old_code, new_code) as (
    select merge.sort, merge.gone_code, merge.kept_code from registry.merge where merge.undone_at is null
    union all
    select 'fact', fact.old_code, fact.new_code from registry.merged_fact fact join registry.merge on merge.id = fact.merge_id where merge.undone_at is null
), step (sort, old_code, new_code) as (
    select led.sort, led.old_code, led.new_code from led
    union
    select step.sort, step.old_code, led.new_code from step join led on led.sort = step.sort and led.old_code = step.new_code
)
select step.sort,
       step.old_code,
       step.new_code
  from step
 where not exists (select from led where led.sort = step.sort and led.old_code = step.new_code);

comment on view internal.merged_code is 'A record that was merged into another, and the one that has its rows now, also after several merges.';
comment on column internal.merged_code.sort is 'person, organisation, incident, fact or document.';
comment on column internal.merged_code.old_code is 'The code before; number of a person, key of an organisation.';
comment on column internal.merged_code.new_code is 'The code now, likewise.';
grant select on internal.merged_code to aigaq_app;
