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

	/**
	 * The persons with a name like this in whatever writing, the most like first; readers
	 * find nobody by a restricted name, only by the number in its place.
	 */
	ListPage<PersonRow> persons(String text, boolean editor, int page) {
		if (text.isBlank()) {
			return allPersons(editor, page);
		}
		return ListPage.of(this.database
			.sql("""
					with found (id, nearness) as materialized (
					    select person.id, min(named.nearness)
					      from (select person_id, nearness, false as by_number from internal.names_like(:text)
					            union all
					            select id, 1, true from registry.person
					             where visibility = 'restricted' and number = substring(lower(:text) from '^(?:person )?([0-9]{1,9})$')::integer) named
					      join registry.person on person.id = named.person_id
					     where :editor or visibility = 'public' or named.by_number
					     group by person.id
					), page as (
					    select id, found.nearness, row_number() over listed as nth
					      from registry.person
					      join found using (id)
					     where :editor or (select shown.published from internal.person shown where shown.person_id = person.id)
					    window listed as (order by found.nearness, visibility, case when visibility = 'public' then name end collate "kk-x-icu", number)
					     order by nth
					     limit :limit offset :offset
					)
					select number, name, array_to_string(other_names, ', ') as other_names, role, incidents, visibility,
					       coalesce(page.nearness = 3, false) as similar
					  from page
					  join internal.person on person.person_id = page.id
					 order by page.nth""")
			.param("text", text.strip())
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(PersonRow.class)
			.list(), page);
	}

	/** All persons, found by the index person_listed. */
	private ListPage<PersonRow> allPersons(boolean editor, int page) {
		return ListPage.of(this.database
			.sql("""
					with page as materialized (
					    select id, visibility, name, number
					      from registry.person
					     where :editor or (select shown.published from internal.person shown where shown.person_id = person.id)
					     order by visibility, case when visibility = 'public' then name end collate "kk-x-icu", number
					     limit :limit offset :offset
					)
					select person.number, person.name, array_to_string(other_names, ', ') as other_names, role, incidents,
					       person.visibility, false as similar
					  from page
					  join internal.person on person.person_id = page.id
					 order by page.visibility, case when page.visibility = 'public' then page.name end collate "kk-x-icu", page.number""")
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(PersonRow.class)
			.list(), page);
	}

	Optional<PersonRow> person(int number, boolean editor) {
		return this.database
			.sql("""
					select number, name, array_to_string(other_names, ', ') as other_names, role, incidents, visibility, false as similar
					  from internal.person where number = :number and (published or :editor)""")
			.param("number", number)
			.param("editor", editor)
			.query(PersonRow.class)
			.optional();
	}

	/**
	 * The organisations with a name like this in whatever writing, the most like first.
	 */
	ListPage<OrganisationRow> organisations(String text, boolean editor, int page) {
		if (text.isBlank()) {
			return allOrganisations(editor, page);
		}
		return ListPage.of(this.database
			.sql("""
					with found as materialized (
					    select named.organisation_id, named.nearness from internal.names_like(:text) named where named.organisation_id is not null
					)
					select organisation_id as id, name, array_to_string(other_names, ', ') as other_names, kind, incidents,
					       coalesce((select nearness from found where found.organisation_id = organisation.organisation_id) = 3, false) as similar
					  from internal.organisation
					 where (published or :editor)
					   and (:text = '' or organisation_id in (select organisation_id from found))
					 order by (select nearness from found where found.organisation_id = organisation.organisation_id) nulls first,
					       name collate "kk-x-icu", organisation_id
					 limit :limit offset :offset""")
			.param("text", text.strip())
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(OrganisationRow.class)
			.list(), page);
	}

	/** All organisations, found by the index organisation_listed. */
	private ListPage<OrganisationRow> allOrganisations(boolean editor, int page) {
		return ListPage.of(this.database
			.sql("""
					with page as materialized (
					    select id, name
					      from registry.organisation
					     where :editor or (select shown.published from internal.organisation shown where shown.organisation_id = organisation.id)
					     order by name collate "kk-x-icu", id
					     limit :limit offset :offset
					)
					select page.id, organisation.name, array_to_string(other_names, ', ') as other_names, kind, incidents, false as similar
					  from page
					  join internal.organisation on organisation.organisation_id = page.id
					 order by page.name collate "kk-x-icu", page.id""")
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(OrganisationRow.class)
			.list(), page);
	}

	/**
	 * The keys of the organisations that are shown under this name or one that looks like
	 * it: in other case, with other quotation marks, with Latin letters for Cyrillic
	 * ones.
	 */
	List<Long> organisationsNamed(String name) {
		return this.database.sql("""
				select distinct organisation_id from internal.name_key
				 where folded = internal.name_look(:name) and main and organisation_id is not null""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	Optional<OrganisationRow> organisation(long id, boolean editor) {
		return this.database
			.sql("""
					select organisation_id as id, name, array_to_string(other_names, ', ') as other_names, kind, incidents, false as similar
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

	/**
	 * A person in a list.
	 *
	 * @param similar whether the name is only similar to the one that was searched for
	 */
	record PersonRow(int number, String name, String otherNames, @Nullable String role, int incidents,
			String visibility, boolean similar) {
	}

	/**
	 * An organisation in a list.
	 *
	 * @param similar whether the name is only similar to the one that was searched for
	 */
	record OrganisationRow(long id, String name, String otherNames, String kind, int incidents, boolean similar) {
	}

	/** An incident that names a person or organisation, and in which roles. */
	record Mention(String code, String title, @Nullable String dateEdtf, String status, List<String> capacities) {
	}

}
