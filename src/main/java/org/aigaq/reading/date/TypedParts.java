package org.aigaq.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.ApproximateDate.Part;
import org.aigaq.shared.ApproximateDate.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a typed text whose form is known, made of the tokens that a pattern found.
 */
final class TypedParts {

	/** A span without years that passes the end of a year has at most so many months. */
	private static final int MOST_MONTHS = 4;

	private static final int SEASONS_CODE = 20;

	private final List<DateToken> tokens;

	private final Reference reference;

	private final boolean monthFirst;

	private @Nullable Doubt doubt;

	/**
	 * What the tokens say.
	 * @param monthFirst the order of day and month where slashes leave it open
	 */
	TypedParts(List<DateToken> tokens, Reference reference, boolean monthFirst) {
		this.tokens = tokens;
		this.reference = reference;
		this.monthFirst = monthFirst;
	}

	/** What was taken from elsewhere, or why a date is asked; {@code null}: nothing. */
	@Nullable Doubt doubt() {
		return this.doubt;
	}

	/** A day, month, year, or season: the two winters of a year are asked. */
	List<ApproximateDate> single(Matcher found, List<DayOfWeek> weekdays) {
		NamedDay named = day(found, "date");
		Marks marks = marks(found, "about").and(marks(found, "notes"));
		if (named.season() > 0) {
			return season(named);
		}
		Part part = part(named, year(named), marks, inferred(named));
		check(part, weekdays.isEmpty() ? null : weekdays.get(0));
		return List.of(new ApproximateDate(part, part, false));
	}

	/** Since or until a date. */
	ApproximateDate bound(Matcher found) {
		NamedDay named = day(found, "date");
		Marks marks = marks(found, "about").and(marks(found, "about2"))
			.and(marks(found, "notes"))
			.and(marks(found, "notes2"));
		String word = (found.group("before") != null) ? found.group("before") : found.group("after");
		Part part = part(named, year(named), marks, inferred(named));
		return switch (word.charAt(0)) {
			case DateWordTable.SINCE -> new ApproximateDate(part, null, true);
			case DateWordTable.AFTER -> new ApproximateDate(moved(part, 1), null, true);
			case DateWordTable.BEFORE -> new ApproximateDate(null, moved(part, -1), true);
			default -> new ApproximateDate(null, part, true);
		};
	}

	/** The day, month or year that comes directly before or after. */
	private static Part moved(Part part, int by) {
		Integer month = part.month();
		Integer day = part.day();
		if (month == null) {
			return new Part(part.year() + by, null, null, part.uncertain(), part.approximate());
		}
		LocalDate first = LocalDate.of(part.year(), month, (day != null) ? day : 1);
		LocalDate next = (day != null) ? first.plusDays(by) : first.plusMonths(by);
		return new Part(next.getYear(), next.getMonthValue(), (day != null) ? next.getDayOfMonth() : null,
				part.uncertain(), part.approximate());
	}

	/** From one date to another, which need not repeat what they have in common. */
	ApproximateDate span(Matcher found, List<DayOfWeek> weekdays) {
		Ends ends = ends(found);
		check(ends.start(), (weekdays.size() == 2) ? weekdays.get(0) : null);
		check(ends.end(), (weekdays.size() == 2) ? weekdays.get(1) : null);
		LocalDate start = first(ends.start());
		if (last(ends.end()).isBefore(start)) {
			throw new WrongDate("order", new ApproximateDate(ends.end(), ends.end(), false),
					new ApproximateDate(ends.start(), ends.start(), false));
		}
		boolean one = ends.start().equals(ends.end());
		return new ApproximateDate(ends.start(), ends.end(), !one);
	}

	/** One date or another; each is uncertain. */
	List<ApproximateDate> either(Matcher found) {
		Ends ends = ends(found);
		this.doubt = Doubt.HEDGED;
		List<ApproximateDate> either = new ArrayList<>();
		for (Part part : List.of(ends.start(), ends.end())) {
			Part uncertain = new Part(part.year(), part.month(), part.day(), units(part), part.approximate());
			either.add(new ApproximateDate(uncertain, uncertain, false));
		}
		return either;
	}

	private Ends ends(Matcher found) {
		NamedDay first = day(found, "first");
		NamedDay second = day(found, "second");
		if (first.season() > 0 || second.season() > 0) {
			throw new WrongDate("form");
		}
		boolean alone = first.isComplete() && second.isComplete();
		NamedDay start = first.completedBy(second, -1);
		NamedDay end = second.completedBy(start, 1);
		if (start.month() == null && start.day() != null) {
			throw new WrongDate("month");
		}
		int last = year(end);
		int year = (start.year() != null) ? start.year() : last - passesYear(start, end);
		boolean inferred = inferred(end) && inferred(start);
		Marks before = marks(found, "about").and(marks(found, "about2")).and(marks(found, "notes"));
		Marks after = marks(found, "about3").and(marks(found, "notes2")).and(marks(found, "notes3"));
		Marks both = before.and(after);
		return new Ends(part(start, year, alone ? before : both, inferred),
				part(end, last, alone ? after : both, inferred));
	}

	/** 30 December to 2 January. */
	private static int passesYear(NamedDay start, NamedDay end) {
		Integer from = start.month();
		Integer to = end.month();
		return (from != null && to != null && to < from && to + Month.values().length - from < MOST_MONTHS) ? 1 : 0;
	}

	private boolean inferred(NamedDay named) {
		return named.year() == null;
	}

	private int year(NamedDay named) {
		if (named.year() != null) {
			return named.year();
		}
		Integer month = named.month();
		Integer year = this.reference.yearOf((month != null && month <= Month.values().length) ? Math.max(month, 1) : 1,
				(named.day() != null) ? named.day() : 1);
		if (year == null) {
			throw new WrongDate("year");
		}
		this.doubt = this.reference.ofYear();
		return year;
	}

	private List<ApproximateDate> season(NamedDay named) {
		int year = year(named);
		this.doubt = Doubt.SEASON;
		YearMonth first = YearMonth.of(year, Month.MARCH).plusMonths(3L * (named.season() - 1));
		List<ApproximateDate> seasons = new ArrayList<>();
		for (int before = (first.getMonth() == Month.DECEMBER) ? 1 : 0; before >= 0; before--) {
			YearMonth start = first.minusYears(before);
			seasons.add(ApproximateDate.parse(start + "/" + start.plusMonths(2)));
		}
		return seasons;
	}

	private Part part(NamedDay named, int year, Marks marks, boolean inferred) {
		Integer month = named.month();
		Integer day = named.day();
		if (year < Year.of(1).getValue()) {
			throw new WrongDate("year-digits", String.valueOf(year));
		}
		if (month != null && (month < 1 || month > Month.values().length)) {
			throw new WrongDate("month-number", String.valueOf(month));
		}
		if (month != null && day != null) {
			int days = YearMonth.of(year, month).lengthOfMonth();
			if (day < 1 || day > days) {
				throw new WrongDate("days",
						(month == Month.FEBRUARY.getValue()) ? YearMonth.of(year, month) : Month.of(month), days);
			}
		}
		Part plain = new Part(year, month, day, EnumSet.noneOf(Unit.class), EnumSet.noneOf(Unit.class));
		Set<Unit> uncertain = marks.uncertain(units(plain));
		if (inferred) {
			uncertain.add(Unit.YEAR);
		}
		return new Part(year, month, day, uncertain, marks.approximate(units(plain)));
	}

	private static Set<Unit> units(Part part) {
		return EnumSet.range(Unit.YEAR,
				(part.day() != null) ? Unit.DAY : (part.month() != null) ? Unit.MONTH : Unit.YEAR);
	}

	private static void check(Part part, @Nullable DayOfWeek weekday) {
		if (weekday != null && part.day() != null && first(part).getDayOfWeek() != weekday) {
			throw new WrongDate("weekday", new ApproximateDate(part, part, false), first(part).getDayOfWeek(), weekday);
		}
	}

	private static LocalDate first(Part part) {
		LocalDate first = new ApproximateDate(part, part, false).earliest();
		return (first != null) ? first : LocalDate.MIN;
	}

	private static LocalDate last(Part part) {
		LocalDate last = new ApproximateDate(part, part, false).latest();
		return (last != null) ? last : LocalDate.MAX;
	}

	private Marks marks(Matcher found, String group) {
		return (found.start(group) < 0) ? Marks.NONE
				: Marks.of(this.tokens.subList(found.start(group), found.end(group)));
	}

	/** The numbers of a date by the pattern that it has. */
	private NamedDay day(Matcher found, String group) {
		String types = found.group(group).replace("C", "");
		List<DateToken> day = this.tokens.subList(found.start(group), found.end(group))
			.stream()
			.filter((token) -> Character.isLetter(token.type()) && token.type() != DateWordTable.AND)
			.toList();
		List<Integer> numbers = day.stream().map(DateToken::number).toList();
		return switch (types) {
			case "D.D.Y" -> new NamedDay(numbers.get(2), numbers.get(1), numbers.get(0), 0);
			case "D.D.D" -> new NamedDay(century(numbers.get(2)), numbers.get(1), numbers.get(0), 0);
			case "D.D" -> new NamedDay(null, numbers.get(1), numbers.get(0), 0);
			case "D.Y", "D/Y" -> new NamedDay(numbers.get(1), numbers.get(0), null, 0);
			case "Y-D-D", "Y.D.D", "Y/D/D" -> new NamedDay(numbers.get(0), numbers.get(1), numbers.get(2), 0);
			case "Y-D" -> monthOrSeason(numbers.get(0), numbers.get(1));
			case "D/D/Y", "D-D-Y" -> inOrder(numbers.get(2), numbers);
			case "D/D/D" -> inOrder(century(numbers.get(2)), numbers);
			case "D/D" -> inOrder(null, numbers);
			default -> NamedDay.of(day);
		};
	}

	private NamedDay inOrder(@Nullable Integer year, List<Integer> numbers) {
		return new NamedDay(year, numbers.get(this.monthFirst ? 0 : 1), numbers.get(this.monthFirst ? 1 : 0), 0);
	}

	/** EDTF has the numbers 21 to 24 for seasons. */
	private static NamedDay monthOrSeason(int year, int number) {
		boolean season = number > SEASONS_CODE && number <= SEASONS_CODE + 4;
		return season ? new NamedDay(year, null, null, number - SEASONS_CODE) : new NamedDay(year, number, null, 0);
	}

	private int century(int year) {
		this.doubt = Doubt.SHORT_YEAR;
		return (year < 50) ? 2000 + year : 1900 + year;
	}

	/**
	 * The numbers of a date; {@code null}: not named.
	 *
	 * @param season from 1, spring; 0: none
	 */
	private record NamedDay(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, int season) {

		static NamedDay of(List<DateToken> tokens) {
			Integer year = null;
			Integer month = null;
			Integer day = null;
			int season = 0;
			for (DateToken token : tokens) {
				switch (token.type()) {
					case DateToken.YEAR -> year = token.number();
					case DateToken.MONTH -> month = token.number();
					case DateToken.SEASON -> season = token.number();
					default -> day = token.number();
				}
			}
			return new NamedDay(year, month, day, season);
		}

		/** Whether it needs nothing from the other end of a span. */
		boolean isComplete() {
			return this.year != null && (this.day == null || this.month != null);
		}

		/**
		 * With month and year of the other end of a span, where it names none.
		 * @param passes 1 for the last day, which may be in the next year; -1 for the
		 * first
		 */
		NamedDay completedBy(NamedDay other, int passes) {
			Integer month = (this.month == null && this.day != null) ? other.month : this.month;
			Integer year = (this.year != null || other.year == null) ? this.year
					: Integer.valueOf(other.year + (isFar(month, other.month, passes) ? passes : 0));
			return new NamedDay(year, month, this.day, this.season);
		}

		/** Whether the span passes the end of a year: 30 December to 2 January. */
		private static boolean isFar(@Nullable Integer month, @Nullable Integer other, int passes) {
			return month != null && other != null && (other - month) * passes > Month.values().length - MOST_MONTHS;
		}

	}

	/** The two ends of a span. */
	private record Ends(Part start, Part end) {
	}

	/** What is approximate and what is uncertain; {@code null}: all that is named. */
	private record Marks(boolean allAbout, boolean allUncertain, Set<Unit> about, Set<Unit> unclear) {

		static final Marks NONE = new Marks(false, false, Set.of(), Set.of());

		static Marks of(List<DateToken> tokens) {
			Marks marks = NONE;
			for (DateToken token : tokens) {
				marks = marks.and(switch (token.type()) {
					case DateWordTable.ABOUT -> new Marks(true, false, Set.of(), Set.of());
					case DateWordTable.UNCERTAIN -> new Marks(false, true, Set.of(), Set.of());
					default -> note(token.text());
				});
			}
			return marks;
		}

		/** A note in brackets, such as "(day and month uncertain, year approximate)". */
		private static Marks note(String note) {
			Marks marks = NONE;
			for (String one : note.split(",")) {
				marks = marks.and(DateNotes.isAbout(one)
						? new Marks(DateNotes.units(one).isEmpty(), false, DateNotes.units(one), Set.of())
						: new Marks(false, DateNotes.units(one).isEmpty(), Set.of(), DateNotes.units(one)));
			}
			return marks;
		}

		Marks and(Marks other) {
			return new Marks(this.allAbout || other.allAbout, this.allUncertain || other.allUncertain,
					union(this.about, other.about), union(this.unclear, other.unclear));
		}

		private static Set<Unit> union(Set<Unit> one, Set<Unit> other) {
			Set<Unit> both = EnumSet.noneOf(Unit.class);
			both.addAll(one);
			both.addAll(other);
			return both;
		}

		Set<Unit> approximate(Set<Unit> units) {
			return marked(this.allAbout, this.about, units);
		}

		Set<Unit> uncertain(Set<Unit> units) {
			return marked(this.allUncertain, this.unclear, units);
		}

		private static Set<Unit> marked(boolean all, Set<Unit> some, Set<Unit> units) {
			Set<Unit> marked = EnumSet.noneOf(Unit.class);
			marked.addAll(all ? units : some);
			marked.retainAll(units);
			return marked;
		}

	}

}
