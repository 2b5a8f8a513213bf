package org.aigaq.report.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.aigaq.report.Scope;
import org.jspecify.annotations.Nullable;

/** A period relative to the day of printing. */
enum Period {

	/** All days. */
	ALL,
	/** The day before. */
	YESTERDAY,
	/** Monday to Sunday before this week. */
	LAST_WEEK,
	/** The month before this. */
	LAST_MONTH,
	/** The year before this. */
	LAST_YEAR;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "schedule.period." + code();
	}

	/** The scope of a report that is printed on this day. */
	Scope scope(LocalDate today, @Nullable String city, @Nullable String code) {
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return switch (this) {
			case ALL -> new Scope(null, null, city, code);
			case YESTERDAY -> new Scope(today.minusDays(1), today.minusDays(1), city, code);
			case LAST_WEEK -> new Scope(monday.minusWeeks(1), monday.minusDays(1), city, code);
			case LAST_MONTH ->
				new Scope(today.minusMonths(1).withDayOfMonth(1), today.withDayOfMonth(1).minusDays(1), city, code);
			case LAST_YEAR ->
				new Scope(today.minusYears(1).withDayOfYear(1), today.withDayOfYear(1).minusDays(1), city, code);
		};
	}

}
