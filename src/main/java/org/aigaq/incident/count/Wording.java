package org.aigaq.incident.count;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How precise a source's number is, with the lowest and highest value that this allows
 * (vocabulary wording). No margin is added.
 */
public enum Wording {

	EXACT("%1$s"), ABOUT("about %1$s"), NEARLY("nearly %1$s"), OVER("more than %1$s"), AT_LEAST("at least %1$s"),
	UP_TO("up to %1$s"), UNDER("fewer than %1$s"), BETWEEN("%1$s to %2$s"), SEVERAL("several", 2), TENS("tens", 20),
	DOZENS("dozens", 24), HUNDREDS("hundreds", 200), THOUSANDS("thousands", 2000), UNKNOWN("unknown");

	private final String words;

	private final @Nullable Integer floor;

	Wording(String words) {
		this.words = words;
		this.floor = null;
	}

	Wording(String words, int floor) {
		this.words = words;
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

		/** What an editor would type for it, in English; empty for a denial. */
		public String words() {
			if (this.wording == null) {
				return "";
			}
			return String.format(Locale.ROOT, this.wording.words, digits(named()), digits(this.high));
		}

		/** The number that the source names; {@code null}: none. */
		public @Nullable Integer named() {
			if (this.wording == OVER) {
				return shifted(this.low, -1);
			}
			return (this.wording == UNDER) ? shifted(this.high, 1) : (this.wording == UP_TO) ? this.high : this.low;
		}

		private static String digits(@Nullable Integer number) {
			return (number != null) ? NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number) : "";
		}

		private static @Nullable Integer shifted(@Nullable Integer number, int by) {
			return (number != null) ? Integer.valueOf(number + by) : null;
		}

	}

}
