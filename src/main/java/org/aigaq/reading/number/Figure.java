package org.aigaq.reading.number;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number with its qualifying words.
 *
 * @param wording code of vocabulary wording
 * @param value the number; {@code null} if there is none ("dozens")
 * @param to the second number of "from A to B"
 * @param first index of its first token, including qualifying words
 * @param next index of the token after it
 * @param ending what is joined to the number: {@code 15-day}
 */
public record Figure(String wording, @Nullable BigDecimal value, @Nullable BigDecimal to, int first, int next,
		String ending) {

	public boolean whole() {
		return (this.value == null || this.value.stripTrailingZeros().scale() <= 0)
				&& (this.to == null || this.to.stripTrailingZeros().scale() <= 0);
	}

	public @Nullable Integer number() {
		return (this.value != null) ? Integer.valueOf(this.value.intValue()) : null;
	}

	public @Nullable Integer numberTo() {
		return (this.to != null) ? Integer.valueOf(this.to.intValue()) : null;
	}

}
