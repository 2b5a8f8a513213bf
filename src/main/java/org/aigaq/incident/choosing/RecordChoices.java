package org.aigaq.incident.choosing;

import java.util.List;
import java.util.stream.Stream;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Incidents and laws to choose from while an editor types. */
@Repository
class RecordChoices {

	private static final int MOST = 20;

	private static final int SHORTEST_DATE = 4;

	private final JdbcClient database;

	private final Words words;

	RecordChoices(JdbcClient database, Words words) {
		this.database = database;
		this.words = words;
	}

	/**
	 * At most 20 incidents of any status by code, by words of their title, or by the
	 * beginning of their date, such as 2019-06; waves first.
	 */
	List<Choice> incidents(String text) {
		record Found(String code, String title, @Nullable String date, String status) {
		}
		return this.database
			.sql("""
					with found (id) as (
					    (select id from registry.incident where upper(code) like upper(:begins) || '%' limit :most)
					    union
					    (select id from registry.incident where length(:begins) >= :shortest and date_edtf like :begins || '%' limit :most)
					    union
					    (select incident_id from internal.incident_search
					      where to_tsvector('simple', words) @@ internal.words_query(:text) limit 200)
					)
					select code, title, date_edtf as date, status
					  from found
					  join registry.incident using (id)
					 order by exists (select from registry.incident child where child.parent_id = incident.id) desc,
					          code = upper(:text) desc, date_earliest desc nulls last, code
					 limit :most""")
			.param("text", text)
			.param("begins", text.replaceAll("([\\\\%_])", "\\\\$1"))
			.param("shortest", SHORTEST_DATE)
			.param("most", MOST)
			.query(Found.class)
			.stream()
			.map((found) -> new Choice(found.code, "", found.code,
					Stream
						.of(found.title, (found.date != null) ? this.words.date(found.date) : "",
								this.words.label("status", found.status))
						.filter((detail) -> !detail.isEmpty())
						.toList()))
			.toList();
	}

	/**
	 * At most 20 laws that penalties already rest on and that contain each of these
	 * words, the most used first: an article number, or words of the act.
	 */
	List<Choice> laws(String text) {
		String[] words = Stream.of(text.split("[\\s,.;]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.toArray(String[]::new);
		return this.database
			.sql("""
					select legal_basis
					  from registry.penalty
					 where internal.plain(legal_basis) like all (select internal.plain(word) from unnest(:words::text[]) word)
					 group by legal_basis
					 order by count(*) desc, legal_basis limit :most""")
			.param("words", words)
			.param("most", MOST)
			.query(String.class)
			.stream()
			.map(Choice::of)
			.toList();
	}

}
