-- merged: a row is an incident, fact or document that was merged into another.
-- run again with all files of this folder: ${reporting_hash}

create view internal.merged as
with recursive led (sort, old_code, new_code) as (
    select merge.sort, merge.gone_code, merge.kept_code from registry.merge where merge.sort in ('incident', 'document') and merge.undone_at is null
    union all
    select 'fact', fact.old_code, fact.new_code from registry.merged_fact fact join registry.merge on merge.id = fact.merge_id where merge.undone_at is null
), step (sort, old_code, new_code) as (
    select led.sort, led.old_code, led.new_code from led
    union
    select step.sort, step.old_code, led.new_code from step join led on led.sort = step.sort and led.old_code = step.new_code
)
select step.sort,
       step.old_code,
       step.new_code,
       case step.sort
           when 'incident' then exists (select from registry.incident where incident.code = step.new_code and incident.status = 'published')
           when 'fact' then exists (select from registry.fact join registry.incident on incident.id = fact.incident_id
                                     where fact.code = step.new_code and incident.status = 'published')
           else exists (select from internal.document where document.code = step.new_code and document.published) end as published
  from step
 where not exists (select from led where led.sort = step.sort and led.old_code = step.new_code);

comment on view internal.merged is 'An incident, fact or document that was merged into another, with the code that it has now.';
comment on column internal.merged.sort is 'incident, fact or document.';
comment on column internal.merged.old_code is 'The code before.';
comment on column internal.merged.new_code is 'The code now.';
comment on column internal.merged.published is 'Whether readers see the one that it was merged into.';
grant select on internal.merged to aigaq_app;

create view reporting.merged with (security_barrier) as
select sort,
       old_code,
       new_code
  from internal.merged
 where published;

comment on view reporting.merged is 'An incident, fact or document that was merged into another, with the code that it has now.';
comment on column reporting.merged.sort is 'incident, fact or document.';
comment on column reporting.merged.old_code is 'The code before.';
comment on column reporting.merged.new_code is 'The code now.';
grant select on reporting.merged to aigaq_reader, aigaq_app;
