-- title: Passage used by nothing
-- why: What it witnessed was corrected or taken away; it is still shown in the list of the source.
-- severity: hint

select '/sources/' || source.code as place,
       count(*) || ' passages of ' || source.code || ' are used by nothing.' as what
  from registry.passage
  join registry.source_edition on source_edition.id = passage.edition_id
  join registry.source on source.id = source_edition.source_id
 where not exists (select from registry.assertion where assertion.passage_id = passage.id)
   and not exists (select from registry.incident_passage where incident_passage.passage_id = passage.id)
   and not exists (select from registry.incident_city where incident_city.passage_id = passage.id)
   and not exists (select from registry.incident_participant where incident_participant.passage_id = passage.id)
   and not exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
 group by source.code;
