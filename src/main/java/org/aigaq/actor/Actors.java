package org.aigaq.actor;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds persons and organisations by any spelling, and adds new ones. Each use of a
 * restricted name is recorded.
 */
@Repository
public class Actors {

	private static final int SUGGESTIONS = 20;

	private final JdbcClient database;

	private final Persons persons;

	private final Organisations organisations;

	private final LookRecord looks;

	Actors(JdbcClient database, Persons persons, Organisations organisations, LookRecord looks) {
		this.database = database;
		this.looks = looks;
		this.persons = persons;
		this.organisations = organisations;
	}

	/** The persons with this name or spelling, or the person shown as "Person 12". */
	public List<Long> persons(String name) {
		return this.database.sql("""
				select id from registry.person where lower(name) = lower(:name)
				union select person_id from registry.person_name where lower(name) = lower(:name)
				union select id from registry.person where 'person ' || number = lower(:name)""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/** The organisations with this name; if none, those with this spelling. */
	public List<Long> organisations(String name) {
		return this.database.sql("""
				with named as (select id from registry.organisation where lower(name) = lower(:name))
				select id from named
				union select organisation_id from registry.organisation_name
				       where lower(name) = lower(:name) and not exists (select from named)""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/**
	 * Add a person, whose name is restricted until an editor makes it public.
	 * @return the key
	 */
	public long addPerson(String name) {
		return this.persons.save(new Person(name)).id();
	}

	/**
	 * Add an organisation.
	 * @param kind a code of vocabulary actor_kind
	 * @return the key
	 */
	public long addOrganisation(String name, String kind) {
		return this.organisations.save(new Organisation(name, kind, null)).id();
	}

	/**
	 * Suggest at most 20 persons whose name contains the text, for editors. Restricted
	 * ones are recorded as seen.
	 * @param place the page
	 */
	public List<String> suggestPersons(String text, String place) {
		record Found(long id, boolean restricted, String name) {
		}
		List<Found> found = this.database
			.sql("""
					select id, visibility = 'restricted' as restricted, name from registry.person
					 where name is not null
					   and (strpos(lower(name), lower(:text)) > 0
					        or exists (select from registry.person_name spelling
					                    where spelling.person_id = person.id and strpos(lower(spelling.name), lower(:text)) > 0))
					 order by name limit :most""")
			.param("text", text)
			.param("most", SUGGESTIONS)
			.query(Found.class)
			.list();
		recordLook(found.stream().filter(Found::restricted).map(Found::id).toList(), place);
		return found.stream().map(Found::name).toList();
	}

	/**
	 * Suggest at most 20 organisations with a name or spelling that contains the text.
	 */
	public List<String> suggestOrganisations(String text) {
		return this.database
			.sql("""
					select name from registry.organisation
					 where strpos(lower(name), lower(:text)) > 0
					    or exists (select from registry.organisation_name spelling
					                where spelling.organisation_id = organisation.id and strpos(lower(spelling.name), lower(:text)) > 0)
					 order by name limit :most""")
			.param("text", text)
			.param("most", SUGGESTIONS)
			.query(String.class)
			.list();
	}

	/**
	 * The persons with a name or spelling that begins with one of these, for editors. The
	 * caller records those found in a text as seen.
	 * @param beginnings in lower case
	 * @param length their length in characters
	 */
	public List<Known> personsBeginning(Collection<String> beginnings, int length) {
		return this.database.sql("""
				with spelled as (
				    select id, name from registry.person where name is not null
				    union select person_id, name from registry.person_name
				)
				select person.id, spelled.name, visibility = 'restricted' as restricted,
				       case when visibility = 'restricted' then 'Person ' || number else person.name end as shown
				  from spelled
				  join registry.person on person.id = spelled.id
				 where left(lower(spelled.name), :length) = any (:beginnings)
				 order by length(spelled.name) desc, spelled.name""")
			.param("beginnings", beginnings.toArray(String[]::new))
			.param("length", length)
			.query(Known.class)
			.list();
	}

	/** The organisations with a name or spelling that begins with one of these. */
	public List<Known> organisationsBeginning(Collection<String> beginnings, int length) {
		return this.database.sql("""
				with spelled as (
				    select id, name from registry.organisation
				    union select organisation_id, name from registry.organisation_name
				)
				select organisation.id, spelled.name, false as restricted, organisation.name as shown
				  from spelled
				  join registry.organisation on organisation.id = spelled.id
				 where left(lower(spelled.name), :length) = any (:beginnings)
				 order by length(spelled.name) desc, spelled.name""")
			.param("beginnings", beginnings.toArray(String[]::new))
			.param("length", length)
			.query(Known.class)
			.list();
	}

	/**
	 * Record that the names of these restricted persons are shown on a page. The record
	 * is written at once, in a transaction of its own: it stays if the page then undoes
	 * what it did, as it does where two editors save the same incident.
	 */
	public void recordLook(List<Long> persons, String place) {
		if (!persons.isEmpty()) {
			this.looks.add(persons, place);
		}
	}

	/**
	 * A person or organisation by one of its spellings.
	 *
	 * @param id its key
	 * @param name the spelling; it may be restricted
	 * @param restricted whether only {@code shown} may be displayed
	 * @param shown the name that may be displayed
	 */
	public record Known(long id, String name, boolean restricted, String shown) {
	}

}
