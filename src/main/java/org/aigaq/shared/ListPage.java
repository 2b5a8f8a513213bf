package org.aigaq.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows what it shows
 * @param page which one, from 1
 * @param more whether another follows
 */
public record ListPage<T>(List<T> rows, int page, boolean more) {

	/** Rows of a page. */
	public static final int SIZE = 50;

	private static final int LAST = 2_000;

	/** Rows to ask the database for: one more than is shown. */
	public static final int LIMIT = SIZE + 1;

	/** The page that was asked for, within bounds. */
	public static int within(int page) {
		return Math.min(Math.max(page, 1), LAST);
	}

	/** Rows before a page. */
	public static int offset(int page) {
		return (within(page) - 1) * SIZE;
	}

	/** From the rows that the database gave, at most {@link #LIMIT}. */
	public static <T> ListPage<T> of(List<T> rows, int page) {
		boolean more = rows.size() > SIZE && within(page) < LAST;
		return new ListPage<>(List.copyOf(rows.subList(0, Math.min(rows.size(), SIZE))), within(page), more);
	}

}
