package org.aigaq.actor;

import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds persons and organisations that may be one with another, in whatever writing, and
 * keeps which of them an editor told apart. Restricted names are recorded as seen.
 */
@Repository
public class Twins {

	private static final int MOST = 5;

	private static final int MOST_NAMES = 10;

	private final JdbcClient database;

	private final Actors actors;

	Twins(JdbcClient database, Actors actors) {
		this.database = database;
		this.actors = actors;
	}

	/**
	 * At most five persons who may have one of these names, without those that were told
	 * apart from the person.
	 * @param names names that the person did not have before; the first ten count
	 * @param person the key of the person; {@code null}: a new one
	 * @param place the page, for the record of restricted names
	 */
	public List<Twin> ofPerson(Collection<String> names, @Nullable Long person, String place) {
		record Found(long id, int number, boolean restricted, @Nullable String name) {
		}
		Map<Long, Found> found = new LinkedHashMap<>();
		names.stream()
			.limit(MOST_NAMES)
			.forEach((name) -> this.database
				.sql("""
						select id, number, visibility = 'restricted' as restricted, name
						  from internal.twins(:name) twin
						  join registry.person on person.id = twin.person_id
						 where id is distinct from :person
						   and not exists (select from registry.told_apart
						                    where (person_id, other_person_id) = (least(person.id, :person), greatest(person.id, :person)))
						 order by certain desc, number limit :most""")
				.param("name", name)
				.param("person", person, Types.BIGINT)
				.param("most", MOST)
				.query(Found.class)
				.list()
				.forEach((twin) -> found.put(twin.id, twin)));
		this.actors.recordLook(found.values().stream().filter(Found::restricted).map(Found::id).toList(), place);
		return found.values()
			.stream()
			.map((twin) -> new Twin(ActorKey.person(twin.number).toString(),
					(twin.name != null) ? twin.name : "Person " + twin.number, "/persons/" + twin.number))
			.toList();
	}

	/**
	 * The persons who may have each of these names, of each at most five; names without
	 * any are left out.
	 * @param place the page, for the record of restricted names
	 */
	public Map<String, List<Twin>> ofPersons(Collection<String> names, String place) {
		record Found(String asked, long id, int number, boolean restricted, @Nullable String name) {
		}
		List<Found> found = this.database.sql("""
				select asked.name as asked, twin.id, twin.number, twin.restricted, twin.name
				  from (select distinct name from unnest(:names) given (name)) asked
				 cross join lateral (
				    select person.id, number, visibility = 'restricted' as restricted, person.name, certain
				      from internal.twins(asked.name) like_it
				      join registry.person on person.id = like_it.person_id
				     order by certain desc, number limit :most) twin
				 order by twin.certain desc, twin.number""")
			.param("names", names.toArray(String[]::new))
			.param("most", MOST)
			.query(Found.class)
			.list();
		this.actors.recordLook(found.stream().filter(Found::restricted).map(Found::id).distinct().toList(), place);
		return found.stream()
			.collect(Collectors.groupingBy(Found::asked,
					Collectors.mapping((twin) -> new Twin(ActorKey.person(twin.number).toString(),
							(twin.name != null) ? twin.name : "Person " + twin.number, "/persons/" + twin.number),
							Collectors.toList())));
	}

	/**
	 * At most five organisations that may have one of these names, without those that
	 * were told apart from the organisation.
	 * @param names names that the organisation did not have before; the first ten count
	 * @param organisation its key; {@code null}: a new one
	 */
	public List<Twin> ofOrganisation(Collection<String> names, @Nullable Long organisation) {
		Map<String, Twin> found = new LinkedHashMap<>();
		names.stream()
			.limit(MOST_NAMES)
			.forEach((name) -> this.database
				.sql("""
						select 'o' || id as key, name, '/organisations/' || id as address
						  from internal.twins(:name) twin
						  join registry.organisation on organisation.id = twin.organisation_id
						 where id is distinct from :organisation
						   and not exists (select from registry.told_apart
						                    where (organisation_id, other_organisation_id) = (least(organisation.id, :organisation), greatest(organisation.id, :organisation)))
						 order by certain desc, name limit :most""")
				.param("name", name)
				.param("organisation", organisation, Types.BIGINT)
				.param("most", MOST)
				.query(Twin.class)
				.list()
				.forEach((twin) -> found.put(twin.key(), twin)));
		return List.copyOf(found.values());
	}

	/**
	 * Keep that a person is none of these.
	 * @param others keys as {@link Twin#key()} gives them; other texts are left out
	 */
	public void tellPersonApart(long person, Collection<String> others) {
		others.stream()
			.flatMap((key) -> ActorKey.of(key).stream())
			.filter(ActorKey::person)
			.forEach((key) -> this.database
				.sql("""
						insert into registry.told_apart (person_id, other_person_id)
						select least(id, :person), greatest(id, :person) from registry.person where number = :number and id <> :person
						on conflict do nothing""")
				.param("person", person)
				.param("number", key.number())
				.update());
	}

	/** The same of an organisation. */
	public void tellOrganisationApart(long organisation, Collection<String> others) {
		others.stream()
			.flatMap((key) -> ActorKey.of(key).stream())
			.filter((key) -> !key.person())
			.forEach((key) -> this.database.sql("""
					insert into registry.told_apart (organisation_id, other_organisation_id)
					select least(id, :organisation), greatest(id, :organisation)
					  from registry.organisation where id = :number and id <> :organisation
					on conflict do nothing""")
				.param("organisation", organisation)
				.param("number", key.number())
				.update());
	}

}
