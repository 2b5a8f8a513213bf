package org.aigaq.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Four hundred strikes of May 1931, so that a report about them takes long. */
final class LongProtest {

	private static final String[] STATEMENTS = {
			"insert into registry.document (code, title, kind) values ('D-8801', 'Chronicle', 'ngo_report')",
			"insert into registry.document_edition (document_id) select id from registry.document where code = 'D-8801'",
			"""
					insert into registry.passage (edition_id, paragraph)
					select edition.id, n
					  from generate_series(1, 40) n, registry.document_edition edition
					  join registry.document on document.id = edition.document_id and document.code = 'D-8801'""",
			"""
					insert into registry.incident (code, title, event_type, date_edtf, status)
					select 'KZ-1931-' || to_char(n, 'FM0000'), 'Strike ' || n, 'strike', '1931-05-' || to_char(1 + n % 28, 'FM00'), 'published'
					  from generate_series(1, 400) n""",
			"""
					insert into registry.fact (incident_id, type, description, measure, covers)
					select id, 'detention', 'Detained at ' || code, 'detained', 'whole'
					  from registry.incident where code like 'KZ-1931-%'""", """
					insert into registry.detention (fact_id, kind)
					select fact.id, 'conveyance' from registry.fact where code like 'KZ-1931-%'""", """
					insert into registry.assertion (fact_id, passage_id, count_low, count_high, wording)
					select fact.id, passage.id, 7, 7, 'exact'
					  from registry.fact
					  join registry.passage on passage.paragraph = 1 + fact.id % 40
					  join registry.document_edition edition on edition.id = passage.edition_id
					  join registry.document on document.id = edition.document_id and document.code = 'D-8801'
					 where fact.code like 'KZ-1931-%'""" };

	private LongProtest() {
	}

	static void happen(Installation program) throws Exception {
		try (Connection owner = program.owner(); Statement statement = owner.createStatement()) {
			owner.setAutoCommit(false);
			for (String sql : STATEMENTS) {
				statement.executeUpdate(sql);
			}
			owner.commit();
			statement.execute("analyze");
			owner.commit();
		}
	}

	/** Keep every report from finishing until the connection is closed. */
	static Connection halt(Installation program) throws Exception {
		Connection owner = program.owner();
		owner.setAutoCommit(false);
		try (Statement lock = owner.createStatement()) {
			lock.execute("lock table registry.explanation in access exclusive mode");
		}
		return owner;
	}

	/** The number of reports that wait for {@link #halt} to end. */
	static int halted(Connection owner) throws SQLException {
		try (Statement statement = owner.createStatement(); var row = statement.executeQuery("""
				select count(*) from pg_locks where not granted and relation = 'registry.explanation'::regclass""")) {
			row.next();
			return row.getInt(1);
		}
	}

}
