package org.aigaq;

import java.util.regex.Pattern;

/**
 * Finds words with a number that is not part of a longer one: "4 people" is found in "of
 * 4 people", not in "of 14 people", "of 1,4 people" or "4 peoples".
 */
public final class WholeFigure {

	private WholeFigure() {
	}

	/** A pattern for these words without a digit or letter directly before or after. */
	public static Pattern of(String words) {
		return Pattern
			.compile("(?<![\\p{L}0-9]|[0-9][,.\u00a0])" + Pattern.quote(words) + "(?![\\p{L}0-9]|[,.\u00a0][0-9])");
	}

	/** The same for a locator of a page: a pattern that JavaScript reads, too. */
	public static Pattern inPage(String words) {
		String literal = words.replaceAll("[.*+?^$(){}|\\[\\]\\\\]", "\\\\$0");
		return Pattern.compile("(?<![0-9]|[0-9][,.])" + literal + "(?![0-9]|[,.][0-9])");
	}

}
