-- casualty: a row is the claim of one source about one casualty figure.
-- run again with all files of this folder: ${reporting_hash}

create view internal.casualty as
select said.*,
       said.measure as outcome,
       casualty.cause
  from internal.said
  join registry.casualty on casualty.fact_id = said.fact_id;

comment on view internal.casualty is 'What one source says of one casualty figure.';
comment on column internal.casualty.outcome is 'What happened to them: the measure.';
comment on column internal.casualty.cause is 'What did the harm, in own words.';
call internal.publish_facts('casualty', counted => true, own => array['outcome', 'population', 'person', 'cause']);
