package org.aigaq.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may be cut without splitting a letter from its marks or an emoji (Unicode
 * Standard Annex 29).
 */
public final class Graphemes {

	private static final Pattern GRAPHEME = Pattern.compile("\\X");

	private static final int FAR = 200;

	private Graphemes() {
	}

	/** The last boundary at or before this index. */
	public static int floor(String text, int index) {
		return cut(text, index, false);
	}

	/** The first boundary at or after this index. */
	public static int ceiling(String text, int index) {
		return cut(text, index, true);
	}

	/** Whether there is a boundary at this index. */
	public static boolean mayCut(String text, int index) {
		return cut(text, index, true) == index;
	}

	private static int cut(String text, int index, boolean up) {
		if (index <= 0 || index >= text.length()) {
			return index;
		}
		Matcher grapheme = GRAPHEME.matcher(text).region(safe(text, index), Math.min(text.length(), index + FAR));
		while (grapheme.find()) {
			if (grapheme.end() >= index) {
				return (up || grapheme.end() == index) ? grapheme.end() : grapheme.start();
			}
		}
		return index;
	}

	/** An earlier index that is certainly a boundary: before an ordinary space. */
	private static int safe(String text, int index) {
		int space = Math.max(text.lastIndexOf(' ', index - 1), text.lastIndexOf('\n', index - 1));
		int far = Math.max(0, index - FAR);
		if (space >= far) {
			return space;
		}
		return (far > 0 && Character.isLowSurrogate(text.charAt(far))) ? far - 1 : far;
	}

}
