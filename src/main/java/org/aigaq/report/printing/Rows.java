package org.aigaq.report.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.aigaq.report.PrintOrder;
import org.aigaq.report.ScopeContents;
import org.aigaq.report.export.RowFile;
import org.aigaq.report.text.ReportTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes the tables of a report, reading rows with a cursor. */
final class Rows {

	private static final int FETCHED = 500;

	private final ReportTexts texts;

	private final NamedParameterJdbcTemplate database;

	private final Map<String, @Nullable Object> parameters;

	Rows(PrintOrder order, ScopeContents chosen, ReportTexts texts, Connection connection) {
		JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		template.setFetchSize(FETCHED);
		this.texts = texts;
		this.database = new NamedParameterJdbcTemplate(template);
		this.parameters = new HashMap<>(order.scope().values());
		this.parameters.putAll(chosen.values(order.scope()));
	}

	/**
	 * Write one table.
	 * @param table name of the query in {@code reports/rows}
	 * @param written receives the number of rows so far
	 */
	void write(String table, RowFile file, LongConsumer written) {
		this.database.query(query(table), this.parameters, (result) -> {
			try {
				write(table, result, file, written);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return null;
		});
	}

	private void write(String table, ResultSet result, RowFile file, LongConsumer written)
			throws SQLException, IOException {
		List<Column> columns = new ArrayList<>();
		for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
			columns.add(Column.of(result.getMetaData().getColumnLabel(column)));
		}
		file.table(this.texts.message("report.rows." + table),
				columns.stream().flatMap((column) -> column.headings(this.texts).stream()).toList());
		long rows = 0;
		while (result.next()) {
			List<@Nullable Object> values = new ArrayList<>();
			for (int column = 1; column <= columns.size(); column++) {
				values.addAll(columns.get(column - 1).cells(result, column, this.texts));
			}
			file.row(values);
			written.accept(++rows);
		}
	}

	private static String query(String table) {
		try {
			return new ClassPathResource("reports/rows/" + table + ".sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
