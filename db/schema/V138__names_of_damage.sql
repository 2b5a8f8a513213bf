-- Who caused damage is named in an incident too: found by search, and checked before publishing.

create or replace function internal.named_in_incident() returns table (incident_id bigint, person_id bigint, organisation_id bigint)
    language sql stable
begin atomic
    select participant.incident_id, participant.person_id, participant.organisation_id from registry.incident_participant participant
    union all
    select participant.incident_id, participant.source_person_id, participant.source_organisation_id from registry.incident_participant participant
    union all
    select fact.incident_id, fact.person_id, null from registry.fact where fact.person_id is not null
    union all
    select fact.incident_id, assertion.source_person_id, assertion.source_organisation_id
      from registry.assertion join registry.fact on fact.id = assertion.fact_id
    union all
    select fact.incident_id, assertion.relayed_person_id, assertion.relayed_organisation_id
      from registry.assertion join registry.fact on fact.id = assertion.fact_id
    union all
    select fact.incident_id, act.perpetrator_person_id, act.perpetrator_organisation_id from registry.act join registry.fact on fact.id = act.fact_id
    union all
    select fact.incident_id, victim.person_id, victim.organisation_id from registry.act_victim victim join registry.fact on fact.id = victim.fact_id
    union all
    select fact.incident_id, damage.perpetrator_person_id, damage.perpetrator_organisation_id
      from registry.damage join registry.fact on fact.id = damage.fact_id
    union all
    select fact.incident_id, subject.person_id, subject.organisation_id from registry.statement_subject subject join registry.fact on fact.id = subject.fact_id;
end;

create trigger refresh_search after insert or delete or update of fact_id, perpetrator_person_id, perpetrator_organisation_id on registry.damage
    for each row execute function internal.refresh_search_of('fact', 'fact_id');
select internal.refresh_search(array(
    select fact.incident_id from registry.damage join registry.fact on fact.id = damage.fact_id
     where num_nonnulls(damage.perpetrator_person_id, damage.perpetrator_organisation_id) > 0));
