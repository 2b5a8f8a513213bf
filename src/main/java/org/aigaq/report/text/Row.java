package org.aigaq.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that a query returns inside a single column, as one of an array of JSON objects
 * ({@code json_agg}). Values are read by column name.
 *
 * @param columns the object
 */
record Row(JsonNode columns) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The rows of an array; none for {@code null}. */
	static List<Row> of(@Nullable String json) {
		List<Row> rows = new ArrayList<>();
		if (json != null) {
			JSON.readTree(json).forEach((object) -> rows.add(new Row(object)));
		}
		return rows;
	}

	/**
	 * The text of a column.
	 * @throws IllegalArgumentException if the query has no such column
	 */
	@Nullable String text(String column) {
		JsonNode value = this.columns.get(column);
		if (value == null) {
			throw new IllegalArgumentException("No column " + column + " in " + this.columns.propertyNames());
		}
		return value.isNull() ? null : value.asString();
	}

	@Nullable BigDecimal number(String column) {
		String digits = text(column);
		return (digits != null) ? new BigDecimal(digits) : null;
	}

	boolean flag(String column) {
		return "true".equals(text(column));
	}

}
