package org.aigaq.odd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published rows in every table of {@code registry}, to hold odd values. */
final class OddRecords {

	/** Rows of each kind. */
	static final int ROWS = 26;

	private static final String PASSAGES = """
			(select row_number() over (order by document.code)::integer as n, passage.id as passage
			   from registry.passage
			   join registry.document_edition edition on edition.id = passage.edition_id and edition.edition = 1
			   join registry.document on document.id = edition.document_id and document.code like 'D-77%') numbered_passage""";

	private OddRecords() {
	}

	static void insert(JdbcClient database) throws IOException {
		insert(database, ROWS);
	}

	static void insert(JdbcClient database, int rows) throws IOException {
		for (String statement : statements()) {
			database.sql(statement).param("rows", rows).update();
		}
	}

	private static List<String> statements() throws IOException {
		String file = new ClassPathResource("odd/records.sql").getContentAsString(StandardCharsets.UTF_8);
		return Stream.of(file.replaceAll("(?m)^--.*$", "").split(";\\s*\n"))
			.filter((statement) -> !statement.isBlank())
			.map((statement) -> statement.replace("join numbered_passage", "join " + PASSAGES))
			.toList();
	}

}
