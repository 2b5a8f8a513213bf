-- damage: a row is the claim of one source about one damage.
-- run again with all files of this folder: ${reporting_hash}

create view internal.damage as
select said.*,
       damage.kind,
       damage.owner,
       coalesce(organisation.name, doer.shown_name) as perpetrator
  from internal.said
  join registry.damage on damage.fact_id = said.fact_id
  left join registry.organisation on organisation.id = damage.perpetrator_organisation_id
  left join internal.person_shown doer on doer.person_id = damage.perpetrator_person_id;

comment on view internal.damage is 'What one source says of one damage; it counts things, not people.';
comment on column internal.damage.kind is 'What was damaged (vocabulary damage_kind).';
comment on column internal.damage.owner is 'Whose it was, as named.';
comment on column internal.damage.perpetrator is 'Who is said to have done it.';
call internal.publish_facts('damage', counted => true, own => array['kind', 'owner', 'perpetrator', 'amount', 'currency']);
