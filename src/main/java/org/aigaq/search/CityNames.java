package org.aigaq.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a city by a present or former name or spelling, in any language. */
@Repository
public class CityNames {

	private static final double NEAR = 0.3; // as pg_trgm

	private static final int MOST = 3;

	private final JdbcClient database;

	CityNames(JdbcClient database) {
		this.database = database;
	}

	/** The present names of all cities. */
	public List<String> all() {
		return this.database.sql("select name from reporting.city order by name").query(String.class).list();
	}

	/**
	 * The present name of the city with this name; if none, of the city that had it
	 * formerly. Case, spaces and hyphens are ignored.
	 */
	public Optional<String> find(String name) {
		String folded = fold(name);
		return spellings().stream()
			.filter((spelling) -> fold(spelling.name()).equals(folded))
			.map(Spelling::city)
			.findFirst();
	}

	/**
	 * The present names of up to three cities with a similar name, the most similar
	 * first.
	 */
	public List<String> near(String name) {
		Set<String> trigrams = trigrams(name);
		Map<String, Double> likeness = spellings().stream()
			.collect(Collectors.toMap(Spelling::city, (spelling) -> likeness(trigrams, trigrams(spelling.name())),
					Math::max));
		return likeness.entrySet()
			.stream()
			.filter((city) -> city.getValue() >= NEAR)
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.toList();
	}

	private List<Spelling> spellings() {
		return this.database.sql("""
				select city, name
				  from (select name as city, unnest(array[name, name_ru, name_kk]) as name, 1 as nth from registry.city
				        union all
				        select city.name, unnest(array[city_name.name, city_name.name_ru, city_name.name_kk]), 2
				          from registry.city_name
				          join registry.city on city.id = city_name.city_id) spelling
				 order by nth, city""").query(Spelling.class).list();
	}

	private static double likeness(Set<String> one, Set<String> other) {
		Set<String> common = new HashSet<>(one);
		common.retainAll(other);
		return (double) common.size() / (one.size() + other.size() - common.size());
	}

	private static Set<String> trigrams(String name) {
		String padded = "  " + fold(name) + " ";
		Set<String> trigrams = new HashSet<>();
		for (int start = 0; start + 3 <= padded.length(); start++) {
			trigrams.add(padded.substring(start, start + 3));
		}
		return trigrams;
	}

	private static String fold(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	/**
	 * A name of a city.
	 *
	 * @param city its present name
	 * @param name one of its names
	 */
	record Spelling(String city, String name) {
	}

}
