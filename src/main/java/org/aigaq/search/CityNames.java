package org.aigaq.search;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a city by a present or former name or spelling, in any language. */
@Repository
public class CityNames {

	private static final int MOST = 3;

	private final JdbcClient database;

	CityNames(JdbcClient database) {
		this.database = database;
	}

	/** The present names of all cities. */
	public List<String> all() {
		return this.database.sql("select name from reporting.city order by name collate \"kk-x-icu\"")
			.query(String.class)
			.list();
	}

	/**
	 * The present name of the city with this name; if none, of the city that had it
	 * formerly. Case, spaces, hyphens and what cannot be seen are ignored.
	 */
	public Optional<String> find(String name) {
		return this.database
			.sql("""
					select city.name
					  from internal.name_key key
					  join registry.city on city.id = key.city_id
					 where regexp_replace(key.plain, '[^[:alnum:]]+', '', 'g') = regexp_replace(internal.plain(:name), '[^[:alnum:]]+', '', 'g')
					 order by key.main desc, city.name
					 limit 1""")
			.param("name", name)
			.query(String.class)
			.optional();
	}

	/**
	 * The present names of up to three cities with a similar name or one in another
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
