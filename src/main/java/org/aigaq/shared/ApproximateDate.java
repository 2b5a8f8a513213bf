package org.aigaq.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * A date with its precision: EDTF (ISO 8601-2) level 0, of level 1 open ends, unspecified
 * digits and the marks {@code ?} (uncertain), {@code ~} (approximate) and {@code %}
 * (both) of a whole date, and of level 2 these marks at day, month or year. A mark moves
 * no day: {@link #earliest()} and {@link #latest()} are those of the date without it.
 *
 * @param start the start, or the whole date; {@code null}: open
 * @param end the end; {@code null}: open
 * @param interval whether it is written as an interval
 */
public record ApproximateDate(@Nullable Part start, @Nullable Part end, boolean interval) {

	private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

	/**
	 * Read an EDTF text.
	 * @throws IllegalArgumentException if it has another form, names a day that does not
	 * exist, or ends before it starts
	 */
	public static ApproximateDate parse(String edtf) {
		String[] ends = edtf.strip().split("/", -1);
		if (ends.length > 2) {
			throw new IllegalArgumentException(edtf);
		}
		Part start = end(ends[0], edtf);
		ApproximateDate date = (ends.length == 1) ? new ApproximateDate(start, start, false)
				: new ApproximateDate(start, end(ends[1], edtf), true);
		LocalDate earliest = date.earliest();
		LocalDate latest = date.latest();
		boolean neverEnds = start == null && date.end() == null;
		if (neverEnds || (earliest != null && latest != null && earliest.isAfter(latest))) {
			throw new IllegalArgumentException(edtf);
		}
		return date;
	}

	/**
	 * A day such as {@code 2019-06-09}, in the years 0001 to 9999; empty for any other
	 * text.
	 */
	public static Optional<LocalDate> day(String text) {
		try {
			return DAY.matcher(text.strip()).matches() ? Optional.of(LocalDate.parse(text.strip())) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Whether {@link #parse} accepts the text. */
	public static boolean isValid(String edtf) {
		try {
			parse(edtf);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static @Nullable Part end(String text, String edtf) {
		return text.equals("..") ? null : Part.parse(text, edtf);
	}

	/** The shortest EDTF text: {@code 2019-06-XX} becomes {@code 2019-06}. */
	public String edtf() {
		String left = (this.start != null) ? this.start.edtf() : "..";
		String right = (this.end != null) ? this.end.edtf() : "..";
		return this.interval ? left + "/" + right : left;
	}

	/** First possible day; {@code null} if the start is open. */
	public @Nullable LocalDate earliest() {
		return (this.start != null) ? this.start.first() : null;
	}

	/** Last possible day; {@code null} if the end is open. */
	public @Nullable LocalDate latest() {
		return (this.end != null) ? this.end.last() : null;
	}

	/** The date in words, with its uncertainty: "about 10–11 June 2019". */
	public String words(MessageSource messages, Locale locale) {
		return new DateWords(messages, locale).of(this);
	}

	@Override
	public String toString() {
		return edtf();
	}

	/**
	 * A date, or one end of an interval.
	 *
	 * @param year the year
	 * @param month the month; {@code null}: unknown
	 * @param day the day of the month; {@code null}: unknown
	 * @param uncertain what is uncertain
	 * @param approximate what is approximate
	 */
	public record Part(int year, @Nullable Integer month, @Nullable Integer day, Set<Unit> uncertain,
			Set<Unit> approximate) {

		private static final Pattern FORM = Pattern.compile("""
				(?<ofYear>[?~%])?(?<year>[0-9]{4})(?<toYear>[?~%])?\
				(-(?<ofMonth>[?~%])?(?<month>[0-9]{2}|XX)(?<toMonth>[?~%])?\
				(-(?<ofDay>[?~%])?(?<day>[0-9]{2}|XX)(?<toDay>[?~%])?)?)?""");

		private static Part parse(String text, String edtf) {
			Matcher form = FORM.matcher(text);
			if (!form.matches()) {
				throw new IllegalArgumentException(edtf);
			}
			Integer month = number(form.group("month"));
			Integer day = number(form.group("day"));
			Part part = new Part(Integer.parseInt(form.group("year")), month, day, EnumSet.noneOf(Unit.class),
					EnumSet.noneOf(Unit.class));
			boolean marksUnknown = (month == null && form.group("ofMonth") != null)
					|| (day == null && form.group("ofDay") != null);
			if (part.year == 0 || (month == null && day != null) || marksUnknown || !part.onCalendar()) {
				throw new IllegalArgumentException(edtf);
			}
			part.uncertain.addAll(part.marked(form, "?%"));
			part.approximate.addAll(part.marked(form, "~%"));
			return part;
		}

		/**
		 * The units with one of these marks. A mark before a unit is of this unit, a mark
		 * after it also of those to its left.
		 */
		private Set<Unit> marked(Matcher form, String marks) {
			Set<Unit> marked = EnumSet.noneOf(Unit.class);
			for (Unit unit : Unit.values()) {
				if (has(form.group("of" + unit.group), marks)) {
					marked.add(unit);
				}
				if (has(form.group("to" + unit.group), marks)) {
					marked.addAll(EnumSet.range(Unit.YEAR, unit));
				}
			}
			marked.retainAll(units());
			return marked;
		}

		private static boolean has(@Nullable String mark, String marks) {
			return mark != null && marks.contains(mark);
		}

		private static @Nullable Integer number(@Nullable String digits) {
			return (digits == null || digits.equals("XX")) ? null : Integer.valueOf(digits);
		}

		private boolean onCalendar() {
			try {
				first();
				return true;
			}
			catch (DateTimeException ex) {
				return false;
			}
		}

		LocalDate first() {
			return LocalDate.of(this.year, (this.month != null) ? this.month : 1, (this.day != null) ? this.day : 1);
		}

		LocalDate last() {
			if (this.month == null) {
				return Year.of(this.year).atMonth(12).atEndOfMonth();
			}
			return (this.day != null) ? first() : YearMonth.of(this.year, this.month).atEndOfMonth();
		}

		/** The units that it has. */
		Set<Unit> units() {
			return EnumSet.range(Unit.YEAR,
					(this.day != null) ? Unit.DAY : (this.month != null) ? Unit.MONTH : Unit.YEAR);
		}

		boolean isApproximate() {
			return this.approximate.equals(units());
		}

		/** A mark of several units from the year on is written once, after the last. */
		String edtf() {
			List<Unit> units = List.copyOf(units());
			int together = 0;
			while (together < units.size() && !mark(Unit.YEAR).isEmpty()
					&& mark(units.get(together)).equals(mark(Unit.YEAR))) {
				together++;
			}
			StringBuilder edtf = new StringBuilder();
			for (int nth = 0; nth < units.size(); nth++) {
				Unit unit = units.get(nth);
				edtf.append((nth > 0) ? "-" : "")
					.append((nth >= together) ? mark(unit) : "")
					.append(digits(unit))
					.append((nth == together - 1) ? mark(unit) : "");
			}
			return edtf.toString();
		}

		private String mark(Unit unit) {
			boolean about = this.approximate.contains(unit);
			return this.uncertain.contains(unit) ? (about ? "%" : "?") : (about ? "~" : "");
		}

		private String digits(Unit unit) {
			return switch (unit) {
				case YEAR -> String.format(Locale.ROOT, "%04d", this.year);
				case MONTH -> String.format(Locale.ROOT, "%02d", this.month);
				case DAY -> String.format(Locale.ROOT, "%02d", this.day);
			};
		}

	}

	/** What a mark may be of. */
	public enum Unit {

		YEAR("Year"), MONTH("Month"), DAY("Day");

		private final String group;

		Unit(String group) {
			this.group = group;
		}

	}

}
