package org.aigaq.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Persons and organisations to choose from while an editor types a name, in whatever
 * writing, the most like first. Restricted names are recorded as seen.
 */
@Repository
public class ActorChoices {

	/** The most that are offered. */
	static final int MOST = 20;

	private static final int MOST_SPELLINGS = 3;

	private final JdbcClient database;

	private final Actors actors;

	ActorChoices(JdbcClient database, Actors actors) {
		this.database = database;
		this.actors = actors;
	}

	/**
	 * At most 20 persons with a name like this.
	 * @param place the page, for the record of restricted names
	 */
	public List<ActorChoice> persons(String text, String place) {
		record Found(long id, int number, boolean restricted, String name, @Nullable String role, String[] others) {
		}
		List<Found> found = this.database
			.sql("""
					select person.id, number, visibility = 'restricted' as restricted, person.name, role,
					       array(select other.name from registry.person_name other where other.person_id = person.id order by id limit :spellings) as others
					  from internal.names_like(:text) found
					  join registry.person on person.id = found.person_id
					 where person.name is not null
					 order by found.nearness, person.name collate "kk-x-icu", person.id limit :most""")
			.param("text", text)
			.param("spellings", MOST_SPELLINGS)
			.param("most", MOST)
			.query((row, n) -> new Found(row.getLong("id"), row.getInt("number"), row.getBoolean("restricted"),
					row.getString("name"), row.getString("role"), (String[]) row.getArray("others").getArray()))
			.list();
		this.actors.recordLook(found.stream().filter(Found::restricted).map(Found::id).toList(), place);
		return found.stream()
			.map((each) -> new ActorChoice(ActorKey.person(each.number), each.name, null, each.role,
					List.of(each.others), each.restricted))
			.toList();
	}

	/** At most 20 organisations with a name like this. */
	public List<ActorChoice> organisations(String text) {
		return this.database.sql("""
				select organisation.id, organisation.name, kind,
				       array(select other.name from registry.organisation_name other
				              where other.organisation_id = organisation.id order by id limit :spellings) as others
				  from internal.names_like(:text) found
				  join registry.organisation on organisation.id = found.organisation_id
				 order by found.nearness, organisation.name collate "kk-x-icu", organisation.id limit :most""")
			.param("text", text)
			.param("spellings", MOST_SPELLINGS)
			.param("most", MOST)
			.query((row, n) -> new ActorChoice(ActorKey.organisation(row.getLong("id")), row.getString("name"),
					row.getString("kind"), null, List.of((String[]) row.getArray("others").getArray()), false))
			.list();
	}

	/**
	 * A person or organisation with what tells it from others.
	 *
	 * @param key its key in forms
	 * @param name the name that is shown to editors
	 * @param kind a code of vocabulary actor_kind; {@code null}: a person
	 * @param role the office or public role of a person
	 * @param spellings up to three other names
	 * @param restricted whether the name is restricted
	 */
	public record ActorChoice(ActorKey key, String name, @Nullable String kind, @Nullable String role,
			List<String> spellings, boolean restricted) {
	}

}
