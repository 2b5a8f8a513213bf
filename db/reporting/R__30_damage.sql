-- damage: a row is the claim of one source about one damage.
-- run again with all files of this folder: ${reporting_hash}

create view internal.damage as
select said.*,
       damage.kind
  from internal.said
  join registry.damage on damage.fact_id = said.fact_id;

comment on view internal.damage is 'What one source says of one damage; it counts things, not people.';
comment on column internal.damage.kind is 'What was damaged (vocabulary damage_kind).';
call internal.publish_facts('damage', counted => true, own => array['kind', 'owner', 'perpetrator', 'amount', 'currency']);
