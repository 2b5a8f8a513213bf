package org.aigaq.report.text;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.aigaq.report.text.References.Place;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows that a query of a template hands on as an array of texts; where it is a
 * place, it begins with document, paragraph, locator and the state of the passage.
 *
 * @param values its values
 */
public record Row(@Nullable String[] values) {

	/** The rows of an array; none for {@code null}. */
	public static List<Row> of(@Nullable Array rows) throws SQLException {
		return (rows != null) ? Arrays.stream((@Nullable String[][]) rows.getArray()).map(Row::new).toList()
				: List.of();
	}

	@Nullable String at(int column) {
		return this.values[column];
	}

	@Nullable BigDecimal number(int column) {
		String digits = this.values[column];
		return (digits != null) ? new BigDecimal(digits) : null;
	}

	boolean flag(int column) {
		return "true".equals(this.values[column]);
	}

	public Place place(ReportTexts telling) {
		String paragraph = this.values[1];
		return new Place(Objects.requireNonNull(this.values[0]), (paragraph != null)
				? telling.message("report.paragraph", paragraph) : Objects.requireNonNullElse(this.values[2], ""),
				this.values[3]);
	}

}
