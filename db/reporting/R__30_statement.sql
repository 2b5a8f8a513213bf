-- statement: a row is a position that a source takes.
-- run again with all files of this folder: ${reporting_hash}

create view internal.statement as
select said.*,
       statement.topic
  from internal.said
  join registry.statement on statement.fact_id = said.fact_id;

comment on view internal.statement is 'A position that one source takes.';
comment on column internal.statement.topic is 'What it is about (vocabulary statement_topic).';
call internal.publish_facts('statement', counted => false, own => array['topic', 'person', 'position']);
