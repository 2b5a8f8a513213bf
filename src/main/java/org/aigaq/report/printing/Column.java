package org.aigaq.report.printing;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;

import org.aigaq.report.text.ReportTexts;
import org.aigaq.report.text.Row;
import org.aigaq.report.text.SourceStatement;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of rows. In the query it is named {@code name}, or
 * {@code name:reading} where its value is a code or a row and words are wanted.
 *
 * @param name its name; its head stands in the messages
 * @param reading how its value is read; empty: as it is
 * @param vocabulary of a code; empty: none
 */
record Column(String name, String reading, String vocabulary) {

	static Column of(String label) {
		String[] parts = label.split("[:=]");
		return new Column(parts[0], (parts.length > 1) ? parts[1] : "", (parts.length > 2) ? parts[2] : "");
	}

	/** A text, a number, a day, or nothing. */
	@Nullable Object value(ResultSet result, int column, ReportTexts telling) throws SQLException {
		Object value = result.getObject(column);
		if (value == null) {
			return null;
		}
		return switch (this.reading) {
			case "term" -> telling.label(this.vocabulary, (String) value);
			case "terms" -> telling.labels(this.vocabulary, (Array) value);
			case "date" -> telling.date((String) value);
			case "city" -> telling.city((String) value);
			case "cities" -> telling.cities((Array) value);
			case "source" -> telling.source((String) value);
			case "sources" -> Row.of((Array) value)
				.stream()
				.map((row) -> new SourceStatement(row).plainWords(telling) + ", " + row.place(telling).words())
				.collect(Collectors.joining("; "));
			case "left-claim" -> telling.claim(value.toString(), false);
			case "right-claim" -> telling.claim(value.toString(), true);
			case "why" -> telling.why(value.toString());
			case "flag" -> telling.message(Boolean.TRUE.equals(value) ? "report.yes" : "report.no");
			case "type" -> telling.message("report.type." + value);
			case "state" -> telling.message("report.passage." + value);
			case "scope" -> telling.message("report.reach." + value);
			default -> (value instanceof Date day) ? day.toLocalDate() : value;
		};
	}

}
