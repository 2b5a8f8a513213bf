-- disagreement_parts_of_source: a row is a sum of one source's parts that contradicts its whole.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_parts_of_source as
with part as not materialized ( -- a fact and the nearest fact above it for which the same source gives a number
    select incident.id as incident_id, incident.code as incident_code, incident.status = 'published' as published, whole_fact.id as fact_id, whole.source,
           whole.assertion_id, whole.most, whole.least, whole.complete,
           coalesce('person ' || fact.person_id, 'fact ' || fact.id) as who,
           fact.may_overlap or (upper_fact.nth > 1 and exists (select from registry.fact between_them
                                                                where between_them.id = any (range.above[:upper_fact.nth - 1])
                                                                  and between_them.may_overlap)) as may_overlap,
           said.assertion_id as part_id, said.part_least, said.part_low, said.part_most, said.part_high, said.about
      from registry.incident
      join registry.fact whole_fact on whole_fact.incident_id = incident.id and whole_fact.measure is not null
      join internal.fact_range range on range.above @> array[whole_fact.id]
     cross join lateral unnest(range.above) with ordinality as upper_fact (id, nth)
      join registry.fact on fact.id = range.fact_id
      join registry.incident part_incident on part_incident.id = fact.incident_id and (part_incident.status = 'published' or part_incident.id = incident.id)
     cross join lateral ( -- the range of each source for the whole, over all its claims
        select source, min(assertion_id) as assertion_id, max(most) as most, min(least) as least, bool_or(complete) as complete
          from internal.assertion_range
         where assertion_range.fact_id = whole_fact.id and stance <> 'denied' and num_nonnulls(count_low, count_high) > 0
         group by source
     ) whole
     cross join lateral ( -- and for the part
        select min(assertion_id) as assertion_id, max(least) as part_least, max(count_low) as part_low,
               case when bool_and(count_high is not null) then max(most) end as part_most,
               case when bool_and(count_high is not null) then max(count_high) end as part_high, bool_or(wording in ('about', 'nearly')) as about
          from internal.assertion_range
         where assertion_range.fact_id = fact.id and assertion_range.source = whole.source and stance <> 'denied' and wording is not null
        having count(*) > 0
     ) said
     where upper_fact.id = whole_fact.id -- the same condition twice, so that an index can be used from either side
       and (upper_fact.nth = 1
            or not exists (select from internal.assertion_range nearer
                            where nearer.fact_id = any (range.above[:upper_fact.nth - 1])
                              and nearer.source = whole.source
                              and nearer.stance <> 'denied' and num_nonnulls(nearer.count_low, nearer.count_high) > 0))
), unit as not materialized ( -- a person counts once, in any number of parts; a part that may overlap can only raise the sum of all parts
    select incident_id, incident_code, published, fact_id, source, assertion_id, most, least, complete, who,
           min(part_id) as part_id, bool_and(may_overlap) as may_overlap, max(part_least) as part_least, max(part_low) as part_low,
           case when bool_and(part_high is not null) then max(part_most) end as part_most,
           case when bool_and(part_high is not null) then max(part_high) end as part_high, bool_or(about) as about
      from part
     group by incident_id, incident_code, published, fact_id, source, assertion_id, most, least, complete, who
), summed as not materialized (
    select incident_id, incident_code, published, fact_id, source, assertion_id, most, least, complete,
           array_agg(part_id order by part_id) filter (where not may_overlap and part_low is not null) as floor_parts,
           sum(part_least) filter (where not may_overlap) as floor_least,
           sum(part_low) filter (where not may_overlap) as floor,
           array_agg(part_id order by part_id) as all_parts,
           case when bool_and(part_high is not null) then sum(part_most) end as roof_most,
           case when bool_and(part_high is not null) then sum(part_high) end as roof,
           case when bool_and(part_high is not null) then sum(part_high) filter (where not may_overlap) end as closed,
           bool_or(about) as about
      from unit
     group by incident_id, incident_code, published, fact_id, source, assertion_id, most, least, complete
)
select summed.incident_id,
       summed.incident_code,
       summed.incident_code as right_incident_code,
       false as across,
       summed.published,
       sum.rule,
       sum.parts[1] as left_id,
       summed.assertion_id as right_id,
       array_to_string(sum.parts, '+') as left_key,
       summed.assertion_id::text as right_key,
       sum.parts as left_parts,
       sum.low::integer as left_low,
       sum.high::integer as left_high,
       case when sum.low is null then 'up_to'
            when sum.high is null then 'at_least'
            when sum.low < sum.high then 'between'
            when summed.about then 'about'
            else 'exact' end as left_wording,
       null::text as reason
  from summed
 cross join lateral (
    select 'parts_above_whole' as rule, floor_parts as parts, floor as low, closed as high
     where floor_least > most and cardinality(floor_parts) > 1
    union all
    select 'parts_below_whole', all_parts, null, roof
     where complete and roof_most < least
 ) sum;

comment on view internal.disagreement_parts_of_source is 'Rules parts_above_whole and parts_below_whole: within one source, two or more disjoint parts that sum above its whole, or below it where it says that its parts are all.';
grant select on internal.disagreement_parts_of_source to aigaq_app;
