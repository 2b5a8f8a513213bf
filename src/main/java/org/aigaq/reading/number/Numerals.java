package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, English, Russian and Kazakh. */
final class Numerals {

	private static final BigDecimal MOST = new BigDecimal(999_999_999);

	/** Case endings of a Kazakh numeral before "more than", "nearly", "up to". */
	private static final Pattern KAZAKH = Pattern
		.compile("(.+?)(дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|дай|дей|тай|тей|еуі|ы|і)");

	private final List<Token> tokens;

	private final boolean kazakh;

	Numerals(List<Token> tokens) {
		this.tokens = tokens;
		this.kazakh = tokens.stream().anyMatch((token) -> token.text().matches(".*[әғқңөұүһі].*"));
	}

	/** The number that begins at this token; {@code null}: none. */
	@Nullable Numeral at(int first) {
		if (this.tokens.get(first).number()) {
			return digits(first);
		}
		Numeral half = half(first);
		return (half != null) ? half : words(first);
	}

	private @Nullable Numeral digits(int first) {
		Token token = this.tokens.get(first);
		if (token.ending().matches("st|nd|rd|th|й|го|я|е|му|м|х|шы|ші|інші|ыншы|нші|ншы|летн.*")) {
			return null; // an ordinal, not a count
		}
		BigDecimal value = new BigDecimal(token.text());
		String ending = token.ending();
		int next = first + 1;
		Integer scale = ending.isEmpty() ? scale(next) : null;
		if (scale != null) {
			value = value.multiply(new BigDecimal(scale));
			ending = ending(this.tokens.get(next).text());
			next++;
			if (next < this.tokens.size() && this.tokens.get(next).is(".")
					&& this.tokens.get(next - 1).text().matches("тыс|млн")) {
				next++;
			}
		}
		return numeral(value, first, next, ending);
	}

	private @Nullable Numeral words(int first) {
		SpokenNumber sum = new SpokenNumber(this.kazakh);
		String ending = "";
		int next = first;
		while (next < this.tokens.size() && ending.isEmpty()
				&& (isAnd(next, sum) || sum.takes(unit(next), scale(next)))) {
			ending = ending(this.tokens.get(next).text());
			next++;
		}
		return sum.isEmpty() ? null : numeral(new BigDecimal(sum.value()), first, next, ending);
	}

	/** Whether "and" continues the number: two hundred and five. */
	private boolean isAnd(int at, SpokenNumber sum) {
		return is(at, "and") && sum.hasHundreds() && at + 1 < this.tokens.size() && unit(at + 1) != null;
	}

	/** "Half" of the following number, or "one and a half". */
	private @Nullable Numeral half(int first) {
		boolean half = is(first, "half");
		int of = (half && (is(first + 1, "a") || is(first + 1, "of"))) ? first + 2 : first + 1;
		if (!half && !is(first, "полторы") && !is(first, "полутора")) {
			return null;
		}
		Integer scale = is(of, "сотни") || is(of, "сотен") ? Integer.valueOf(100) : scale(of);
		return (scale != null) ? numeral(new BigDecimal(half ? scale / 2 : scale + scale / 2), first, of + 1, "")
				: null;
	}

	private boolean is(int at, String word) {
		return at < this.tokens.size() && this.tokens.get(at).is(word);
	}

	private static @Nullable Numeral numeral(BigDecimal value, int first, int next, String ending) {
		return (value.compareTo(MOST) > 0) ? null : new Numeral(value, first, next, ending);
	}

	private @Nullable Integer unit(int at) {
		String word = this.tokens.get(at).text();
		if (word.equals("он") && !this.kazakh) {
			return null; // Russian "он" is also the pronoun "he"
		}
		int hyphen = word.indexOf('-');
		if (hyphen > 0) { // twenty-five
			Integer tens = NumberWords.UNITS.get(word.substring(0, hyphen));
			Integer units = NumberWords.UNITS.get(word.substring(hyphen + 1));
			return (tens != null && units != null) ? Integer.valueOf(tens + units) : null;
		}
		return looked(NumberWords.UNITS, word);
	}

	private @Nullable Integer scale(int at) {
		return (at < this.tokens.size() && this.tokens.get(at).word())
				? looked(NumberWords.SCALES, this.tokens.get(at).text()) : null;
	}

	private @Nullable Integer looked(Map<String, Integer> words, String word) {
		Integer known = words.get(word);
		Matcher ended = KAZAKH.matcher(word);
		return (known != null || !this.kazakh || !ended.matches()) ? known : words.get(ended.group(1));
	}

	private String ending(String word) {
		Matcher ended = KAZAKH.matcher(word);
		boolean itself = NumberWords.UNITS.containsKey(word) || NumberWords.SCALES.containsKey(word);
		return (!itself && this.kazakh && ended.matches()) ? ended.group(2) : "";
	}

	/**
	 * A number in the text.
	 *
	 * @param value the number
	 * @param first index of its first token
	 * @param next index of the token after it
	 * @param ending what is joined to it
	 */
	record Numeral(BigDecimal value, int first, int next, String ending) {

		boolean whole() {
			return this.value.stripTrailingZeros().scale() <= 0;
		}

		int number() {
			return this.value.intValue();
		}

	}

}
