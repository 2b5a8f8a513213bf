-- organisation: a row is an organisation.
-- run again with all files of this folder: ${reporting_hash}

create view internal.organisation as
select organisation.id as organisation_id,
       organisation.name,
       array(select organisation_name.name from registry.organisation_name where organisation_name.organisation_id = organisation.id order by organisation_name.name collate "kk-x-icu") as other_names,
       organisation.kind,
       seen.incidents,
       seen.incidents > 0 as published
  from registry.organisation
 cross join lateral (
    select count(distinct incident.id)::integer as incidents
      from (select participant.incident_id from registry.incident_participant participant where participant.organisation_id = organisation.id
            union all
            select fact.incident_id from registry.assertion join registry.fact on fact.id = assertion.fact_id where assertion.source_organisation_id = organisation.id
            union all
            select fact.incident_id from registry.assertion join registry.fact on fact.id = assertion.fact_id where assertion.relayed_organisation_id = organisation.id
            union all
            select fact.incident_id from registry.act join registry.fact on fact.id = act.fact_id where act.perpetrator_organisation_id = organisation.id
            union all
            select fact.incident_id from registry.damage join registry.fact on fact.id = damage.fact_id where damage.perpetrator_organisation_id = organisation.id
            union all
            select fact.incident_id from registry.act_victim victim join registry.fact on fact.id = victim.fact_id where victim.organisation_id = organisation.id
            union all
            select fact.incident_id from registry.statement_subject subject join registry.fact on fact.id = subject.fact_id where subject.organisation_id = organisation.id
            union all
            select participant.incident_id from registry.incident_participant participant where participant.source_organisation_id = organisation.id) named
      join registry.incident on incident.id = named.incident_id and incident.status = 'published'
 ) seen;

comment on view internal.organisation is 'An organisation named in something published. Whatever its status.';
comment on column internal.organisation.name is 'The name.';
comment on column internal.organisation.other_names is 'Other names and spellings.';
comment on column internal.organisation.kind is 'What kind of actor (vocabulary actor_kind).';
comment on column internal.organisation.incidents is 'How many published incidents name it.';
comment on column internal.organisation.organisation_id is 'The organisation.';
comment on column internal.organisation.published is 'Whether readers see it.';
grant select on internal.organisation to aigaq_app;

create view reporting.organisation with (security_barrier) as
select name,
       other_names,
       kind,
       incidents
  from internal.organisation
 where published;

comment on view reporting.organisation is 'An organisation named in something published.';
comment on column reporting.organisation.name is 'The name.';
comment on column reporting.organisation.other_names is 'Other names and spellings.';
comment on column reporting.organisation.kind is 'What kind of actor (vocabulary actor_kind).';
comment on column reporting.organisation.incidents is 'How many published incidents name it.';
grant select on reporting.organisation to aigaq_reader, aigaq_app;
