-- disagreement_contradiction: a row is two claims that an editor flagged as a contradiction.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_contradiction as
select incident.id as incident_id,
       incident.code as incident_code,
       other_incident.code as right_incident_code,
       other_incident.id <> incident.id as across,
       incident.status = 'published' and other_incident.status = 'published' as published,
       'contradiction' as rule,
       one.id as left_id,
       other.id as right_id,
       one.id::text as left_key,
       other.id::text as right_key,
       null::bigint[] as left_parts,
       one.count_low as left_low,
       one.count_high as left_high,
       one.wording as left_wording,
       contradiction.reason
  from registry.contradiction
  join registry.assertion one on one.id = contradiction.left_assertion_id
  join registry.fact on fact.id = one.fact_id
  join registry.incident on incident.id = fact.incident_id
  join registry.assertion other on other.id = contradiction.right_assertion_id
  join registry.fact other_fact on other_fact.id = other.fact_id
  join registry.incident other_incident on other_incident.id = other_fact.incident_id;

comment on view internal.disagreement_contradiction is 'Rule contradiction: two assertions, of different incidents too, that an editor finds to speak against each other, with the reason.';
grant select on internal.disagreement_contradiction to aigaq_app;
