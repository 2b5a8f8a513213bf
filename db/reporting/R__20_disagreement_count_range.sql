-- disagreement_count_range: a row is two numbers for one fact that do not meet.
-- made anew with its neighbours: ${reporting_hash}

create view internal.disagreement_count_range as
select incident.id as incident_id,
       incident.code as incident_code,
       incident.code as right_incident_code,
       false as across,
       incident.status = 'published' as published,
       'count_range' as rule,
       one.assertion_id as left_id,
       other.assertion_id as right_id,
       one.assertion_id::text as left_key,
       other.assertion_id::text as right_key,
       null::bigint[] as left_parts,
       one.count_low as left_low,
       one.count_high as left_high,
       one.wording as left_wording,
       null::text as reason
  from internal.fact_range range
  join registry.fact on fact.id = range.fact_id
  join registry.incident on incident.id = fact.incident_id
  join internal.assertion_range one on one.fact_id = fact.id and one.stance <> 'denied'
  join internal.assertion_range other on other.fact_id = fact.id and other.stance <> 'denied' and other.assertion_id > one.assertion_id
 where range.disputed
   and (one.most < other.least or other.most < one.least);

comment on view internal.disagreement_count_range is 'Rule count_range: two claims of one fact whose ranges do not meet, even when a rounded figure is taken wider.';
comment on column internal.disagreement_count_range.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement_count_range.incident_code is 'Its code.';
comment on column internal.disagreement_count_range.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement_count_range.across is 'Whether the two claims are of different incidents.';
comment on column internal.disagreement_count_range.published is 'Whether readers see both incidents.';
comment on column internal.disagreement_count_range.rule is 'The rule.';
comment on column internal.disagreement_count_range.left_id is 'The left assertion; of a sum its first.';
comment on column internal.disagreement_count_range.right_id is 'The right assertion.';
comment on column internal.disagreement_count_range.left_key is 'Key of the left side: the assertion, or those of a sum joined by +; kept when the form is saved again.';
comment on column internal.disagreement_count_range.right_key is 'Key of the right side.';
comment on column internal.disagreement_count_range.left_parts is 'The assertions that a sum on the left adds up; NULL: one claim.';
comment on column internal.disagreement_count_range.left_low is 'The lowest number on the left.';
comment on column internal.disagreement_count_range.left_high is 'The highest number on the left.';
comment on column internal.disagreement_count_range.left_wording is 'How it is worded (vocabulary wording).';
comment on column internal.disagreement_count_range.reason is 'What an editor says of it; NULL: a rule found it.';
grant select on internal.disagreement_count_range to aigaq_app;
