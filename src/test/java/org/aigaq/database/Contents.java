package org.aigaq.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds, to compare it with another. */
final class Contents {

	/** What a restore does not keep: sign-ins, which runs of rules there were. */
	private static final String ALL = """
			select nspname || '.' || relname as relation from pg_class join pg_namespace on pg_namespace.oid = relnamespace
			 where nspname in ('registry', 'internal', 'reporting', 'app', 'audit') and relkind in ('r', 'v')
			   and nspname || '.' || relname not in ('app.session', 'app.backup', 'app.flyway_schema_history', 'internal.data_state', 'app.scheduled_tasks')
			 order by relation""";

	private Contents() {
	}

	/** A hash over the rows of each table and view, with their number. */
	static Map<String, String> rows(Connection owner) throws SQLException {
		Map<String, String> rows = new TreeMap<>();
		try (var statement = owner.createStatement()) {
			for (String relation : texts(owner, ALL, "relation")) {
				try (var row = statement.executeQuery(
						"select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text collate \"C\")), '') as all_rows from "
								+ relation + " t")) {
					row.next();
					rows.put(relation, row.getString("all_rows"));
				}
			}
		}
		return rows;
	}

	/** Tables, columns, constraints, indexes, triggers, functions, views, rights. */
	static List<String> structure(Connection owner) throws SQLException, IOException {
		return texts(owner, Files.readString(Path.of("db/catalogue.sql"), StandardCharsets.UTF_8), "text");
	}

	/** The number that each counter gives next. */
	static List<String> counters(Connection owner) throws SQLException {
		return texts(owner,
				"""
						select schemaname || '.' || sequencename || ' ' || coalesce(last_value::text, 'none') as counter
						  from pg_sequences where schemaname in ('registry', 'internal', 'app', 'audit') and sequencename <> 'backup_id_seq' order by counter""",
				"counter");
	}

	private static List<String> texts(Connection owner, String sql, String column) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (var statement = owner.createStatement(); var row = statement.executeQuery(sql)) {
			while (row.next()) {
				texts.add(row.getString(column));
			}
		}
		return texts;
	}

}
