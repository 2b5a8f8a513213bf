package org.aigaq.reading.number;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a number can mean.
 *
 * @param wording code of vocabulary wording
 * @param value the number; {@code null} if there is none ("dozens")
 * @param to the second number of "from A to B"
 */
public record Meaning(String wording, @Nullable BigDecimal value, @Nullable BigDecimal to) {

	static Meaning of(String wording) {
		return new Meaning(wording, null, null);
	}

	static Meaning of(String wording, BigDecimal value) {
		return new Meaning(wording, value, null);
	}

	static Meaning between(BigDecimal low, BigDecimal high) {
		return new Meaning("between", low, high);
	}

	/** Whether it can be a number of people. */
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
