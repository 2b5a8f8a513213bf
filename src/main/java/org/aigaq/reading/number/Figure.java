package org.aigaq.reading.number;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number with the words that qualify it.
 *
 * @param wording code of vocabulary wording
 * @param value the number; {@code null} where the words name none ("dozens")
 * @param to the second number of "from A to B"
 * @param first its first token, the qualifying words included
 * @param next the token after all that belongs to it
 * @param ending what hangs on the number: {@code 15-day}
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
