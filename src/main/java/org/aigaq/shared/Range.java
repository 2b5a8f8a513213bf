package org.aigaq.shared;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * A figure as a range: the lowest and highest number that sources give.
 *
 * @param low the lowest number; {@code null}: no source gives a lower bound
 * @param high the highest number; {@code null}: no source gives one
 * @param open whether the number may be above {@code high}
 * @param about whether a source gives its number as approximate
 * @param floor whether it is a sum of parts, so that there may be more
 */
public record Range(@Nullable Long low, @Nullable Long high, boolean open, boolean about, boolean floor) {

	public Range(@Nullable Long low, @Nullable Long high, boolean open, boolean about) {
		this(low, high, open, about, false);
	}

	/**
	 * Read the columns of a view, of any numeric type.
	 * @param basis {@code summed} or {@code stated}; {@code null}: stated
	 */
	static Range of(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Boolean about,
			@Nullable String basis) {
		return new Range((low != null) ? low.longValue() : null, (high != null) ? high.longValue() : null,
				Boolean.TRUE.equals(open), Boolean.TRUE.equals(about), "summed".equals(basis));
	}

	/**
	 * The range in words: "200 to 1,000", "951 or more", "about 40", "at least 1"; a dash
	 * if no source gives a number.
	 */
	public String words(MessageSource messages, Locale locale) {
		String key = key();
		if (key == null) {
			return messages.getMessage("shared.range.none", null, locale);
		}
		boolean bounds = this.low != null && this.high != null && key.contains("between");
		return messages.getMessage("shared.range." + key,
				new @Nullable Object[] { number(this.low, this.about, messages, locale),
						number(this.high, this.about && !bounds, messages, locale) },
				locale);
	}

	private @Nullable String key() {
		if (this.low == null) {
			return (this.high == null) ? null : this.open ? "up-to-or-more" : "up-to";
		}
		boolean one = Objects.equals(this.low, this.high);
		if (this.floor) {
			if (this.low == 0 && (this.high == null || one)) {
				// a sum in which no part has a number says nothing
				return one ? "one" : null;
			}
			return (this.high == null || one) ? "at-least" : "at-least-between";
		}
		if (this.high == null || (one && this.open)) {
			return "or-more";
		}
		return one ? "one" : this.open ? "between-or-more" : "between";
	}

	private static @Nullable String number(@Nullable Long number, boolean about, MessageSource messages,
			Locale locale) {
		if (number == null) {
			return null;
		}
		String figure = NumberFormat.getIntegerInstance(locale).format(number);
		return about ? messages.getMessage("shared.range.about", new Object[] { figure }, locale) : figure;
	}

}
