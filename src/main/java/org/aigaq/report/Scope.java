package org.aigaq.report;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * What a report covers.
 *
 * @param from first day; {@code null}: no limit
 * @param to last day; {@code null}: no limit
 * @param city present name of the city; {@code null}: all cities
 * @param code code of the incident; {@code null}: all incidents
 */
public record Scope(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String city, @Nullable String code) {

	public Scope(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String city) {
		this(from, to, city, null);
	}

	/** Whether it has a first or a last day. */
	public boolean hasPeriod() {
		return this.from != null || this.to != null;
	}

	/** The period in words: "1–30 June 2019", "all dates". */
	public String period(MessageSource messages, Words words, Locale language) {
		if (!hasPeriod()) {
			return messages.getMessage("report.all-dates", null, language);
		}
		return words.in(language).date(orOpen(this.from) + "/" + orOpen(this.to));
	}

	/** The parameters for a query, with their types. */
	public Map<String, SqlParameterValue> values() {
		return Map.of("from", new SqlParameterValue(Types.DATE, this.from), "to",
				new SqlParameterValue(Types.DATE, this.to), "city", new SqlParameterValue(Types.VARCHAR, this.city),
				"code", new SqlParameterValue(Types.VARCHAR, this.code));
	}

	/** The parameters for an address, without empty ones. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "from", this.from);
		put(parameters, "to", this.to);
		put(parameters, "city", this.city);
		put(parameters, "code", this.code);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	/**
	 * The end of a file name: "-from-2019-06-01-to-2019-06-30-almaty"; empty for
	 * everything.
	 */
	String suffix() {
		StringBuilder suffix = new StringBuilder();
		parameters().forEach((name, value) -> suffix.append(value.matches("[0-9-]+") ? "-" + name + "-" : "-")
			.append(value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")));
		return suffix.toString();
	}

	private static String orOpen(@Nullable LocalDate end) {
		return (end != null) ? end.toString() : "..";
	}

}
