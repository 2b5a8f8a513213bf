package org.aigaq.report.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often a report is printed; always at 05:00 UTC. */
enum Interval {

	/** Each day. */
	DAILY,
	/** On Mondays. */
	WEEKLY,
	/** On the first of a month. */
	MONTHLY,
	/** On the first of January. */
	YEARLY;

	private static final LocalTime MORNING = LocalTime.of(5, 0);

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "schedule.rhythm." + code();
	}

	/** The first time after the given one. */
	OffsetDateTime after(OffsetDateTime moment) {
		OffsetDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
		OffsetDateTime today = utc.toLocalDate().atTime(MORNING).atOffset(ZoneOffset.UTC);
		LocalDate day = first(utc.toLocalDate());
		return (day.equals(utc.toLocalDate()) && !today.isAfter(utc))
				? first(day.plusDays(1)).atTime(MORNING).atOffset(ZoneOffset.UTC)
				: day.atTime(MORNING).atOffset(ZoneOffset.UTC);
	}

	/** The first day of this interval on or after the given one. */
	private LocalDate first(LocalDate day) {
		return switch (this) {
			case DAILY -> day;
			case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
			case MONTHLY -> (day.getDayOfMonth() == 1) ? day : day.with(TemporalAdjusters.firstDayOfNextMonth());
			case YEARLY -> (day.getDayOfYear() == 1) ? day : day.with(TemporalAdjusters.firstDayOfNextYear());
		};
	}

}
