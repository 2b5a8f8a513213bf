package org.aigaq.search;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A place in the list of incidents, which is in the order of their first days, the newest
 * first and those without one last, then of their codes.
 *
 * @param day the first day
 * @param code the code
 */
record Cursor(@Nullable LocalDate day, String code) {

	private static final String NO_DAY = "none";

	/** Read what {@link #toString} wrote; {@code null} for anything else. */
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
