-- incident_rests_on: a row is an incident and a passage that supports it or one of its facts.
-- run again with all files of this folder: ${reporting_hash}

create view internal.incident_rests_on as
select incident_id, passage_id from registry.incident_passage
union all
select incident_id, passage_id from registry.incident_city
union all
select incident_id, passage_id from registry.incident_participant
union all
select fact.incident_id, assertion.passage_id from registry.fact join registry.assertion on assertion.fact_id = fact.id;

comment on view internal.incident_rests_on is 'Which passages an incident rests on, itself or through its facts.';
comment on column internal.incident_rests_on.incident_id is 'The incident.';
comment on column internal.incident_rests_on.passage_id is 'The passage.';
grant select on internal.incident_rests_on to aigaq_app;
