package org.aigaq.fact.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.aigaq.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one source about one fact: a row of the view {@code said_fields}, or a
 * part of it. A column that the row does not have is {@code null}.
 *
 * @param columns the values by column, as JSON types
 */
public record FactValues(Map<String, @Nullable Object> columns) {

	/** The type of the fact; empty if the row does not give it. */
	public Optional<FactType> type() {
		return Optional.ofNullable(text("type")).flatMap(FactType::of);
	}

	public @Nullable String text(String column) {
		Object value = this.columns.get(column);
		return (value != null) ? value.toString() : null;
	}

	/** The elements of an array, as they may be shown; none for {@code null}. */
	public List<String> texts(String column) {
		return (this.columns.get(column) instanceof List<?> values) ? values.stream().map(String::valueOf).toList()
				: List.of();
	}

	@Nullable BigDecimal number(String column) {
		String digits = text(column);
		return (digits != null) ? new BigDecimal(digits) : null;
	}

	boolean flag(String column) {
		return Boolean.TRUE.equals(this.columns.get(column));
	}

}
