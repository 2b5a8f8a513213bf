package org.aigaq.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * What a report is about.
 *
 * @param from first day; {@code null}: from the beginning
 * @param to last day; {@code null}: to the end
 * @param city today's name of the one city; {@code null}: all
 */
record Scope(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String city) {

	/** The period in words: "1–30 June 2019", "all dates". */
	String period(MessageSource messages, Words words, Locale language) {
		if (this.from == null && this.to == null) {
			return messages.getMessage("report.all-dates", null, language);
		}
		return words.in(language).date(orOpen(this.from) + "/" + orOpen(this.to));
	}

	/** As parameters of an address, those that are set. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.from != null) {
			parameters.put("from", this.from.toString());
		}
		if (this.to != null) {
			parameters.put("to", this.to.toString());
		}
		if (this.city != null) {
			parameters.put("city", this.city);
		}
		return parameters;
	}

	/**
	 * The end of a file's name: "-from-2019-06-01-to-2019-06-30-almaty"; empty for all.
	 */
	String suffix() {
		StringBuilder suffix = new StringBuilder();
		parameters().forEach((name, value) -> suffix.append(name.equals("city") ? "-" : "-" + name + "-")
			.append(value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")));
		return suffix.toString();
	}

	private static String orOpen(@Nullable LocalDate end) {
		return (end != null) ? end.toString() : "..";
	}

}
