package org.aigaq.search;

import java.time.LocalDate;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * A position in the list of incidents. The list is ordered by first day, newest first and
 * undated last, then by code.
 *
 * @param day first day of the incident
 * @param code code of the incident
 */
record Cursor(@Nullable LocalDate day, String code) {

	private static final String NO_DAY = "none";

	/** Parse the result of {@link #toString}; {@code null} for any other text. */
	static @Nullable Cursor parse(String text) {
		String[] parts = text.strip().split("_", 2);
		if (parts.length < 2 || !parts[1].matches("[A-Z]{2}-[0-9]{4}-[0-9]{4,9}")) {
			return null;
		}
		return parts[0].equals(NO_DAY) ? new Cursor(null, parts[1])
				: ApproximateDate.day(parts[0]).map((day) -> new Cursor(day, parts[1])).orElse(null);
	}

	@Override
	public String toString() {
		return ((this.day != null) ? this.day.toString() : NO_DAY) + "_" + this.code;
	}

}
