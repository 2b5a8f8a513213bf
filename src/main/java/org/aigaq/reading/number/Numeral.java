package org.aigaq.reading.number;

import java.math.BigDecimal;

/**
 * A number in the text without its qualifying words.
 *
 * @param value the number
 * @param first index of its first token
 * @param next index of the token after it
 * @param ending what is joined to it
 * @param scale its last multiplier: 1000 in "2.5 thousand", otherwise 1
 * @param kind how it is written
 */
record Numeral(BigDecimal value, int first, int next, String ending, int scale, Kind kind) {

	/** The number that stands before the multiplier. */
	BigDecimal coefficient() {
		return this.value.divide(BigDecimal.valueOf(this.scale));
	}

	/** The same, multiplied as the second number of a range: 2 in "2 to 3 thousand". */
	Numeral scaled(int scale) {
		return new Numeral(this.value.multiply(BigDecimal.valueOf(scale)), this.first, this.next, this.ending, scale,
				this.kind);
	}

	/** How a number is written. */
	enum Kind {

		PLAIN,

		/** In a round word: a dozen, half a hundred, сотня. */
		ROUND,

		/** With a dot that may group or part digits: 1.500. */
		DOTTED

	}

}
