-- disagreement_person: a row is two outcomes or penalties of one person that exclude each other.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_person as
with ending as not materialized ( -- how the detention of one person ended
    select assertion.*, fact.incident_id, fact.person_id, fact.date_earliest, fact.date_latest
      from registry.assertion
      join registry.fact on fact.id = assertion.fact_id
     where assertion.outcome is not null and assertion.stance <> 'denied' and assertion.count_low = 1 and assertion.count_high = 1
), sentence as not materialized ( -- the penalty of one person
    select assertion.*, fact.incident_id, fact.person_id, fact.measure, fact.date_earliest, fact.date_latest, penalty.detention_id,
           case fact.measure when 'arrested' then 'administrative_arrest' else fact.measure end as as_outcome,
           hours_low, hours_high, months_low, months_high, days_least, days_most
      from registry.assertion
      left join internal.term_span term on term.assertion_id = assertion.id
      join registry.fact on fact.id = assertion.fact_id and fact.person_id is not null
      join registry.penalty on penalty.fact_id = fact.id
     where assertion.stance <> 'denied'
), found as ( -- two outcomes of one detention
    select 'person_outcome' as rule, one.incident_id, one.id as left_id, other.id as right_id
      from ending one
      join ending other on other.fact_id = one.fact_id and other.id > one.id
      join internal.outcome_exclusion excluded on (excluded.outcome, excluded.other) = (one.outcome, other.outcome)
    union all -- outcomes of two detentions that may be the same
    select 'person_outcome', one.incident_id, one.id, other.id
      from ending one
      join ending other on (other.incident_id, other.person_id) = (one.incident_id, one.person_id) and other.fact_id > one.fact_id
      join internal.outcome_exclusion excluded on (excluded.outcome, excluded.other) = (one.outcome, other.outcome)
     where coalesce(one.date_earliest, '-infinity') <= coalesce(other.date_latest, 'infinity')
       and coalesce(other.date_earliest, '-infinity') <= coalesce(one.date_latest, 'infinity')
    union all -- a detention and the penalty that followed it; a person who was released or is still detained can be sentenced later
    select 'person_outcome', one.incident_id, one.id, other.id
      from ending one
      join sentence other on other.detention_id = one.fact_id and other.person_id = one.person_id and other.incident_id = one.incident_id
      join internal.outcome_exclusion excluded on (excluded.outcome, excluded.other) = (one.outcome, other.as_outcome)
     where one.outcome not in ('released', 'held')
    union all -- two penalties that may be the same
    select 'person_term', one.incident_id, one.id, other.id
      from sentence one
      join sentence other on (other.incident_id, other.person_id, other.measure) = (one.incident_id, one.person_id, one.measure) and other.fact_id > one.fact_id
     where (one.hours_high < other.hours_low or other.hours_high < one.hours_low
            or one.months_high < other.months_low or other.months_high < one.months_low
            or one.days_most < other.days_least or other.days_most < one.days_least)
       and coalesce(one.date_earliest, '-infinity') <= coalesce(other.date_latest, 'infinity')
       and coalesce(other.date_earliest, '-infinity') <= coalesce(one.date_latest, 'infinity')
)
select incident.id as incident_id,
       incident.code as incident_code,
       incident.code as right_incident_code,
       false as across,
       incident.status = 'published' as published,
       found.rule as rule,
       found.left_id,
       found.right_id,
       found.left_id::text as left_key,
       found.right_id::text as right_key,
       null::bigint[] as left_parts,
       null::integer as left_low,
       null::integer as left_high,
       null::text as left_wording,
       null::text as reason
  from found
  join registry.incident on incident.id = found.incident_id;

comment on view internal.disagreement_person is 'Rules person_outcome and person_term: one person with outcomes of a detention, or terms of a penalty, that exclude each other, within one incident and days that touch.';
grant select on internal.disagreement_person to aigaq_app;
