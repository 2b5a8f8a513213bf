-- disagreement_zero_harm: a row is a report that nobody was harmed, and a report of somebody harmed.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_zero_harm as
select incident.id as incident_id,
       incident.code as incident_code,
       incident.code as right_incident_code,
       false as across,
       incident.status = 'published' as published,
       'zero_harm' as rule,
       nobody.assertion_id as left_id,
       somebody.assertion_id as right_id,
       nobody.assertion_id::text as left_key,
       somebody.assertion_id::text as right_key,
       null::bigint[] as left_parts,
       nobody.count_low as left_low,
       nobody.count_high as left_high,
       nobody.wording as left_wording,
       null::text as reason
  from registry.incident
  join registry.fact zero on zero.incident_id = incident.id and zero.measure in ('injured', 'hospitalised') and zero.covers <> 'general'
  join internal.assertion_range nobody on nobody.fact_id = zero.id and nobody.stance <> 'denied' and nobody.count_high = 0
  join registry.fact harmed on harmed.incident_id = incident.id and harmed.measure in ('killed', 'injured', 'hospitalised') and harmed.covers <> 'general'
  join internal.assertion_range somebody on somebody.fact_id = harmed.id and somebody.stance <> 'denied' and somebody.count_low > 0
 where harmed.population = zero.population
   and harmed.id <> zero.id
   and not exists (select from internal.fact_range lies -- that is rule part_above_whole
                    where lies.fact_id = harmed.id and lies.above @> array[zero.id])
   and exists (select from internal.fact_dated of_zero, internal.fact_dated of_harmed -- within its cities and days
                where of_zero.fact_id = zero.id
                  and of_harmed.fact_id = harmed.id
                  and (cardinality(of_zero.cities) = 0 or (cardinality(of_harmed.cities) > 0 and of_harmed.cities <@ of_zero.cities))
                  and (zero.date_edtf is null or (of_harmed.date_earliest >= coalesce(zero.date_earliest, '-infinity')
                                                  and of_harmed.date_latest <= coalesce(zero.date_latest, 'infinity')))
               offset 0)
union all -- or in an incident directly below a wave
select incident.id as incident_id,
       incident.code as incident_code,
       harmed_incident.code as right_incident_code,
       true as across,
       incident.status = 'published' and harmed_incident.status = 'published' as published,
       'zero_harm' as rule,
       nobody.assertion_id as left_id,
       somebody.assertion_id as right_id,
       nobody.assertion_id::text as left_key,
       somebody.assertion_id::text as right_key,
       null::bigint[] as left_parts,
       nobody.count_low as left_low,
       nobody.count_high as left_high,
       nobody.wording as left_wording,
       null::text as reason
  from registry.incident
  join registry.fact zero on zero.incident_id = incident.id and zero.measure in ('injured', 'hospitalised') and zero.covers <> 'general'
  join internal.assertion_range nobody on nobody.fact_id = zero.id and nobody.stance <> 'denied' and nobody.count_high = 0
  join registry.incident harmed_incident on harmed_incident.parent_id = zero.incident_id and zero.covers = 'whole'
  join registry.fact harmed on harmed.incident_id = harmed_incident.id and harmed.measure in ('killed', 'injured', 'hospitalised') and harmed.covers <> 'general'
  join internal.assertion_range somebody on somebody.fact_id = harmed.id and somebody.stance <> 'denied' and somebody.count_low > 0
 where harmed.population = zero.population
   and harmed.id <> zero.id
   and not exists (select from internal.fact_range lies -- that is rule part_above_whole
                    where lies.fact_id = harmed.id and lies.above @> array[zero.id])
   and exists (select from internal.fact_dated of_zero, internal.fact_dated of_harmed -- within its cities and days
                where of_zero.fact_id = zero.id
                  and of_harmed.fact_id = harmed.id
                  and (cardinality(of_zero.cities) = 0 or (cardinality(of_harmed.cities) > 0 and of_harmed.cities <@ of_zero.cities))
                  and (zero.date_edtf is null or (of_harmed.date_earliest >= coalesce(zero.date_earliest, '-infinity')
                                                  and of_harmed.date_latest <= coalesce(zero.date_latest, 'infinity')))
               offset 0);

comment on view internal.disagreement_zero_harm is 'Rule zero_harm: a zero of injured or hospitalised against killed or harmed of the same population and scope: the same incident, or one directly in it where the zero covers the whole; within its cities and days.';
grant select on internal.disagreement_zero_harm to aigaq_app;
