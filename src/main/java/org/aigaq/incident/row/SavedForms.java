package org.aigaq.incident.row;

import java.util.List;
import java.util.Optional;

import org.aigaq.actor.Actors;
import org.aigaq.incident.form.IncidentForm;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a saved incident as the form that an editor would type. */
@Repository
public class SavedForms {

	private static final String FORM = """
			with place (id, form) as not materialized (
			    select passage.id, jsonb_build_object('document', document.code, 'edition', edition.edition, 'paragraph', passage.paragraph,
			           'page', passage.page, 'locator', passage.locator, 'charStart', passage.char_start, 'charEnd', passage.char_end)
			      from registry.passage
			      join registry.document_edition edition on edition.id = passage.edition_id
			      join registry.document on document.id = edition.document_id
			), called (id, number, name) as not materialized ( -- a name that is not unique does not tell whom it means
			    select id, number, case when name is null
			                      or exists (select from internal.name_key twin where twin.person_id <> person.id and twin.plain = internal.plain(person.name))
			                    then 'Person ' || number else name end
			      from registry.person
			), said (fact_id, form) as not materialized (
			    select assertion.fact_id, jsonb_agg(jsonb_build_object('id', assertion.id, 'organisation', organisation.name, 'person', person.name,
			           'words', source_words, 'relayedOrganisation', relaying.name, 'relayedPerson', relayer.name,
			           'relayedWords', relayed_words, 'hearsay', case when hearsay then 'true' end, 'stance', stance, 'wording', wording,
			           'number', case when wording = 'over' then count_low - 1
			                          when wording = 'under' then count_high + 1
			                          when wording = 'up_to' then count_high
			                          when wording in ('exact', 'about', 'nearly', 'at_least', 'between') then count_low end,
			           'numberTo', case when wording = 'between' then count_high end, 'complete', case when complete then 'true' end,
			           'own', {said}, 'scope', scope_note, 'passage', place.form,
			           'keys', jsonb_build_object('organisation', 'o' || organisation.id || ' ' || organisation.name, 'person', 'p' || person.number || ' ' || person.name,
			                                      'relayedOrganisation', 'o' || relaying.id || ' ' || relaying.name, 'relayedPerson', 'p' || relayer.number || ' ' || relayer.name))
			           order by assertion.id)
			      from registry.assertion
			      join place on place.id = assertion.passage_id
			      left join registry.organisation on organisation.id = source_organisation_id
			      left join called person on person.id = source_person_id
			      left join registry.organisation relaying on relaying.id = relayed_organisation_id
			      left join called relayer on relayer.id = relayed_person_id
			     group by assertion.fact_id
			)
			select jsonb_build_object('version', version, 'title', title, 'summary', summary, 'eventType', event_type, 'date', date_edtf,
			    'parent', (select code from registry.incident parent where parent.id = incident.parent_id),
			    'forms', (select jsonb_agg(form) from registry.incident_form where incident_id = incident.id),
			    'topics', (select jsonb_agg(topic) from registry.incident_topic where incident_id = incident.id),
			    'places', (select jsonb_agg(jsonb_build_object('id', here.id, 'place', coalesce(city.name, internal.region_title(region.name)), 'venue', venue,
			                      'precision', precision, 'passage', place.form,
			                      'keys', jsonb_build_object('place', coalesce('c' || city.id || ' ' || city.name, 'r' || region.id || ' ' || internal.region_title(region.name)))) order by here.id)
			                 from registry.incident_city here
			                 join place on place.id = here.passage_id
			                 left join registry.city on city.id = here.city_id
			                 left join registry.region on region.id = here.region_id
			                where here.incident_id = incident.id),
			    'participants', (select jsonb_agg(jsonb_build_object('id', part.id, 'actor', coalesce(organisation.name, person.name),
			                            'role', role, 'organisation', says.name, 'person', speaker.name, 'words', source_words,
			                            'hearsay', case when hearsay then 'true' end, 'passage', place.form,
			                            'keys', jsonb_build_object('actor', coalesce('o' || organisation.id || ' ' || organisation.name, 'p' || person.number || ' ' || person.name),
			                                                       'organisation', 'o' || says.id || ' ' || says.name, 'person', 'p' || speaker.number || ' ' || speaker.name)) order by part.id)
			                       from registry.incident_participant part
			                       join place on place.id = part.passage_id
			                       left join registry.organisation says on says.id = part.source_organisation_id
			                       left join called speaker on speaker.id = part.source_person_id
			                       left join registry.organisation on organisation.id = part.organisation_id
			                       left join called person on person.id = part.person_id
			                      where part.incident_id = incident.id),
			    'witnesses', (select jsonb_agg(jsonb_build_object('id', passage_id, 'passage', place.form) order by passage_id)
			                    from registry.incident_passage join place on place.id = passage_id
			                   where incident_id = incident.id),
			    'facts', (select jsonb_agg(jsonb_build_object('id', fact.code, 'type', fact.type, 'description', fact.description,
			                     'measure', fact.measure, 'kind', {kind},
			                     'covers', fact.covers, 'partOf', whole.code, 'mayOverlap', case when fact.may_overlap then 'true' end,
			                     'person', about.name, 'date', fact.date_edtf,
			                     'groups', (select jsonb_agg(affected_group) from registry.fact_group where fact_id = fact.id),
			                     'cities', (select string_agg({listed city.name}, '; ' order by city.name)
			                                  from registry.fact_city join registry.city on city.id = city_id where fact_id = fact.id),
			                     'noCity', case when fact.no_city then 'true' end,
			                     'own', {own}, 'assertions', said.form,
			                     'keys', {keys} || jsonb_build_object('person', 'p' || about.number || ' ' || about.name, 'cities', (
			                         select string_agg('c' || city.id || ' ' || city.name, e'\\n' order by city.name)
			                           from registry.fact_city join registry.city on city.id = city_id where fact_id = fact.id))) order by length(fact.code), fact.code)
			                from registry.fact
			                join said on said.fact_id = fact.id
			                {types}
			                left join registry.fact whole on whole.id = fact.part_of
			                left join called about on about.id = fact.person_id
			               where fact.incident_id = incident.id))
			  from registry.incident
			 where code = :code""";

	private static final String RESTRICTED = """
			select distinct person.id
			  from registry.incident
			  left join registry.fact on fact.incident_id = incident.id
			  left join registry.assertion on assertion.fact_id = fact.id
			  {types}
			  left join registry.incident_participant part on part.incident_id = incident.id
			  join registry.person on person.id in (fact.person_id, assertion.source_person_id, assertion.relayed_person_id,
			                                        {persons}part.person_id, part.source_person_id)
			 where incident.code = :code and person.visibility = 'restricted' and person.name is not null""";

	private final JdbcClient database;

	private final JsonMapper json;

	private final Actors actors;

	SavedForms(JdbcClient database, JsonMapper json, Actors actors) {
		this.database = database;
		this.json = json;
		this.actors = actors;
	}

	/** The form of the incident. Restricted names in it are recorded as seen. */
	@Transactional
	public Optional<IncidentForm> read(String code) {
		List<Long> restricted = this.database.sql(SavedFields.in(RESTRICTED))
			.param("code", code)
			.query(Long.class)
			.list();
		this.actors.recordLook(restricted, "/incidents/" + code + "/edit");
		return this.database.sql(SavedFields.in(FORM))
			.param("code", code)
			.query(String.class)
			.optional()
			.map((form) -> this.json.readValue(form, IncidentForm.class));
	}

}
