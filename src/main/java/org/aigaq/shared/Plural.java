package org.aigaq.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The plural category of a number by the rules of Unicode CLDR, for the languages of this
 * program: Russian has three, Kazakh one.
 */
public enum Plural {

	/** 1 day; 1, 21, 101 день. */
	ONE,
	/** 2, 3, 4, 22 дня. */
	FEW,
	/** 0, 5, 11, 12 дней. */
	MANY,
	/** 2 days; any number of күн. */
	OTHER;

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	/** The categories of a language. */
	public static List<Plural> of(Locale language) {
		return switch (language.getLanguage()) {
			case "ru" -> List.of(ONE, FEW, MANY);
			case "kk" -> List.of(OTHER);
			default -> List.of(ONE, OTHER);
		};
	}

	/** The category of a whole number. */
	public static Plural of(Locale language, long number) {
		return switch (language.getLanguage()) {
			case "ru" -> russian(Math.abs(number));
			case "kk" -> OTHER;
			default -> (number == 1) ? ONE : OTHER;
		};
	}

	/** The category of a number, which may be a fraction: 1.5 days, 1,5 дня. */
	public static Plural of(Locale language, BigDecimal number) {
		boolean whole = number.stripTrailingZeros().scale() <= 0;
		return whole ? of(language, number.longValue()) : language.getLanguage().equals("ru") ? FEW : OTHER;
	}

	private static Plural russian(long number) {
		boolean teen = number % HUNDRED / TEN == 1;
		if (!teen && number % TEN == 1) {
			return ONE;
		}
		return (!teen && number % TEN >= 2 && number % TEN <= 4) ? FEW : MANY;
	}

	/** The suffix of message keys. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
