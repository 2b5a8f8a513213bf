package org.aigaq.report;

import java.time.LocalDate;
import java.util.Locale;

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

	/** The end of a file's name: "-2019-06-01-2019-06-30-almaty"; empty for all. */
	String suffix() {
		StringBuilder suffix = new StringBuilder();
		if (this.from != null) {
			suffix.append("-from-").append(this.from);
		}
		if (this.to != null) {
			suffix.append("-to-").append(this.to);
		}
		if (this.city != null) {
			suffix.append('-').append(this.city.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
		}
		return suffix.toString();
	}

	private static String orOpen(@Nullable LocalDate end) {
		return (end != null) ? end.toString() : "..";
	}

}
