package org.aigaq.report.printing;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An incident with a detention and a penalty of which many sources tell, each with a long
 * scope. The words of each source, and the first and the last word of each scope, are
 * found nowhere else.
 */
final class ManySources {

	static final String INCIDENT = "KZ-1950-0001";

	static final String CITY = "Shymkent";

	/** Letters of a scope. */
	static final int SCOPE = 485;

	/** Passages that they are taken from, in turn. */
	static final int PASSAGES = 7;

	private ManySources() {
	}

	/** The words of a source of the detention. */
	static String ofDetention(int nth) {
		return "dsrc%03dx".formatted(nth);
	}

	/** The words of a source of the penalty. */
	static String ofPenalty(int nth) {
		return "psrc%03dx".formatted(nth);
	}

	/** The first word of the scope of a source. */
	static String begin(String source) {
		return "begin" + source;
	}

	/** The last word of the scope of a source. */
	static String end(String source) {
		return "end" + source;
	}

	/**
	 * Enter them.
	 * @param sources how many sources each fact has; the last one disagrees with the
	 * others
	 */
	static void enter(JdbcClient database, int sources) {
		document(database);
		database.sql("""
				with entered as (
				    insert into registry.incident (code, title, event_type, date_edtf, status)
				    values (:code, 'Rally of many sources', 'strike', '1950-05-01', 'published')
				    returning id
				)
				insert into registry.incident_city (incident_id, city_id, precision, passage_id)
				select entered.id, city.id, 'city', passage.id
				  from entered, registry.city, registry.passage
				  join registry.document_edition edition on edition.id = passage.edition_id
				  join registry.document on document.id = edition.document_id and document.code = 'D-8850'
				 where passage.paragraph = 1
				   and city.id = (select city_id from registry.city_name where name = :city)""")
			.param("code", INCIDENT)
			.param("city", CITY)
			.update();
		fact(database, "detention", "detained", "conveyance");
		fact(database, "penalty", "penalised", "administrative_arrest");
		assertions(database, "detention", "dsrc", sources);
		assertions(database, "penalty", "psrc", sources);
	}

	private static void document(JdbcClient database) {
		database
			.sql("""
					with document as (
					    insert into registry.document (code, title, kind) values ('D-8850', 'Calls', 'ngo_report') returning id
					), edition as (
					    insert into registry.document_edition (document_id) select id from document returning id
					)
					insert into registry.passage (edition_id, paragraph)
					select edition.id, n from edition, generate_series(1, :passages) n""")
			.param("passages", PASSAGES)
			.update();
	}

	private static void fact(JdbcClient database, String type, String measure, String kind) {
		database.sql("""
				with fact as (
				    insert into registry.fact (incident_id, type, description, measure, covers)
				    select id, :type, 'People at the rally', :measure, 'whole' from registry.incident where code = :code
				    returning id
				), placed as (
				    insert into registry.fact_city (fact_id, city_id)
				    select fact.id, city_id from fact, registry.city_name where name = :city
				)
				insert into registry.%s (fact_id, kind) select id, :kind from fact""".formatted(type))
			.param("type", type)
			.param("measure", measure)
			.param("code", INCIDENT)
			.param("city", CITY)
			.param("kind", kind)
			.update();
	}

	/** Scopes are of many short words, of Cyrillic words, or nearly one word. */
	private static void assertions(JdbcClient database, String type, String source, int sources) {
		database
			.sql("""
					insert into registry.assertion (fact_id, fact_type, about_person, passage_id, source_words, count_low, count_high, wording, scope_note)
					select fact.id, fact.type, false, passage.id, said.source, said.number, said.number, 'exact',
					       rpad('begin' || said.source || ' ', :scope - 4 - length(said.source),
					            case n % 3 when 0 then 'in the streets around the square, ' when 1 then 'на площади и в колоннах, ' else 'ұзақсөз' end)
					       || ' end' || said.source
					  from generate_series(1, :sources) n
					 cross join lateral (select :source || to_char(n, 'FM000') || 'x' as source,
					                            case when n > 1 and n = :sources then 30 else 70 end as number) said
					  join registry.fact on fact.type = :type
					  join registry.incident on incident.id = fact.incident_id and incident.code = :code
					  join registry.passage on passage.paragraph = 1 + n % :passages
					  join registry.document_edition edition on edition.id = passage.edition_id
					  join registry.document on document.id = edition.document_id and document.code = 'D-8850'""")
			.param("scope", SCOPE)
			.param("sources", sources)
			.param("source", source)
			.param("type", type)
			.param("code", INCIDENT)
			.param("passages", PASSAGES)
			.update();
	}

}
