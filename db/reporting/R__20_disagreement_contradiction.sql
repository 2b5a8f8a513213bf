-- disagreement_contradiction: a row is two claims between which an editor sees a contradiction.
-- made anew with its neighbours: ${reporting_hash}

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
comment on column internal.disagreement_contradiction.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement_contradiction.incident_code is 'Its code.';
comment on column internal.disagreement_contradiction.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement_contradiction.across is 'Whether the two claims are of different incidents.';
comment on column internal.disagreement_contradiction.published is 'Whether readers see both incidents.';
comment on column internal.disagreement_contradiction.rule is 'The rule.';
comment on column internal.disagreement_contradiction.left_id is 'The left assertion; of a sum its first.';
comment on column internal.disagreement_contradiction.right_id is 'The right assertion.';
comment on column internal.disagreement_contradiction.left_key is 'Key of the left side: the assertion, or those of a sum joined by +; kept when the form is saved again.';
comment on column internal.disagreement_contradiction.right_key is 'Key of the right side.';
comment on column internal.disagreement_contradiction.left_parts is 'The assertions that a sum on the left adds up; NULL: one claim.';
comment on column internal.disagreement_contradiction.left_low is 'The lowest number on the left.';
comment on column internal.disagreement_contradiction.left_high is 'The highest number on the left.';
comment on column internal.disagreement_contradiction.left_wording is 'How it is worded (vocabulary wording).';
comment on column internal.disagreement_contradiction.reason is 'What an editor says of it; NULL: a rule found it.';
grant select on internal.disagreement_contradiction to aigaq_app;
