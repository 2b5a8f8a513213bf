package org.aigaq.document.file.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbers of pages in words: {@code 3, 5–9}. */
final class PageNumbers {

	/** The most ranges that are named; more are summed up. */
	private static final int MOST = 30;

	private PageNumbers() {
	}

	/**
	 * The numbers with ranges.
	 * @param pages numbers in ascending order
	 */
	static String of(List<Integer> pages) {
		List<String> ranges = new ArrayList<>();
		for (int i = 0; i < pages.size();) {
			int end = i;
			while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
				end++;
			}
			ranges.add((end == i) ? String.valueOf(pages.get(i)) : pages.get(i) + "\u2013" + pages.get(end));
			i = end + 1;
		}
		return (ranges.size() > MOST) ? String.join(", ", ranges.subList(0, MOST)) + " \u2026"
				: String.join(", ", ranges);
	}

}
