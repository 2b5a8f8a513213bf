package org.aigaq.search;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A position in a list: what the list is ordered by, then a code.
 *
 * @param key the day, moment or number that the list is ordered by; {@code null}: none
 * @param code code of the incident or fact
 */
public record Cursor(@Nullable String key, String code) {

	private static final String NONE = "none";

	private static final Pattern KEY = Pattern.compile("none|[0-9]{1,18}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern CODE = Pattern.compile("(KZ-[0-9]{4}|DRAFT)-[0-9]{4,9}(-F[0-9]{2,9})?");

	/** Parse the result of {@link #toString}; {@code null} for any other text. */
	static @Nullable Cursor parse(String text, Sort sort) {
		String[] parts = text.strip().split("_", 2);
		if (parts.length < 2 || !CODE.matcher(parts[1]).matches() || !KEY.matcher(parts[0]).matches()) {
			return null;
		}
		if (parts[0].equals(NONE)) {
			return sort.isNullable() ? new Cursor(null, parts[1]) : null;
		}
		return sort.reads(parts[0]) ? new Cursor(parts[0], parts[1]) : null;
	}

	@Override
	public String toString() {
		return ((this.key != null) ? this.key : NONE) + "_" + this.code;
	}

}
