package org.aigaq.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import org.aigaq.DatabaseTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules that the database enforces; broken by its owner with triggers disabled. */
@DatabaseTest
class DatabaseRulesTests {

	private static final Map<String, String> BREACHES = Map.of("tally_kept", "delete from internal.tally",
			"search_kept", "delete from internal.incident_search", "passage_words_differ",
			"""
					alter table registry.passage disable trigger check_passage;
					alter table registry.document_text disable trigger user;
					with document as (
					    insert into registry.document (code, title, kind) values ('D-8001', 'One', 'news_article') returning id
					), edition as (
					    insert into registry.document_edition (document_id) select id from document returning id
					), words as (
					    insert into registry.document_text (edition_id, text) select id, 'Words.' from edition
					)
					insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
					select id, 1, 0, 5, encode(sha256('World'), 'hex') from edition""");

	@Autowired
	Flyway flyway;

	static Set<String> rules() {
		return BREACHES.keySet();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleFindsWhatIsNotKept(String rule) throws SQLException, IOException {
		String query = Files.readString(Path.of("db/checks", rule + ".sql"));
		try (Connection owner = this.flyway.getConfiguration().getDataSource().getConnection()) {
			owner.setAutoCommit(false);
			JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(owner, true));
			assertThat(database.sql(query).query().listOfRows()).isEmpty();
			database.sql(BREACHES.get(rule)).update();
			assertThat(database.sql(query).query().listOfRows()).isNotEmpty();
			owner.rollback();
		}
	}

}
