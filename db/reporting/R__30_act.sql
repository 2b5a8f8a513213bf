-- act: a row is the claim of one source about one alleged violation.
-- run again with all files of this folder: ${reporting_hash}

create view internal.act as
select said.*,
       act.act,
       array(select coalesce(victim_organisation.name, victim_person.shown_name)
               from registry.act_victim victim
               left join registry.organisation victim_organisation on victim_organisation.id = victim.organisation_id
               left join internal.person_shown victim_person on victim_person.person_id = victim.person_id
              where victim.fact_id = said.fact_id
              order by 1) as victims
  from internal.said
  join registry.act on act.fact_id = said.fact_id;

comment on view internal.act is 'What one source says of one act: always a claim, never without its source.';
comment on column internal.act.act is 'What was done (vocabulary act_type).';
comment on column internal.act.victims is 'Known persons and organisations it was done to.';
call internal.publish_facts('act', counted => false, own => array['act', 'person', 'perpetrator', 'victims']);
