-- person: a row is a person, as it may be shown.
-- run again with all files of this folder: ${reporting_hash}

create view internal.person as
select person.id as person_id,
       person.number,
       shown.shown_name as name,
       case when shown.is_public
            then array(select person_name.name from registry.person_name where person_name.person_id = person.id order by person_name.name collate "kk-x-icu")
            else '{}' end as other_names,
       shown.shown_role as role,
       seen.incidents,
       person.visibility,
       seen.incidents > 0 as published
  from registry.person
  join internal.person_shown shown on shown.person_id = person.id
 cross join lateral (
    select count(distinct incident.id)::integer as incidents
      from (select participant.incident_id from registry.incident_participant participant where participant.person_id = person.id
            union all
            select fact.incident_id from registry.fact where fact.person_id = person.id
            union all
            select fact.incident_id from registry.assertion join registry.fact on fact.id = assertion.fact_id where assertion.source_person_id = person.id
            union all
            select fact.incident_id from registry.assertion join registry.fact on fact.id = assertion.fact_id where assertion.relayed_person_id = person.id
            union all
            select fact.incident_id from registry.act join registry.fact on fact.id = act.fact_id where act.perpetrator_person_id = person.id
            union all
            select fact.incident_id from registry.damage join registry.fact on fact.id = damage.fact_id where damage.perpetrator_person_id = person.id
            union all
            select fact.incident_id from registry.act_victim victim join registry.fact on fact.id = victim.fact_id where victim.person_id = person.id
            union all
            select fact.incident_id from registry.statement_subject subject join registry.fact on fact.id = subject.fact_id where subject.person_id = person.id
            union all
            select participant.incident_id from registry.incident_participant participant where participant.source_person_id = person.id) named
      join registry.incident on incident.id = named.incident_id and incident.status = 'published'
 ) seen;

comment on view internal.person is 'A person named in something published; restricted persons appear as Person 12. Whatever its status.';
comment on column internal.person.name is 'The name, or Person 12.';
comment on column internal.person.other_names is 'Other names and spellings.';
comment on column internal.person.role is 'Office or public role.';
comment on column internal.person.incidents is 'How many published incidents name the person.';
comment on column internal.person.person_id is 'The person.';
comment on column internal.person.number is 'The number that stands for a restricted person.';
comment on column internal.person.visibility is 'public or restricted.';
comment on column internal.person.published is 'Whether readers see it.';
grant select on internal.person to aigaq_app;

create view reporting.person with (security_barrier) as
select name,
       other_names,
       role,
       incidents
  from internal.person
 where published;

comment on view reporting.person is 'A person named in something published; restricted persons appear as Person 12.';
comment on column reporting.person.name is 'The name, or Person 12.';
comment on column reporting.person.other_names is 'Other names and spellings.';
comment on column reporting.person.role is 'Office or public role.';
comment on column reporting.person.incidents is 'How many published incidents name the person.';
grant select on reporting.person to aigaq_reader, aigaq_app;
