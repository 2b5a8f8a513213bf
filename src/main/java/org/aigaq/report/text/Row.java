package org.aigaq.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.aigaq.fact.words.FactValues;
import org.aigaq.shared.claim.SourceChain;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that a query returns inside a single column, as one of an array of JSON objects
 * ({@code json_agg}). Values are read by column name.
 *
 * @param columns the object
 */
record Row(JsonNode columns) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final TypeReference<Map<String, @Nullable Object>> COLUMNS = new TypeReference<>() {
	};

	/** The rows of an array; none for {@code null}. */
	static List<Row> of(@Nullable String json) {
		List<Row> rows = new ArrayList<>();
		if (json != null) {
			JSON.readTree(json).forEach((object) -> rows.add(new Row(object)));
		}
		return rows;
	}

	/** The row of an object. */
	static Row one(String json) {
		return new Row(JSON.readTree(json));
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

	/** All columns, for the texts about facts. */
	FactValues values() {
		return new FactValues(JSON.convertValue(this.columns, COLUMNS));
	}

	/** The source, from the columns of the view {@code said} that begin with source_. */
	SourceChain source() {
		return new SourceChain(text("source_organisation"), text("source_person"), key("source_person_number"),
				text("source_words"), null, null, null, false);
	}

	/** The source, who relays it, and whether it is hearsay. */
	SourceChain chain() {
		return new SourceChain(text("source_organisation"), text("source_person"), key("source_person_number"),
				text("source_words"), text("relay_organisation"), text("relay_person"), key("relay_person_number"),
				flag("hearsay"));
	}

	private @Nullable Long key(String column) {
		String digits = text(column);
		return (digits != null) ? Long.valueOf(digits) : null;
	}

}
