package org.aigaq.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows its rows
 * @param page page number, from 1
 * @param more whether there is another page
 */
public record ListPage<T>(List<T> rows, int page, boolean more) {

	/** Number of rows on a page. */
	public static final int SIZE = 50;

	private static final int LAST = 2_000;

	/**
	 * Number of rows to query: one more than a page, to see whether there is another
	 * page.
	 */
	public static final int LIMIT = SIZE + 1;

	/** The requested page number, within bounds. */
	public static int within(int page) {
		return Math.min(Math.max(page, 1), LAST);
	}

	/** Number of rows before a page. */
	public static int offset(int page) {
		return (within(page) - 1) * SIZE;
	}

	/** A page from the queried rows, at most {@link #LIMIT}. */
	public static <T> ListPage<T> of(List<T> rows, int page) {
		boolean more = rows.size() > SIZE && within(page) < LAST;
		return new ListPage<>(List.copyOf(rows.subList(0, Math.min(rows.size(), SIZE))), within(page), more);
	}

}
