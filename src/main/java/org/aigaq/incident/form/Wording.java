package org.aigaq.incident.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * How a source words a number, and the lowest and highest that these words allow
 * (vocabulary wording). No margin is added.
 */
public enum Wording {

	EXACT, ABOUT, NEARLY, OVER, AT_LEAST, UP_TO, UNDER, BETWEEN, SEVERAL(2), TENS(20), DOZENS(24), HUNDREDS(200),
	THOUSANDS(2000), UNKNOWN;

	private final @Nullable Integer floor;

	Wording() {
		this.floor = null;
	}

	Wording(int floor) {
		this.floor = floor;
	}

	public static Optional<Wording> of(String code) {
		return Stream.of(values()).filter((wording) -> wording.code().equals(code)).findFirst();
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean takesNumber() {
		return this.floor == null && this != UNKNOWN;
	}

	/**
	 * What the words allow.
	 * @param number the number named, where the wording takes one
	 * @param to the second number of "from A to B"
	 */
	public Count count(int number, int to) {
		return switch (this) {
			case EXACT, ABOUT, NEARLY -> new Count(this, number, number);
			case OVER -> new Count(this, number + 1, null);
			case AT_LEAST -> new Count(this, number, null);
			case UP_TO -> new Count(this, null, number);
			case UNDER -> new Count(this, null, number - 1);
			case BETWEEN -> new Count(this, number, to);
			case SEVERAL, TENS, DOZENS, HUNDREDS, THOUSANDS, UNKNOWN -> new Count(this, this.floor, null);
		};
	}

	/**
	 * A number as one source words it.
	 *
	 * @param wording the words; {@code null}: a denial without a number
	 * @param low the lowest that they allow; {@code null}: no floor
	 * @param high the highest; {@code null}: open
	 */
	public record Count(@Nullable Wording wording, @Nullable Integer low, @Nullable Integer high) {

		public static final Count NONE = new Count(null, null, null);

		/** The same as a range, to be said in words. */
		public Range range() {
			return new Range((this.low != null) ? this.low.longValue() : null,
					(this.high != null) ? this.high.longValue() : null, this.high == null,
					this.wording == ABOUT || this.wording == NEARLY);
		}

	}

}
