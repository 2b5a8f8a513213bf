package org.aigaq.reading.date;

import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, before the words around it are looked at.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param year the year; {@code null}: not named
 * @param month the month
 * @param days the days; {@code null}: a month
 * @param end2 the last day, in another month; {@code null}: none
 * @param kind what is special about it
 */
record Written(int start, int end, @Nullable Integer year, int month, @Nullable DayList days, @Nullable Written end2,
		Kind kind) {

	/** Both as the first and last day of a range. */
	Written until(Written last) {
		return new Written(this.start, last.end, this.year, this.month, this.days, last, Kind.PLAIN);
	}

	/** The year that is named, of its first or last day; {@code null}: none. */
	@Nullable Integer named() {
		return (this.year != null) ? this.year : (this.end2 != null) ? this.end2.year : null;
	}

	boolean isDay() {
		return this.days != null && this.days.days().size() == 1 && this.end2 == null && this.kind == Kind.PLAIN;
	}

	/** What is special about it. */
	enum Kind {

		PLAIN,

		/** Day and month in an order that differs by country: 05/06/2020. */
		SLASHES,

		/** With a year of two digits. */
		SHORT_YEAR

	}

}
