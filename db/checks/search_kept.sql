-- Each incident can be found (internal.incident_search has its row), and not by the name of a restricted person:
-- a row is an incident where that fails.

select incident.code as incident_code, 'has no words' as problem
  from registry.incident
 where not exists (select from internal.incident_search where incident_search.incident_id = incident.id)
union all
select distinct incident.code, 'holds a restricted name'
  from internal.named_in_incident() named
  join registry.person on person.id = named.person_id and person.visibility = 'restricted'
  join internal.incident_search on incident_search.incident_id = named.incident_id
  join registry.incident on incident.id = named.incident_id
 where person.name is not null
   and strpos(lower(concat_ws(' ', incident.title, incident.summary)), lower(person.name)) = 0
   and strpos(lower(incident_search.words), lower(person.name)) > 0;
