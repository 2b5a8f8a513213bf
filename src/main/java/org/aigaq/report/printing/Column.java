package org.aigaq.report.printing;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.aigaq.report.text.FactTexts;
import org.aigaq.report.text.ReportTexts;
import org.jspecify.annotations.Nullable;

/**
 * A column of the query of a table. In the query it is named {@code name}, or
 * {@code name:reading} if its value is a code or a row that has to be put into words.
 *
 * @param name its name; the heading is in the messages
 * @param reading how its value is put into words; empty: unchanged; {@code fields}: it
 * becomes a column for each field of a type of fact
 * @param vocabulary the vocabulary of a code; empty: none
 */
record Column(String name, String reading, String vocabulary) {

	private static final String FIELDS = "fields";

	static Column of(String label) {
		String[] parts = label.split("[:=]");
		return new Column(parts[0], (parts.length > 1) ? parts[1] : "", (parts.length > 2) ? parts[2] : "");
	}

	/** Its headings: usually one. */
	List<String> headings(ReportTexts texts) {
		return this.reading.equals(FIELDS) ? FactTexts.columns().stream().map(texts.factTexts()::heading).toList()
				: List.of(texts.message("report.row." + this.name));
	}

	/** Its cells in a row, as many as headings. */
	List<@Nullable Object> cells(ResultSet result, int column, ReportTexts texts) throws SQLException {
		return this.reading.equals(FIELDS) ? texts.factTexts().cells(result.getString(column))
				: Collections.singletonList(value(result, column, texts));
	}

	/** The value: a text, a number, a day or {@code null}. */
	private @Nullable Object value(ResultSet result, int column, ReportTexts texts) throws SQLException {
		Object value = result.getObject(column);
		if (value == null) {
			return null;
		}
		return switch (this.reading) {
			case "term" -> texts.names().label(this.vocabulary, (String) value);
			case "terms" -> texts.names().labels(this.vocabulary, (Array) value);
			case "kind" -> texts.names().kind((String) value);
			case "covers" -> texts.message("fact.covers." + value);
			case "date" -> texts.dates().date((String) value);
			case "city" -> texts.names().city((String) value);
			case "cities" -> texts.names().cities((Array) value);
			case "source" -> texts.factTexts().actor(texts.names().source((String) value));
			case "actor" -> texts.factTexts().actor((String) value);
			case "hours" -> texts.factTexts().held(value.toString());
			case "sources" -> texts.sources().inOneLine(value.toString());
			case "left-claim" -> texts.disagreements().claim(value.toString(), false);
			case "right-claim" -> texts.disagreements().claim(value.toString(), true);
			case "why" -> texts.disagreements().reason(value.toString());
			case "figure" -> texts.figures().range(value.toString());
			case "flag" -> texts.message(Boolean.TRUE.equals(value) ? "report.yes" : "report.no");
			case "type" -> texts.message("report.type." + value);
			case "state" -> texts.message("report.passage." + value);
			case "scope" -> texts.message("report.reach." + value);
			default -> (value instanceof Date) ? result.getObject(column, LocalDate.class) : value;
		};
	}

}
