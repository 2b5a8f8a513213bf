-- title: Passage that supports nothing
-- why: What it supported was corrected or removed; it is still shown in the list of its document.
-- severity: hint
-- checks: each document
-- reads: assertion, document, document_edition, incident_city, incident_participant, incident_passage, milestone_passage, passage

select '/documents/' || document.code as place,
       count(*) || ' passages of ' || document.code || ' are used by nothing.' as what,
       document.id as record_id
  from registry.passage
  join registry.document_edition on document_edition.id = passage.edition_id
  join registry.document on document.id = document_edition.document_id
 where not exists (select from registry.assertion where assertion.passage_id = passage.id)
   and not exists (select from registry.incident_passage where incident_passage.passage_id = passage.id)
   and not exists (select from registry.incident_city where incident_city.passage_id = passage.id)
   and not exists (select from registry.incident_participant where incident_participant.passage_id = passage.id)
   and not exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
 group by document.id;
