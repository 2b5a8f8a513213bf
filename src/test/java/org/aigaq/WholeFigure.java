package org.aigaq;

import java.util.regex.Pattern;

/**
 * Words with figures as they must stand in a text: "4 people" is found in "of 4 people",
 * never in "of 14 people", "of 1,4 people" or as the beginning of "4 peoples".
 */
public final class WholeFigure {

	private WholeFigure() {
	}

	/** A pattern that finds these words where no figure or letter goes on beside them. */
	public static Pattern of(String words) {
		return Pattern
			.compile("(?<![\\p{L}0-9]|[0-9][,.\u00a0])" + Pattern.quote(words) + "(?![\\p{L}0-9]|[,.\u00a0][0-9])");
	}

}
