-- disagreement_part_above_whole: a row is a part that is larger than the fact it is part of.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_part_above_whole as
select incident.id as incident_id,
       incident.code as incident_code,
       whole_incident.code as right_incident_code,
       whole_incident.id <> incident.id as across,
       incident.status = 'published' and whole_incident.status = 'published' as published,
       'part_above_whole' as rule,
       part_said.assertion_id as left_id,
       whole_said.assertion_id as right_id,
       part_said.assertion_id::text as left_key,
       whole_said.assertion_id::text as right_key,
       null::bigint[] as left_parts,
       part_said.count_low as left_low,
       part_said.count_high as left_high,
       part_said.wording as left_wording,
       null::text as reason
  from internal.fact_range range
  join registry.fact part on part.id = range.fact_id
  join registry.incident on incident.id = part.incident_id
 cross join lateral unnest(range.above) as upper_fact
  join registry.fact whole on whole.id = upper_fact and range.above @> array[whole.id] -- the same condition twice, so that an index can be used from either side
  join registry.incident whole_incident on whole_incident.id = whole.incident_id
  join internal.assertion_range part_said on part_said.fact_id = part.id and part_said.stance <> 'denied'
  join internal.assertion_range whole_said on whole_said.fact_id = whole.id and whole_said.stance <> 'denied'
 where part_said.least > whole_said.most;

comment on view internal.disagreement_part_above_whole is 'Rule part_above_whole: the low of a part is above the closed high that any source gives of what it lies in.';
grant select on internal.disagreement_part_above_whole to aigaq_app;
