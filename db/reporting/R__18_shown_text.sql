-- shown_text: a row is a row of registry with texts, and an incident that shows them once it is published.
-- run again with all files of this folder: ${reporting_hash}
-- A condition on the incident, or on the row of registry, reaches each part by an index.

create view internal.shown_text as
select 'incident' as relation, id as row_id, id as incident_id, null::text as record, null::text as address from registry.incident
union all
select 'incident_city', id, incident_id, null, null from registry.incident_city
union all
select 'incident_participant', id, incident_id, null, null from registry.incident_participant
union all
select named.relation, fact.id, fact.incident_id, fact.code, null
  from registry.fact
 cross join (values ('fact'), ('detention'), ('penalty'), ('casualty'), ('damage'), ('statement')) as named (relation)
union all
select 'assertion', assertion.id, fact.incident_id, fact.code, null from registry.assertion join registry.fact on fact.id = assertion.fact_id
union all
select 'contradiction', contradiction.id, fact.incident_id, fact.code, null
  from registry.contradiction
 cross join lateral (values (contradiction.left_assertion_id), (contradiction.right_assertion_id)) as side (assertion_id)
  join registry.assertion on assertion.id = side.assertion_id
  join registry.fact on fact.id = assertion.fact_id
union all
select 'explanation', explanation.id, fact.incident_id, fact.code, null
  from registry.explanation
 cross join lateral string_to_table(explanation.left_key || '+' || explanation.right_key, '+') as side (key)
  join registry.assertion on assertion.id = case when side.key ~ '^[0-9]{1,18}$' then side.key::bigint end
  join registry.fact on fact.id = assertion.fact_id
union all
select 'passage', passage.id, rests.incident_id, document.code, '/documents/' || document.code
  from internal.incident_rests_on rests
  join registry.passage on passage.id = rests.passage_id
  join registry.document_edition edition on edition.id = passage.edition_id
  join registry.document on document.id = edition.document_id and document.visibility = 'public'
union all
select 'document', document.id, rests.incident_id, document.code, '/documents/' || document.code
  from internal.incident_rests_on rests
  join registry.passage on passage.id = rests.passage_id
  join registry.document_edition edition on edition.id = passage.edition_id
  join registry.document on document.id = edition.document_id and document.visibility = 'public'
union all
select 'organisation', organisation.id, named.incident_id, organisation.name, '/organisations/' || organisation.id
  from internal.named_in_incident() named
  join registry.organisation on organisation.id = named.organisation_id
union all
select 'organisation_name', spelling.id, named.incident_id, organisation.name, '/organisations/' || organisation.id
  from internal.named_in_incident() named
  join registry.organisation on organisation.id = named.organisation_id
  join registry.organisation_name spelling on spelling.organisation_id = organisation.id
union all
select 'person', person.id, named.incident_id, person.name, '/persons/' || person.number
  from internal.named_in_incident() named
  join registry.person on person.id = named.person_id and person.visibility = 'public'
union all
select 'milestone', id, null, title, '/checks/restricted_name_in_words' from registry.milestone
union all
select 'passage', passage.id, null, document.code, '/documents/' || document.code
  from registry.milestone_passage
  join registry.passage on passage.id = milestone_passage.passage_id
  join registry.document_edition edition on edition.id = passage.edition_id
  join registry.document on document.id = edition.document_id and document.visibility = 'public'
union all
select 'document', document.id, null, document.code, '/documents/' || document.code
  from registry.milestone_passage
  join registry.passage on passage.id = milestone_passage.passage_id
  join registry.document_edition edition on edition.id = passage.edition_id
  join registry.document on document.id = edition.document_id and document.visibility = 'public';

comment on view internal.shown_text is 'Which rows with texts of editors an incident shows to readers once it is published: its own, and those of the documents, organisations and public persons that it names.';
comment on column internal.shown_text.relation is 'The table of registry.';
comment on column internal.shown_text.row_id is 'Key of the row; of a fact where the row belongs to one.';
comment on column internal.shown_text.incident_id is 'The incident; NULL: background, which readers always see.';
comment on column internal.shown_text.record is 'Code of the fact or document, or name of the organisation or public person; NULL: the incident itself.';
comment on column internal.shown_text.address is 'The page where it is changed; NULL: that of the incident.';

grant select on internal.shown_text to aigaq_app;
