package org.aigaq.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document, and what rests on it.
 *
 * @param paragraph number of the non-blank line
 * @param page number of the page
 * @param locator the place in words
 * @param mark what is against it: unbound, mismatch, lost; {@code null}: nothing
 * @param words what stands there, for those who may read the text
 * @param facts codes and descriptions of facts
 * @param incidents codes and titles of incidents
 * @param milestones titles of background events
 */
record Passage(@Nullable Integer paragraph, @Nullable Integer page, @Nullable String locator, @Nullable String mark,
		@Nullable String words, List<Named> facts, List<Named> incidents, List<String> milestones) {

	static Passage of(ResultSet row, int number) throws SQLException {
		boolean located = row.getBoolean("located");
		return new Passage(located ? (Integer) row.getObject("paragraph") : null,
				located ? (Integer) row.getObject("page") : null, row.getString("locator"), row.getString("mark"),
				row.getString("words"), named(row, "facts"), named(row, "incidents"), texts(row, "milestones"));
	}

	private static List<Named> named(ResultSet row, String column) throws SQLException {
		return texts(row, column).stream()
			.map((text) -> text.split(" ", 2))
			.map((parts) -> new Named(parts[0], parts[1]))
			.toList();
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return Arrays.asList((String[]) row.getArray(column).getArray());
	}

	/** Something with a code. */
	record Named(String code, String title) {

		/** The code of the incident that it is, or lies in. */
		public String incident() {
			int fact = this.code.indexOf("-F");
			return (fact > 0) ? this.code.substring(0, fact) : this.code;
		}

	}

}
