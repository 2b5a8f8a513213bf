package org.aigaq.search;

import java.time.DateTimeException;
import java.time.LocalDate;

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
		try {
			return new Cursor(parts[0].equals(NO_DAY) ? null : LocalDate.parse(parts[0]), parts[1]);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	@Override
	public String toString() {
		return ((this.day != null) ? this.day.toString() : NO_DAY) + "_" + this.code;
	}

}
