-- merged: a row is an incident, fact, document, organisation or restricted person that was merged into another.
-- run again with all files of this folder: ${reporting_hash}

create view internal.merged as
select step.sort,
       coalesce(named.old_code, step.old_code) as old_code,
       coalesce(named.new_code, step.new_code) as new_code,
       case step.sort
           when 'organisation' then named.published
           when 'person' then named.published
           when 'incident' then exists (select from registry.incident where incident.code = step.new_code and incident.status = 'published')
           when 'fact' then exists (select from registry.fact join registry.incident on incident.id = fact.incident_id
                                     where fact.code = step.new_code and incident.status = 'published')
           else exists (select from internal.document where document.code = step.new_code and document.published) end as published
  from internal.merged_code step
  left join lateral ( -- an organisation by its names; a restricted person by the numbers that stand for it; of a public person the old name is a spelling
    select gone.gone_name as old_code, organisation.name as new_code, organisation.published
      from registry.merge gone
      join internal.organisation on organisation.organisation_id = step.new_code::bigint
     where step.sort = 'organisation' and gone.sort = 'organisation' and gone.gone_code = step.old_code and gone.undone_at is null
       and exists (select from registry.organisation_name spelling -- a name that an editor removed is not shown here either
                    where spelling.organisation_id = organisation.organisation_id and spelling.name = gone.gone_name)
    union all
    select 'Person ' || step.old_code, person.name, person.published
      from internal.person
      join registry.person shown on shown.id = person.person_id and shown.visibility = 'restricted'
     where step.sort = 'person' and shown.number = step.new_code::integer
 ) named on true
 where (step.sort not in ('organisation', 'person') or named.old_code is not null);

comment on view internal.merged is 'An incident, fact, document, organisation or restricted person that was merged into another, with the code or name that it has now.';
comment on column internal.merged.sort is 'incident, fact, document, organisation or person.';
comment on column internal.merged.old_code is 'The code before; of an organisation its name; of a restricted person the number, as in Person 12.';
comment on column internal.merged.new_code is 'The code now, or the name.';
comment on column internal.merged.published is 'Whether readers see the one that it was merged into.';
grant select on internal.merged to aigaq_app;

create view reporting.merged with (security_barrier) as
select sort,
       old_code,
       new_code
  from internal.merged
 where published;

comment on view reporting.merged is 'An incident, fact, document, organisation or restricted person that was merged into another, with the code or name that it has now.';
comment on column reporting.merged.sort is 'incident, fact, document, organisation or person.';
comment on column reporting.merged.old_code is 'The code before; of an organisation its name; of a restricted person the number, as in Person 12.';
comment on column reporting.merged.new_code is 'The code now, or the name.';
grant select on reporting.merged to aigaq_reader, aigaq_app;
