package org.aigaq.backup.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Queries of the catalogue of PostgreSQL, and what is common to them. */
final class Query {

	/** Settings under which values are written so that every server reads the same. */
	static final String PORTABLE = """
			set local search_path = '';
			set local timezone = 'UTC';
			set local datestyle = 'ISO, MDY';
			set local intervalstyle = 'postgres';
			set local bytea_output = 'hex';
			set local extra_float_digits = 3;
			set local statement_timeout = 0;
			set local lock_timeout = 0;
			set local idle_in_transaction_session_timeout = 0""";

	private static final String OURS = """
			where relnamespace in (select oid from pg_catalog.pg_namespace where nspname in ('registry', 'internal', 'reporting', 'app', 'audit'))""";

	/** The tables, those that are referred to often among the first. */
	static final String TABLES = "select oid::regclass::text from pg_catalog.pg_class " + OURS
			+ " and relkind = 'r' order by oid";

	static final String SEQUENCES = "select oid::regclass::text from pg_catalog.pg_class " + OURS
			+ " and relkind = 'S' order by oid";

	private Query() {
	}

	static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/**
	 * The text of a query with one row; {@code null} if it is NULL or there is no row.
	 */
	static @Nullable String text(Connection connection, String sql) throws SQLException {
		List<String> texts = texts(connection, sql);
		return texts.isEmpty() ? null : texts.get(0);
	}

	/** The texts of a query with one column, without NULL. */
	static List<String> texts(Connection connection, String sql) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			String column = row.getMetaData().getColumnLabel(1);
			while (row.next()) {
				String text = row.getString(column);
				if (text != null) {
					texts.add(text);
				}
			}
		}
		return texts;
	}

}
