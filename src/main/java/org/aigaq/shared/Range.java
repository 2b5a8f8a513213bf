package org.aigaq.shared;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A figure as a range. Each end is printed as its source words it: "more than 500" and
 * not "501 or more", "hundreds" and not "200 or more".
 *
 * @param low the low end; {@code null}: none
 * @param high the high end; {@code null}: no number above the low end is given
 * @param open whether the number may be higher
 * @param about whether a number in it is approximate
 * @param lowWording code of vocabulary wording; {@code null}: computed, or no low end
 * @param highWording code of vocabulary wording; {@code null}: computed, or no high end
 */
public record Range(@Nullable Long low, @Nullable Long high, boolean open, boolean about, @Nullable String lowWording,
		@Nullable String highWording) {

	private static final Set<String> VAGUE = Set.of("several", "tens", "dozens", "hundreds", "thousands");

	private static final Set<String> PLAIN = Set.of("exact", "about", "nearly", "between");

	/** Read the columns of a view, of any numeric type. */
	public static Range of(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Boolean about,
			@Nullable String lowWording, @Nullable String highWording) {
		return new Range((low != null) ? low.longValue() : null, (high != null) ? high.longValue() : null,
				Boolean.TRUE.equals(open), Boolean.TRUE.equals(about), lowWording, highWording);
	}

	/** Whether a number is reported. */
	public boolean isReported() {
		return this.low != null || this.high != null;
	}

	/**
	 * The range in words, as the column in_words of the views says it in English: "700 to
	 * 1,000", "dozens to 700 (24 to 700)", "780 to 1,080 or more"; a dash if no number is
	 * reported.
	 */
	String words(Words words) {
		if (this.low == null || this.high == null) {
			return (this.low != null) ? orMore(words, lowEnd(words, this.low), isPlain(this.lowWording))
					: (this.high != null) ? highEnd(words, this.high) : words.number(null);
		}
		if (this.low.equals(this.high) && !this.open) {
			return isPlain(this.lowWording) ? lowEnd(words, this.low)
					: isPlain(this.highWording) ? highEnd(words, this.high) : words.number(this.low);
		}
		boolean worded = !isNumber(this.lowWording) || !isNumber(this.highWording);
		String ends = between(words, lowEnd(words, this.low), highEnd(words, this.high), worded);
		if (isPlain(this.lowWording) && isPlain(this.highWording)) {
			return orMore(words, ends, true);
		}
		if (isPlain(this.lowWording) && "at_least".equals(this.highWording)) {
			return orMore(words,
					between(words, lowEnd(words, this.low), words.number(this.high), !isNumber(this.lowWording)), true);
		}
		if (isVague(this.lowWording) && isVague(this.highWording)) {
			// tens and dozens are one word in Kazakh
			String low = lowEnd(words, this.low);
			return low.equals(highEnd(words, this.high)) ? low : ends;
		}
		String numbers = orMore(words, between(words, words.number(this.low), words.number(this.high), false), true);
		return words.message("shared.range.with-numbers", ends, numbers);
	}

	private String lowEnd(Words words, long number) {
		if (this.lowWording == null) {
			return this.about ? words.count(number, number, "about") : words.number(number);
		}
		return end(words, number, "up_to".equals(this.lowWording) ? "at_most" : this.lowWording);
	}

	private String highEnd(Words words, long number) {
		boolean from = this.low != null && "up_to".equals(this.highWording);
		return (this.highWording != null) ? end(words, number, from ? "at_most" : this.highWording)
				: words.number(number);
	}

	private static String end(Words words, long number, String wording) {
		return wording.equals("between") ? words.number(number) : words.count(number, number, wording);
	}

	private String orMore(Words words, String range, boolean plain) {
		return (this.open && plain) ? words.message("shared.range.or-more", range) : range;
	}

	/** Ends that are more than digits are set further apart. */
	private static String between(Words words, String low, String high, boolean worded) {
		return words.message(worded ? "shared.range.between-words" : "shared.range.between", low, high);
	}

	private boolean isNumber(@Nullable String wording) {
		return Objects.requireNonNullElse(wording, this.about ? "about" : "exact").matches("exact|between");
	}

	private static boolean isPlain(@Nullable String wording) {
		return wording == null || PLAIN.contains(wording);
	}

	private static boolean isVague(@Nullable String wording) {
		return wording != null && VAGUE.contains(wording);
	}

}
