-- disagreement_count_range: a row is two numbers for one fact that exclude each other.
-- run again with all files of this folder: ${reporting_hash}

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
   and not (one.span_high is not null and other.span_high is not null) -- words are compared with numbers and bounds only
   and (coalesce(one.most, one.span_high) < other.least or coalesce(other.most, other.span_high) < one.least);

comment on view internal.disagreement_count_range is 'Rule count_range: two claims of one fact whose ranges do not meet, even when a rounded figure is taken wider.';
grant select on internal.disagreement_count_range to aigaq_app;
