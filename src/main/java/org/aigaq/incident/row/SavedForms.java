package org.aigaq.incident.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.aigaq.actor.Actors;
import org.aigaq.incident.form.IncidentForm;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a saved incident, or one of its facts, as the form that an editor would type. The
 * version of a form is a hash of what it holds: another is saved meanwhile only where the
 * same fields changed.
 */
@Repository
public class SavedForms {

	/** A passage as the form has it, and the names that lead back to one person. */
	private static final String NAMED = """
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
			)
			""";

	private static final String CIRCUMSTANCES = """
			jsonb_build_object('title', title, 'summary', summary, 'eventType', event_type, 'date', date_edtf,
			    'parent', (select code from registry.incident parent where parent.id = incident.parent_id),
			    'forms', (select jsonb_agg(form order by form) from registry.incident_form where incident_id = incident.id),
			    'topics', (select jsonb_agg(topic order by topic) from registry.incident_topic where incident_id = incident.id),
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
			                   where incident_id = incident.id))""";

	/** A fact with its assertions; the query has the tables of {@link #FACTS}. */
	private static final String FACT = """
			jsonb_build_object('id', fact.code, 'type', fact.type, 'description', fact.description,
			    'measure', fact.measure, 'kind', {kind},
			    'covers', fact.covers, 'partOf', whole.code, 'mayOverlap', case when fact.may_overlap then 'true' end,
			    'person', about.name, 'date', fact.date_edtf,
			    'groups', (select jsonb_agg(affected_group order by affected_group) from registry.fact_group where fact_id = fact.id),
			    'cities', (select string_agg({listed city.name}, '; ' order by city.name)
			                 from registry.fact_city join registry.city on city.id = city_id where fact_id = fact.id),
			    'noCity', case when fact.no_city then 'true' end,
			    'own', {own},
			    'keys', {keys} || jsonb_build_object('person', 'p' || about.number || ' ' || about.name, 'cities', (
			        select string_agg('c' || city.id || ' ' || city.name, e'\\n' order by city.name)
			          from registry.fact_city join registry.city on city.id = city_id where fact_id = fact.id)),
			    'assertions', (select jsonb_agg(jsonb_build_object('id', assertion.id, 'organisation', organisation.name, 'person', person.name,
			           'words', source_words, 'relayedOrganisation', relaying.name, 'relayedPerson', relayer.name,
			           'relayedWords', relayed_words, 'hearsay', case when hearsay then 'true' end, 'stance', stance, 'wording', wording,
			           'number', case when wording = 'over' then count_low - 1
			                          when wording = 'under' then count_high + 1
			                          when wording = 'up_to' then count_high
			                          when wording in ('exact', 'about', 'nearly', 'at_least', 'between') then count_low end,
			           'numberTo', case when wording = 'between' then count_high end, 'complete', case when complete then 'true' end,
			           'own', {said}, 'scope', scope_note, 'count', count_words, 'passage', place.form,
			           'keys', jsonb_build_object('organisation', 'o' || organisation.id || ' ' || organisation.name, 'person', 'p' || person.number || ' ' || person.name,
			                                      'relayedOrganisation', 'o' || relaying.id || ' ' || relaying.name, 'relayedPerson', 'p' || relayer.number || ' ' || relayer.name))
			           order by assertion.id)
			      from registry.assertion
			      join place on place.id = assertion.passage_id
			      left join registry.organisation on organisation.id = source_organisation_id
			      left join called person on person.id = source_person_id
			      left join registry.organisation relaying on relaying.id = relayed_organisation_id
			      left join called relayer on relayer.id = relayed_person_id
			     where assertion.fact_id = fact.id))""";

	private static final String FACTS = """

			 from registry.fact
			 {types}
			 left join registry.fact whole on whole.id = fact.part_of
			 left join called about on about.id = fact.person_id
			where fact.incident_id = incident.id""";

	private static final String INCIDENT = NAMED + """
			select jsonb_build_object('version', md5(form::text)) || form || jsonb_build_object('facts', facts)
			  from (select {circumstances} as form, {facts} as facts
			          from registry.incident
			         where code = :code) saved""".replace("{circumstances}", CIRCUMSTANCES);

	private static final String WHOLE = INCIDENT.replace("{facts}",
			"(select jsonb_agg(" + FACT + " order by fact.position, length(fact.code), fact.code)" + FACTS + ")");

	private static final String ALONE = INCIDENT.replace("{facts}", "'[]'::jsonb");

	private static final String FIGURE = NAMED
			+ """
					select jsonb_build_object('version', md5(told.form::text), 'facts', jsonb_build_array(told.form), 'date', date_edtf,
					                          'parent', (select code from registry.incident parent where parent.id = incident.parent_id))
					  from registry.incident
					 cross join lateral (select %s%s and fact.code = :fact) told (form)
					 where incident.code = :code"""
				.formatted(FACT, FACTS);

	private static final String RESTRICTED = """
			select distinct person.id
			  from registry.incident
			  left join registry.fact on fact.incident_id = incident.id and {which}
			  left join registry.assertion on assertion.fact_id = fact.id
			  {types}
			  left join registry.incident_participant part on part.incident_id = incident.id and {circumstances}
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

	/** The whole form of the incident. Restricted names in it are recorded as seen. */
	@Transactional
	public Optional<IncidentForm> read(String code) {
		return read(WHOLE, "true", "true", Map.of("code", code), "/incidents/" + code + "/edit");
	}

	/** The same without its facts. Its version changes with what it holds only. */
	@Transactional
	public Optional<IncidentForm> readAlone(String code) {
		return read(ALONE, "false", "true", Map.of("code", code), "/incidents/" + code + "/edit");
	}

	/**
	 * A form with one fact of the incident and nothing else. Its version changes with
	 * that fact and its assertions only.
	 */
	@Transactional
	public Optional<IncidentForm> readFigure(String code, String fact) {
		return read(FIGURE, "fact.code = :fact", "false", Map.of("code", code, "fact", fact),
				"/incidents/" + code + "/figures/" + fact + "/edit");
	}

	/** The code of the document that was cited last in the incident; empty: none. */
	public String lastDocument(String code) {
		return this.database
			.sql("""
					select document.code
					  from registry.incident
					 cross join lateral (select passage_id, assertion.id from registry.assertion join registry.fact on fact.id = fact_id where fact.incident_id = incident.id
					                     union all
					                     select passage_id, 0 from registry.incident_passage where incident_id = incident.id) cited
					  join registry.passage on passage.id = cited.passage_id
					  join registry.document_edition edition on edition.id = passage.edition_id
					  join registry.document on document.id = edition.document_id
					 where incident.code = :code
					 order by cited.id desc, passage.id desc limit 1""")
			.param("code", code)
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** The date of the incident as EDTF; empty: none. */
	public String date(String code) {
		return this.database.sql("select coalesce(date_edtf, '') from registry.incident where code = :code")
			.param("code", code)
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** The code of the wave that the incident belongs to; empty: none. */
	public String parent(String code) {
		return this.database
			.sql("""
					select parent.code from registry.incident join registry.incident parent on parent.id = incident.parent_id
					 where incident.code = :code""")
			.param("code", code)
			.query(String.class)
			.optional()
			.orElse("");
	}

	private Optional<IncidentForm> read(String query, String facts, String circumstances, Map<String, String> keys,
			String address) {
		List<Long> restricted = this.database
			.sql(SavedFields.in(RESTRICTED.replace("{which}", facts).replace("{circumstances}", circumstances)))
			.params(keys)
			.query(Long.class)
			.list();
		this.actors.recordLook(restricted, address);
		return this.database.sql(SavedFields.in(query))
			.params(keys)
			.query(String.class)
			.optional()
			.map((form) -> this.json.readValue(form, IncidentForm.class));
	}

}
