package org.aigaq.incident.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How precise a source's number is, with the lowest and highest value that this allows
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
	 * The range of a number of this precision.
	 * @param number the number, if this precision takes one
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
	 * A number of one source with its precision.
	 *
	 * @param wording the precision; {@code null}: a denial without a number
	 * @param low the lowest value; {@code null}: no lower bound
	 * @param high the highest value; {@code null}: no upper bound
	 */
	public record Count(@Nullable Wording wording, @Nullable Integer low, @Nullable Integer high) {

		public static final Count NONE = new Count(null, null, null);

	}

}
