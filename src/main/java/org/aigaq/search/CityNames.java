package org.aigaq.search;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a place by a present or former name or spelling, in any language. */
@Repository
public class CityNames {

	private static final int MOST = 3;

	private static final int EXAMPLES = 30;

	private final JdbcClient database;

	CityNames(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The present names of the places that incidents name, and of the centres of regions.
	 */
	public List<String> examples() {
		return this.database.sql("""
				select name from reporting.city
				 where incidents > 0 or (centre and district is null)
				 order by incidents desc, name collate "kk-x-icu"
				 limit :most""").param("most", EXAMPLES).query(String.class).list();
	}

	/**
	 * The present name of the place with this name; if none, of the place that had it
	 * formerly. Of several, the city, else the town; empty if that is not one alone, as
	 * of several villages. Case, spaces, hyphens and what cannot be seen are ignored.
	 */
	public Optional<String> find(String name) {
		List<String> found = this.database
			.sql("""
					with asked as (
					    select regexp_replace(internal.plain(:name), '[^[:alnum:]]+', '', 'g') as letters
					), called as (
					    select city.name,
					           dense_rank() over (order by regexp_replace(internal.plain(city.name), '[^[:alnum:]]+', '', 'g') = min(asked.letters) desc,
					                                       bool_or(key.main) desc, min(kind.position) filter (where kind.code in ('city', 'town')) nulls last) as place
					      from asked
					      join internal.name_key key on regexp_replace(key.plain, '[^[:alnum:]]+', '', 'g') = asked.letters
					      join registry.city on city.id = key.city_id
					      left join registry.place_kind kind on kind.code = city.kind
					     group by city.id
					)
					select name from called where place = 1""")
			.param("name", name)
			.query(String.class)
			.list();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * The present names of up to three places with a similar name or one in another
	 * writing, the most similar first.
	 */
	public List<String> near(String name) {
		return this.database
			.sql("""
					with asked as (
					    select internal.name_letters(:name) as letters
					), candidate as (
					    select key.city_id, key.plain, internal.similarity(key.letters, asked.letters) as similarity
					      from asked cross join internal.name_key key
					     where key.city_id is not null and asked.letters <> ''
					     order by similarity desc limit 20
					), likeness as (
					    select city_id, max(greatest(similarity, internal.name_likeness(plain, left(:name, 60)))) as likeness
					      from candidate
					     group by city_id
					)
					select city.name from likeness join registry.city on city.id = likeness.city_id
					 where likeness.likeness >= 0.3
					 order by likeness.likeness desc, city.name
					 limit :most""")
			.param("name", name)
			.param("most", MOST)
			.query(String.class)
			.list();
	}

}
