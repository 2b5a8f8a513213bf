package org.aigaq.report.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Dates and times in the language of a report, as plain text. */
public final class DateTexts {

	private final MessageSourceAccessor messages;

	private final Words words;

	DateTexts(MessageSourceAccessor messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	/** "24 November 2026, 16:20 UTC". */
	public String moment(Instant moment) {
		return this.words.moment(moment.atOffset(ZoneOffset.UTC));
	}

	/** As {@link Words#date}. */
	public String date(@Nullable String edtf) {
		return this.words.date(edtf);
	}

	/**
	 * When somebody was detained and released, according to each source.
	 * @param rows a row for each source: held_from, held_until, held_hours; {@code null}:
	 * none
	 */
	public String held(@Nullable String rows) {
		return Row.of(rows)
			.stream()
			.map((row) -> message("report.held", orUnknown(row.text("held_from")), orUnknown(row.text("held_until")))
					+ hours(row.number("held_hours")))
			.collect(Collectors.joining("; "));
	}

	private String hours(@Nullable BigDecimal hours) {
		return (hours != null) ? " (" + message("report.hours", this.words.number(hours)) + ")" : "";
	}

	private String orUnknown(@Nullable String moment) {
		return (moment != null) ? moment.replace('T', ' ') : message("report.unknown");
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments);
	}

}
