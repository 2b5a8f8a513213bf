-- disagreement_asserted_denied: a row is an assertion and a denial of it.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_asserted_denied as
select incident.id as incident_id,
       incident.code as incident_code,
       incident.code as right_incident_code,
       false as across,
       incident.status = 'published' as published,
       'asserted_denied' as rule,
       one.id as left_id,
       other.id as right_id,
       one.id::text as left_key,
       other.id::text as right_key,
       null::bigint[] as left_parts,
       one.count_low as left_low,
       one.count_high as left_high,
       one.wording as left_wording,
       null::text as reason
  from registry.assertion other
  join registry.fact on fact.id = other.fact_id
  join registry.incident on incident.id = fact.incident_id
  join registry.assertion one on one.fact_id = fact.id and one.stance <> 'denied'
 where other.stance = 'denied';

comment on view internal.disagreement_asserted_denied is 'Rule asserted_denied: one source asserts or acknowledges a fact, another denies it.';
grant select on internal.disagreement_asserted_denied to aigaq_app;
