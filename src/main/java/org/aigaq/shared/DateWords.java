package org.aigaq.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.aigaq.shared.ApproximateDate.Part;
import org.aigaq.shared.ApproximateDate.Unit;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Formats an approximate date in a language; patterns and phrases are in the messages.
 */
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
		if (sameMarks(start, end) && (isPlain(start) || isShortened(start, end))) {
			return mark(start, between(start, end));
		}
		return phrase("interval", marked(start), marked(end));
	}

	/** A date with one open end; "about" is placed as the language requires. */
	private String open(Part end, String phrase, String words) {
		String about = end.isApproximate() ? phrase("about-word") : "";
		return noted(end, phrase(phrase + "." + precision(end), words, about));
	}

	/** A day. */
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

	private static boolean isPlain(Part part) {
		return part.uncertain().isEmpty() && part.approximate().isEmpty();
	}

	/**
	 * Whether one end leaves out what both have in common, so that a mark beside the span
	 * is of both.
	 */
	private static boolean isShortened(Part start, Part end) {
		return start.year() == end.year() && start.month() != null && (start.day() != null) == (end.day() != null);
	}

	/** Both ends, without repeating what they have in common. */
	private Object[] span(Part start, Part end, String pattern) {
		return new Object[] { format(start.first(), pattern + ".start"), format(end.first(), pattern + ".end") };
	}

	/** Whether it ends on an unknown later day of the same month or year. */
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

	/** In the case that a phrase requires, in languages that decline: "of" June. */
	private String format(Part part, String form) {
		return format(part.first(), precision(part) + "." + form);
	}

	private static String precision(Part part) {
		return (part.month() == null) ? "year" : (part.day() == null) ? "month" : "day";
	}

	private String mark(Part part, String words) {
		return noted(part, part.isApproximate() ? phrase("about", words) : words);
	}

	/** With a note that says what is uncertain, and which part is approximate. */
	private String noted(Part part, String words) {
		List<String> notes = new ArrayList<>();
		if (!part.uncertain().isEmpty()) {
			notes.add(note("uncertain", part.uncertain()));
		}
		if (!part.approximate().isEmpty() && !part.isApproximate()) {
			notes.add(note("approximate", part.approximate()));
		}
		return notes.isEmpty() ? words : phrase("note", words, String.join(", ", notes));
	}

	private String note(String mark, Set<Unit> marked) {
		Object[] units = marked.stream()
			.sorted(Comparator.reverseOrder())
			.map((unit) -> phrase("unit." + unit.name().toLowerCase(Locale.ROOT)))
			.toArray();
		String form = switch (units.length) {
			case 1 -> "one";
			case 2 -> "two";
			default -> "all";
		};
		return phrase(mark + "." + form, units);
	}

	/** Whether one note can be said of both. */
	private static boolean sameMarks(Part start, Part end) {
		return start.uncertain().equals(end.uncertain()) && start.approximate().equals(end.approximate())
				&& (start.isApproximate() == end.isApproximate());
	}

	private String format(LocalDate date, String pattern) {
		return DateTimeFormatter.ofPattern(phrase("pattern." + pattern), this.locale).format(date);
	}

	private String phrase(String key, @Nullable Object... arguments) {
		return this.messages.getMessage("shared.date." + key, arguments, this.locale);
	}

}
