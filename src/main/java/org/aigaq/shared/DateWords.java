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
			return (start != null) ? open(start, "since", format(start, "of"))
					: open(Objects.requireNonNull(end), "until", plain(end));
		}
		if (start.equals(end)) {
			return marked(start);
		}
		if (sameMarks(start, end)) {
			return mark(start, between(start, end));
		}
		return phrase("interval", marked(start), marked(end));
	}

	/** From or to one end; the word for about stands where the language wants it. */
	private String open(Part end, String phrase, String words) {
		String about = end.approximate() ? phrase("about-word") : "";
		String open = phrase(phrase + "." + precision(end), words, about);
		return end.uncertain() ? phrase("uncertain", open) : open;
	}

	/** The day of a date that is known to the day. */
	String of(LocalDate day) {
		return format(day, "day");
	}

	private String between(Part start, Part end) {
		if (start.year() == end.year() && start.day() != null && end.day() != null) {
			return Objects.equals(start.month(), end.month()) ? phrase("days", span(start, end, "in-month"))
					: phrase("interval", span(start, end, "in-year"));
		}
		if (start.year() == end.year() && start.month() != null && end.month() != null && start.day() == null
				&& end.day() == null) {
			return phrase("interval", span(start, end, "months"));
		}
		if (start.month() == null && end.month() == null) {
			return phrase("days", span(start, end, "years"));
		}
		return endsWithin(start, end) ? phrase("later-in", plain(start), format(end, "of"))
				: phrase("interval", plain(start), plain(end));
	}

	/** Both ends, each saying only what the other does not. */
	private Object[] span(Part start, Part end, String pattern) {
		return new Object[] { format(start.first(), pattern + ".start"), format(end.first(), pattern + ".end") };
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
		return format(part.first(), precision(part));
	}

	/** As it reads within a phrase: "of" June, in languages that decline it. */
	private String format(Part part, String form) {
		return format(part.first(), precision(part) + "." + form);
	}

	private static String precision(Part part) {
		return (part.month() == null) ? "year" : (part.day() == null) ? "month" : "day";
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
