-- disagreement_asserted_denied: a row is a claim and its denial.
-- made anew with its neighbours: ${reporting_hash}

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
comment on column internal.disagreement_asserted_denied.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement_asserted_denied.incident_code is 'Its code.';
comment on column internal.disagreement_asserted_denied.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement_asserted_denied.across is 'Whether the two claims are of different incidents.';
comment on column internal.disagreement_asserted_denied.published is 'Whether readers see both incidents.';
comment on column internal.disagreement_asserted_denied.rule is 'The rule.';
comment on column internal.disagreement_asserted_denied.left_id is 'The left assertion; of a sum its first.';
comment on column internal.disagreement_asserted_denied.right_id is 'The right assertion.';
comment on column internal.disagreement_asserted_denied.left_key is 'Key of the left side: the assertion, or those of a sum joined by +; kept when the form is saved again.';
comment on column internal.disagreement_asserted_denied.right_key is 'Key of the right side.';
comment on column internal.disagreement_asserted_denied.left_parts is 'The assertions that a sum on the left adds up; NULL: one claim.';
comment on column internal.disagreement_asserted_denied.left_low is 'The lowest number on the left.';
comment on column internal.disagreement_asserted_denied.left_high is 'The highest number on the left.';
comment on column internal.disagreement_asserted_denied.left_wording is 'How it is worded (vocabulary wording).';
comment on column internal.disagreement_asserted_denied.reason is 'What an editor says of it; NULL: a rule found it.';
grant select on internal.disagreement_asserted_denied to aigaq_app;
