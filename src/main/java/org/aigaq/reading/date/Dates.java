package org.aigaq.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as EDTF. A year that the text does not name is taken from the incident or
 * the document and marked as uncertain.
 */
public final class Dates {

	private final Reference reference;

	private final List<FoundDate> dates = new ArrayList<>();

	private final StringBuilder rest;

	public Dates(String words, Reference reference) {
		this.reference = reference;
		this.rest = new StringBuilder(words);
		for (Written written : WrittenDates.in(words)) {
			read(written, Surroundings.of(words, written.start(), written.end()));
		}
		for (FoundDate relative : RelativeDays.in(this.rest.toString(), reference)) {
			this.dates.add(relative);
			cover(relative.start(), relative.end());
		}
	}

	private void read(Written written, Surroundings around) {
		cover(around.start(), around.end());
		boolean either = written.days() != null && written.days().joint() == DayList.Joint.EITHER;
		Integer year = year(written);
		if (year == null) {
			if (written.days() != null) {
				this.dates.add(new FoundDate(List.of(), Doubt.NO_YEAR, around.start(), around.end()));
			}
			return;
		}
		List<List<Integer>> parts = parts(written, around.between());
		List<String> meanings = new ArrayList<>();
		Doubt doubt = either ? Doubt.ORDER : null;
		for (List<Integer> days : parts) {
			One one = new One(written, year, days, around);
			if (ApproximateDate.isValid(one.plain())) {
				doubt = (doubt != null) ? doubt : doubt(one);
				meanings.add(one.edtf(doubt));
			}
		}
		if (written.kind() == Written.Kind.SLASHES) {
			add(slashes(written, year), Doubt.ORDER, around);
		}
		else if (either) {
			add(meanings, Doubt.HEDGED, around);
		}
		else {
			for (String meaning : meanings) {
				add(List.of(meaning), doubt, around);
			}
		}
	}

	private void add(List<String> meanings, @Nullable Doubt doubt, Surroundings around) {
		if (!meanings.isEmpty()) {
			this.dates.add(new FoundDate(meanings, doubt, around.start(), around.end()));
		}
	}

	/** Day and month in both orders, as far as the calendar has them. */
	private static List<String> slashes(Written written, int year) {
		int day = (written.days() != null) ? written.days().days().get(0) : 0;
		List<String> meanings = new ArrayList<>();
		for (String edtf : List.of(text(year, written.month(), day), text(year, day, written.month()))) {
			if (ApproximateDate.isValid(edtf) && !meanings.contains(edtf + "?")) {
				meanings.add(edtf + "?");
			}
		}
		return meanings;
	}

	private static String text(int year, int month, int day) {
		return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
	}

	/** The days of each date: one range, or each day by itself. */
	private static List<List<Integer>> parts(Written written, boolean between) {
		DayList days = written.days();
		if (days == null) {
			return List.of(List.of());
		}
		return (days.isRange() || (between && days.days().size() == 2))
				? List.of(List.of(days.days().get(0), days.days().get(days.days().size() - 1)))
				: days.days().stream().map(List::of).toList();
	}

	/** The year of its first day. */
	private @Nullable Integer year(Written written) {
		Written last = (written.end2() != null) ? written.end2() : written;
		Integer named = (written.year() != null) ? written.year() : last.year();
		int before = (written.year() == null && last.month() < written.month()) ? 1 : 0;
		Integer year = (named != null) ? named
				: this.reference.yearOf(last.month(), (last.days() != null) ? last.days().days().get(0) : 1);
		return (year != null) ? Integer.valueOf(year - before) : null;
	}

	private @Nullable Doubt doubt(One one) {
		Surroundings around = one.around();
		if (around.weekday() != null && one.days().size() == 1 && one.written().end2() == null
				&& LocalDate.parse(one.plain()).getDayOfWeek() != around.weekday()) {
			return Doubt.WEEKDAY;
		}
		if (around.bound() != Surroundings.Bound.NONE && one.days().size() < 2 && one.written().end2() == null) {
			return Doubt.BOUND;
		}
		if (around.hedged()) {
			return Doubt.HEDGED;
		}
		if (one.written().kind() == Written.Kind.SHORT_YEAR) {
			return Doubt.SHORT_YEAR;
		}
		return (one.written().named() == null) ? this.reference.ofYear() : null;
	}

	/** What was read as a date is no number of people. */
	private void cover(int start, int end) {
		this.rest.replace(start, end, "\u00b7" + " ".repeat(end - start - 1));
	}

	/** In the order of the text. */
	public List<FoundDate> found() {
		return List.copyOf(this.dates);
	}

	/** The text with a mark in place of each date that was read; of the same length. */
	public String rest() {
		return this.rest.toString();
	}

	/**
	 * One date or range.
	 *
	 * @param days the day, the first and last day of a range, or none for a month
	 */
	private record One(Written written, int year, List<Integer> days, Surroundings around) {

		/** Without marks. */
		String plain() {
			return range("", "");
		}

		String edtf(@Nullable Doubt doubt) {
			boolean inferred = this.written.named() == null;
			boolean whole = doubt == Doubt.WEEKDAY || doubt == Doubt.HEDGED || doubt == Doubt.SHORT_YEAR
					|| doubt == Doubt.ORDER;
			String mark = (whole && this.around.about()) ? "%" : whole ? "?" : this.around.about() ? "~" : "";
			String edtf = range((inferred && !whole) ? "?" : "", mark);
			return switch ((doubt == Doubt.BOUND) ? this.around.bound() : Surroundings.Bound.NONE) {
				case BEFORE -> "../" + edtf;
				case AFTER -> edtf + "/..";
				case NONE -> edtf;
			};
		}

		private String range(String ofYear, String ofAll) {
			String first = day(this.written, this.days.isEmpty() ? 0 : this.days.get(0), ofYear) + ofAll;
			Written end = this.written.end2();
			if (end != null && end.days() != null) {
				int after = (end.month() < this.written.month()) ? this.year + 1 : this.year;
				One last = new One(end, (end.year() != null) ? end.year() : after, end.days().days(), this.around);
				return first + "/" + last.day(end, end.days().days().get(0), ofYear) + ofAll;
			}
			return (this.days.size() < 2) ? first : first + "/" + day(this.written, this.days.get(1), ofYear) + ofAll;
		}

		private String day(Written part, int day, String ofYear) {
			String month = String.format(Locale.ROOT, "%04d%s-%02d", this.year, ofYear, part.month());
			return (day == 0) ? month : month + String.format(Locale.ROOT, "-%02d", day);
		}

	}

}
