package org.aigaq.actor;

import java.util.List;
import java.util.Optional;

import org.aigaq.shared.ListPage;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists of persons and organisations. A restricted person is shown as a number; only
 * editors find the person by name.
 */
@Repository
class ActorLists {

	private final JdbcClient database;

	ActorLists(JdbcClient database) {
		this.database = database;
	}

	ListPage<PersonRow> persons(String text, boolean editor, int page) {
		return ListPage.of(this.database
			.sql("""
					select number, name, array_to_string(other_names, ', ') as other_names, role, incidents, visibility
					  from internal.person
					 where (published or :editor)
					   and (:text = ''
					        or strpos(lower(name), lower(:text)) > 0
					        or exists (select from unnest(other_names) as other where strpos(lower(other), lower(:text)) > 0)
					        or (:editor and person_id in (
					               select id from registry.person where strpos(lower(person.name), lower(:text)) > 0
					               union all
					               select spelling.person_id from registry.person_name spelling where strpos(lower(spelling.name), lower(:text)) > 0)))
					 order by visibility, case when visibility = 'public' then name end collate "und-x-icu", number
					 limit :limit offset :offset""")
			.param("text", text.strip())
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(PersonRow.class)
			.list(), page);
	}

	Optional<PersonRow> person(int number, boolean editor) {
		return this.database.sql("""
				select number, name, array_to_string(other_names, ', ') as other_names, role, incidents, visibility
				  from internal.person where number = :number and (published or :editor)""")
			.param("number", number)
			.param("editor", editor)
			.query(PersonRow.class)
			.optional();
	}

	ListPage<OrganisationRow> organisations(String text, boolean editor, int page) {
		return ListPage.of(this.database
			.sql("""
					select organisation_id as id, name, array_to_string(other_names, ', ') as other_names, kind, incidents
					  from internal.organisation
					 where (published or :editor)
					   and (:text = '' or strpos(lower(name), lower(:text)) > 0
					        or exists (select from unnest(other_names) as other where strpos(lower(other), lower(:text)) > 0))
					 order by name collate "und-x-icu", organisation_id
					 limit :limit offset :offset""")
			.param("text", text.strip())
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(OrganisationRow.class)
			.list(), page);
	}

	Optional<OrganisationRow> organisation(long id, boolean editor) {
		return this.database.sql("""
				select organisation_id as id, name, array_to_string(other_names, ', ') as other_names, kind, incidents
				  from internal.organisation where organisation_id = :id and (published or :editor)""")
			.param("id", id)
			.param("editor", editor)
			.query(OrganisationRow.class)
			.optional();
	}

	/** Incidents that name a person, and in which roles. */
	List<Mention> mentionsOfPerson(int number, boolean editor) {
		return mentions("""
				select person.id as actor from registry.person where number = :key""", "person", number, editor);
	}

	/** Incidents that name an organisation, and in which roles. */
	List<Mention> mentionsOfOrganisation(long id, boolean editor) {
		return mentions("select :key::bigint as actor", "organisation", id, editor);
	}

	private List<Mention> mentions(String who, String kind, Number key, boolean editor) {
		String about = kind.equals("person")
				? "union all select incident_id, 'about' from registry.fact join who on who.actor = fact.person_id"
				: "";
		return this.database
			.sql("""
					with who as (%1$s), mention (incident_id, capacity) as (
					    select incident_id, role from registry.incident_participant join who on who.actor = %2$s_id
					    %3$s
					    union all
					    select incident_id, 'source' from registry.fact join registry.assertion on assertion.fact_id = fact.id join who on who.actor = source_%2$s_id
					    union all
					    select incident_id, 'relay' from registry.fact join registry.assertion on assertion.fact_id = fact.id join who on who.actor = relayed_%2$s_id
					    union all
					    select incident_id, 'source' from registry.incident_participant join who on who.actor = source_%2$s_id
					    union all
					    select incident_id, 'about' from registry.fact join registry.statement_subject subject on subject.fact_id = fact.id join who on who.actor = subject.%2$s_id
					    union all
					    select incident_id, 'act' from registry.fact join registry.act on act.fact_id = fact.id join who on who.actor = perpetrator_%2$s_id
					    union all
					    select incident_id, 'act' from registry.fact join registry.damage on damage.fact_id = fact.id join who on who.actor = perpetrator_%2$s_id
					    union all
					    select incident_id, 'act' from registry.fact join registry.act_victim victim on victim.fact_id = fact.id join who on who.actor = victim.%2$s_id
					)
					select incident.code, incident.title, incident.date_edtf, incident.status,
					       array_agg(distinct mention.capacity order by mention.capacity) as capacities
					  from mention
					  join registry.incident on incident.id = mention.incident_id
					 where incident.status = 'published' or :editor
					 group by incident.id
					 order by incident.date_earliest desc nulls last, incident.code
					 limit 200"""
				.formatted(who, kind, about))
			.param("key", key)
			.param("editor", editor)
			.query((row, n) -> new Mention(row.getString("code"), row.getString("title"), row.getString("date_edtf"),
					row.getString("status"), List.of((String[]) row.getArray("capacities").getArray())))
			.list();
	}

	/** A person in a list. */
	record PersonRow(int number, String name, String otherNames, @Nullable String role, int incidents,
			String visibility) {
	}

	/** An organisation in a list. */
	record OrganisationRow(long id, String name, String otherNames, String kind, int incidents) {
	}

	/** An incident that names a person or organisation, and in which roles. */
	record Mention(String code, String title, @Nullable String dateEdtf, String status, List<String> capacities) {
	}

}
