-- title: Incident that the search does not find, or finds by a restricted name
-- why: A search must find every incident, and never by the name of a restricted person.
-- severity: problem
-- checks: each incident
-- reads: act, act_victim, assertion, city, city_name, damage, fact, fact_city, incident, incident_city, incident_participant, organisation, organisation_name, person, person_name, statement_subject
-- Compares internal.incident_search with registry.incident and internal.named_in_incident().

select '/incidents/' || incident.code as place, incident.code || ' cannot be found by its words.' as what, incident.id as record_id
  from registry.incident
 where not exists (select from internal.incident_search where incident_search.incident_id = incident.id)
union all
select distinct '/incidents/' || incident.code, incident.code || ' can be found by a restricted name.', named.incident_id
  from internal.named_in_incident() named
  join registry.person on person.id = named.person_id and person.visibility = 'restricted'
  join internal.incident_search on incident_search.incident_id = named.incident_id
  join registry.incident on incident.id = named.incident_id
 where person.name is not null
   and strpos(internal.plain(concat_ws(' ', incident.title, incident.summary)), internal.plain(person.name)) = 0
   and strpos(internal.plain(incident_search.words), internal.plain(person.name)) > 0;
