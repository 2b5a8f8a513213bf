package org.aigaq.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds persons and organisations by any spelling, and adds new ones. Each use of a
 * restricted name is recorded.
 */
@Repository
public class Actors {

	private static final Pattern TWO_ALPHABETS = Pattern.compile("[A-Za-z]\\p{IsCyrillic}|\\p{IsCyrillic}[A-Za-z]");

	private final JdbcClient database;

	private final Persons persons;

	private final Organisations organisations;

	private final LookRecord looks;

	private final ApplicationEventPublisher events;

	Actors(JdbcClient database, Persons persons, Organisations organisations, LookRecord looks,
			ApplicationEventPublisher events) {
		this.events = events;
		this.database = database;
		this.looks = looks;
		this.persons = persons;
		this.organisations = organisations;
	}

	/**
	 * The persons with this name or spelling, or the person shown as "Person 12". Case,
	 * kinds of dashes and quotation marks, and what cannot be seen are ignored; other
	 * writings are not taken for the name.
	 */
	public List<Long> persons(String name) {
		return this.database.sql("""
				select person_id from internal.name_key where plain = internal.plain(:name) and person_id is not null
				union select id from registry.person where 'person ' || number = lower(:name)""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/** The organisations with this name; if none, those with this spelling. */
	public List<Long> organisations(String name) {
		return this.database
			.sql("""
					with named as (
					    select organisation_id, main from internal.name_key where plain = internal.plain(:name) and organisation_id is not null
					)
					select distinct organisation_id from named where main or not exists (select from named where main)""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/**
	 * Add a person, whose name is restricted until an editor makes it public.
	 * @return the key
	 */
	public long addPerson(String name) {
		this.events.publishEvent(new NameRestricted());
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
	 * Whether an organisation is shown under this name or one that looks like it, so that
	 * no other can have it.
	 */
	public boolean isOrganisationTaken(String name) {
		return this.database.sql("""
				select exists (select from internal.name_key
				                where folded = internal.name_look(:name) and main and organisation_id is not null)""")
			.param("name", name)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The key of this person or organisation, if there is one and it has this name or
	 * spelling, or had it once; where it was merged into another, that one.
	 * @param name the name beside the key, or "Person 12"
	 */
	public Optional<Long> named(ActorKey key, String name) {
		String sql = key.person()
				? """
						select id from registry.person
						 where number = :number
						   and ('person ' || number = lower(:name)
						        or exists (select from internal.name_key spelled where spelled.person_id = person.id and spelled.plain = internal.plain(:name))
						        or exists (select from audit.change
						                    where relation = 'registry.person' and row_id = person.id::text and internal.plain(old_row ->> 'name') = internal.plain(:name)))"""
				: """
						select id from registry.organisation
						 where id = coalesce(registry.kept_code('organisation', :number::text)::bigint, :number)
						   and (exists (select from internal.name_key spelled where spelled.organisation_id = organisation.id and spelled.plain = internal.plain(:name))
						        or exists (select from audit.change
						                    where relation = 'registry.organisation' and row_id = organisation.id::text and internal.plain(old_row ->> 'name') = internal.plain(:name)))""";
		return this.database.sql(sql).param("number", key.number()).param("name", name).query(Long.class).optional();
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
	 * Record that names are shown on a page, as far as they are of restricted persons.
	 * @param names as somebody typed them
	 */
	public void recordLookAt(Collection<String> names, String place) {
		recordLook(this.database.sql("""
				select distinct person.id
				  from registry.person
				  join internal.name_key key on key.person_id = person.id
				 where person.visibility = 'restricted'
				   and key.plain in (select internal.plain(name) from unnest(:names::text[]) name)""")
			.param("names", names.toArray(String[]::new))
			.query(Long.class)
			.list(), place);
	}

	/**
	 * Whether a word has Latin and Cyrillic letters side by side, such as a Latin C in
	 * Серік: usually typed by mistake, since they look alike.
	 */
	public static boolean mixesAlphabets(String name) {
		return TWO_ALPHABETS.matcher(name).find();
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
