-- crowd: a row is the claim of one source about the size of a crowd.
-- run again with all files of this folder: ${reporting_hash}

create view internal.crowd as
select said.*
  from internal.said
  join registry.crowd on crowd.fact_id = said.fact_id;

comment on view internal.crowd is 'What one source says of a crowd''s size.';
call internal.publish_facts('crowd', counted => true, own => '{}');
