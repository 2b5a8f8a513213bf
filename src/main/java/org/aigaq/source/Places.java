package org.aigaq.source;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Where characters of a text stand: in which paragraph, on which page of a PDF. */
class Places {

	private final int[] paragraphs;

	private final int[] pages;

	Places(String text) {
		int[] points = text.codePoints().toArray();
		int[] starts = new int[points.length + 1];
		int count = 0;
		int from = 0;
		for (int at = 0; at <= points.length; at++) {
			if (at == points.length || points[at] == '\n' || points[at] == '\r') {
				if (!MarkedText.isBlank(new String(points, from, at - from))) {
					starts[count++] = from;
				}
				from = at + 1;
			}
		}
		this.paragraphs = Arrays.copyOf(starts, count);
		int[] feeds = new int[points.length];
		count = 0;
		for (int at = 0; at < points.length; at++) {
			if (points[at] == '\f') {
				feeds[count++] = at;
			}
		}
		this.pages = Arrays.copyOf(feeds, count);
	}

	/** The non-blank line that holds this character, from 1. */
	int paragraph(int point) {
		return Math.max(1, upTo(this.paragraphs, point));
	}

	/** The page, from 1; {@code null} where the text has none. */
	@Nullable Integer page(int point) {
		return (this.pages.length > 0) ? 1 + upTo(this.pages, point) : null;
	}

	private static int upTo(int[] places, int point) {
		int found = Arrays.binarySearch(places, point);
		return (found >= 0) ? found + 1 : -found - 1;
	}

}
