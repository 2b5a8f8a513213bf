package org.aigaq.place;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cities and regions by any of their names. */
@Repository
public class Places {

	private static final int SUGGESTIONS = 20;

	private final JdbcClient database;

	Places(JdbcClient database) {
		this.database = database;
	}

	/** The cities with this present name, in any of the three languages. */
	public List<Long> citiesOfToday(String name) {
		return this.database.sql("""
				select distinct city_id from internal.name_key
				 where plain = internal.plain(:name) and city_id is not null and main""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/** The cities with this present or former name, in any language or spelling. */
	public List<Long> cities(String name) {
		List<Long> today = citiesOfToday(name);
		return !today.isEmpty() ? today
				: this.database.sql("""
						select distinct city_id from internal.name_key
						 where plain = internal.plain(:name) and city_id is not null""")
					.param("name", name)
					.query(Long.class)
					.list();
	}

	/** The regions with this ISO 3166-2 code, or this present or former name. */
	public List<Long> regions(String name) {
		return this.database.sql("""
				select id from registry.region
				 where internal.plain(:name) in (internal.plain(name), internal.plain(name_ru), internal.plain(name_kk),
				                                 lower(iso_code), lower(earlier_code))""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/**
	 * Suggest present names of at most 20 cities with a name like this in whatever
	 * writing.
	 */
	public List<String> suggest(String text) {
		return this.database.sql("""
				select city.name
				  from internal.names_like(:text) found
				  join registry.city on city.id = found.city_id
				 order by found.nearness, city.name collate "kk-x-icu" limit :most""")
			.param("text", text)
			.param("most", SUGGESTIONS)
			.query(String.class)
			.list();
	}

	/**
	 * The cities with a name that begins with one of these, in any language or spelling.
	 * @param beginnings in lower case
	 * @param length their length in characters
	 */
	public List<Spelled> beginning(Collection<String> beginnings, int length) {
		return this.database.sql("""
				with spelled as (
				    select city_id as id, unnest(array[name, name_ru, name_kk]) as name from registry.city_name
				    union select id, unnest(array[name, name_ru, name_kk]) from registry.city
				)
				select spelled.name, city.name as shown
				  from spelled
				  join registry.city on city.id = spelled.id
				 where left(lower(spelled.name), :length) = any (:beginnings)
				 order by length(spelled.name) desc, spelled.name""")
			.param("beginnings", beginnings.toArray(String[]::new))
			.param("length", length)
			.query(Spelled.class)
			.list();
	}

	/**
	 * A city by one of its names.
	 *
	 * @param name the name
	 * @param shown its present name
	 */
	public record Spelled(String name, String shown) {
	}

}
