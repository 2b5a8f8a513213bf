package org.aigaq.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.aigaq.shared.ApproximateDate.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** Says an approximate date in a language; patterns and phrases stand in the messages. */
record DateWords(MessageSource messages, Locale locale) {

	String of(ApproximateDate date) {
		Part start = date.start();
		Part end = date.end();
		if (start == null || end == null) {
			return (start != null) ? phrase("since", marked(start))
					: phrase("until", marked(Objects.requireNonNull(end)));
		}
		if (start.equals(end)) {
			return marked(start);
		}
		if (sameMarks(start, end)) {
			return mark(start, between(start, end));
		}
		return phrase("interval", marked(start), marked(end));
	}

	/** The day of a date that is known to the day. */
	String of(LocalDate day) {
		return format(day, "day");
	}

	private String between(Part start, Part end) {
		if (start.year() == end.year() && start.day() != null && end.day() != null) {
			return Objects.equals(start.month(), end.month())
					? phrase("days", format(start.first(), "day-of-month"), plain(end))
					: phrase("interval", format(start.first(), "day-of-year"), plain(end));
		}
		if (start.year() == end.year() && start.month() != null && end.month() != null && start.day() == null
				&& end.day() == null) {
			return phrase("interval", format(start.first(), "month-of-year"), plain(end));
		}
		if (start.month() == null && end.month() == null) {
			return phrase("days", plain(start), plain(end));
		}
		return phrase(endsWithin(start, end) ? "later-in" : "interval", plain(start), plain(end));
	}

	/** From a day to an unknown later one of the same month or year. */
	private static boolean endsWithin(Part start, Part end) {
		return end.day() == null && start.year() == end.year()
				&& (end.month() == null || Objects.equals(start.month(), end.month()));
	}

	private String marked(Part part) {
		return mark(part, plain(part));
	}

	private String plain(Part part) {
		return format(part.first(), (part.month() == null) ? "year" : (part.day() == null) ? "month" : "day");
	}

	private String mark(Part part, String words) {
		String approximate = part.approximate() ? phrase("about", words) : words;
		return part.uncertain() ? phrase("uncertain", approximate) : approximate;
	}

	private static boolean sameMarks(Part start, Part end) {
		return start.uncertain() == end.uncertain() && start.approximate() == end.approximate();
	}

	private String format(LocalDate date, String pattern) {
		return DateTimeFormatter.ofPattern(phrase("pattern." + pattern), this.locale).format(date);
	}

	private String phrase(String key, @Nullable Object... arguments) {
		return this.messages.getMessage("shared.date." + key, arguments, this.locale);
	}

}
