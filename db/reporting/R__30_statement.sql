-- statement: a row is a position that a source takes.
-- run again with all files of this folder: ${reporting_hash}

create view internal.statement as
select said.*,
       statement.topic,
       array(select coalesce(subject_organisation.name, subject_person.shown_name)
               from registry.statement_subject subject
               left join registry.organisation subject_organisation on subject_organisation.id = subject.organisation_id
               left join internal.person_shown subject_person on subject_person.person_id = subject.person_id
              where subject.fact_id = said.fact_id
              order by 1) as subjects
  from internal.said
  join registry.statement on statement.fact_id = said.fact_id;

comment on view internal.statement is 'A position that one source takes.';
comment on column internal.statement.topic is 'What it is about (vocabulary statement_topic).';
comment on column internal.statement.subjects is 'Known persons and organisations that the position is about.';
call internal.publish_facts('statement', counted => false, own => array['topic', 'person', 'position', 'subjects']);
