package org.aigaq.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a document, with what it supports.
 *
 * @param paragraph number of the non-blank line
 * @param page number of the page
 * @param locator the location in words
 * @param edition number of the edition
 * @param start first character of a bound passage, in code points from 0
 * @param end the character after the last
 * @param mark its problem: unbound, mismatch, lost; {@code null}: none
 * @param words the quote, for those who may read it
 * @param withheld key of the passage, for editors, if a restricted person is a reason to
 * withhold its quote from readers; {@code null}: none is
 * @param facts codes and descriptions of facts
 * @param incidents codes and titles of incidents
 * @param milestones titles of background events
 */
public record Passage(@Nullable Integer paragraph, @Nullable Integer page, @Nullable String locator,
		@Nullable Integer edition, @Nullable Integer start, @Nullable Integer end, @Nullable String mark,
		@Nullable String words, @Nullable Long withheld, List<Named> facts, List<Named> incidents,
		List<String> milestones) {

	static Passage of(ResultSet row, int number) throws SQLException {
		return new Passage(whole(row, "paragraph"), whole(row, "page"), row.getString("locator"), whole(row, "edition"),
				whole(row, "char_start"), whole(row, "char_end"), row.getString("mark"), row.getString("words"),
				(Long) row.getObject("withheld"), named(row, "facts"), named(row, "incidents"),
				texts(row, "milestones"));
	}

	/** A column with a location; {@code null} for readers of a restricted document. */
	private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
		return row.getBoolean("located") ? (Integer) row.getObject(column) : null;
	}

	public static List<Named> named(ResultSet row, String column) throws SQLException {
		return texts(row, column).stream().map(Named::of).toList();
	}

	public static List<String> texts(ResultSet row, String column) throws SQLException {
		return Arrays.asList((String[]) row.getArray(column).getArray());
	}

	/** A fact or an incident that a passage supports. */
	public record Named(String code, String title) {

		/** Split a code and a title at the first space. */
		public static Named of(String text) {
			String[] parts = text.split(" ", 2);
			return new Named(parts[0], parts[1]);
		}

		/** The code of the incident itself, or of the fact's incident. */
		public String incident() {
			int fact = this.code.indexOf("-F");
			return (fact > 0) ? this.code.substring(0, fact) : this.code;
		}

	}

}
