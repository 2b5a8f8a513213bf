package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Numeral.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, English, Russian and Kazakh. */
final class Numerals {

	private static final BigDecimal MOST = new BigDecimal(999_999_999);

	private static final int MOST_DIGITS = 12;

	/** The longest number in words has fewer. */
	private static final int MOST_WORDS = 16;

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** Case endings of a Kazakh numeral before "more than", "nearly", "up to". */
	private static final Pattern KAZAKH = Pattern
		.compile("(.+?)(дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|дай|дей|тай|тей|еуі|іне|ына|ін|ын|ы|і)");

	/** Letters that only Kazakh has, and frequent words without them. */
	private static final Pattern KAZAKH_TEXT = Pattern.compile(
			"[әғқңөұүһі]|^(?:адам\\p{L}*|астам|отыз\\p{L}*|жиырма\\p{L}*|елу\\p{L}*|алты|алтыдан|алтыға|алпыс\\p{L}*|сексен\\p{L}*)$");

	/** Endings that make an ordinal, an age or a decade. */
	private static final Pattern ORDINAL = Pattern
		.compile("st|nd|rd|th|s|й|го|я|е|му|м|х|шы|ші|інші|ыншы|нші|ншы|летн.*");

	private static final Pattern THOUSANDS = Pattern.compile("k|к|тыс|мың");

	private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

	private static final Set<String> HALVES = Set.of("half", "половина", "половину", "половины", "жарты");

	private static final Set<String> COUPLES = Set.of("couple", "пара", "пару", "пары", "парой");

	/** With an article alone they are round numbers: a hundred. */
	private static final Set<String> ARTICLED = Set.of("hundred", "thousand", "million");

	private final List<Token> tokens;

	private final boolean kazakh;

	Numerals(List<Token> tokens) {
		this.tokens = tokens;
		this.kazakh = tokens.stream().anyMatch((token) -> KAZAKH_TEXT.matcher(token.text()).find());
	}

	/** Whether the text has letters that only Kazakh has. */
	boolean isKazakh() {
		return this.kazakh;
	}

	/** The number that begins at this token; {@code null}: none. */
	@Nullable Numeral at(int first) {
		if (first >= this.tokens.size()) {
			return null;
		}
		Numeral numeral = this.tokens.get(first).number() ? digits(first) : worded(first);
		return (numeral != null && numeral.value().compareTo(MOST) <= 0) ? numeral : null;
	}

	private @Nullable Numeral worded(int first) {
		Numeral part = part(first);
		return (part != null) ? part : words(first);
	}

	private @Nullable Numeral digits(int first) {
		Token token = this.tokens.get(first);
		String ending = token.ending();
		boolean few = ending.matches("х|м") && token.text().matches("[2-4]"); // 2-х: two
		if ((ORDINAL.matcher(ending).matches() && !few) || token.text().length() > MOST_DIGITS) {
			return null;
		}
		BigDecimal value = new BigDecimal(token.text());
		if (THOUSANDS.matcher(ending).matches()) {
			return new Numeral(value.multiply(BigDecimal.valueOf(1000)), first, first + 1, "", 1000, Kind.PLAIN);
		}
		int next = first + 1;
		Integer scale = ending.isEmpty() ? scale(next, true) : null;
		boolean dotted = DOTTED.matcher(token.text()).matches();
		boolean round = false;
		if (scale != null) {
			value = value.multiply(new BigDecimal(scale));
			round = NumberWords.ROUND.contains(this.tokens.get(next).text());
			ending = ending(this.tokens.get(next).text());
			next++;
			if (is(next, ".") && this.tokens.get(next - 1).text().matches("тыс|млн")) {
				next++;
			}
		}
		return new Numeral(value, first, next, ending, (scale != null) ? scale : 1,
				dotted ? Kind.DOTTED : round ? Kind.ROUND : Kind.PLAIN);
	}

	private @Nullable Numeral words(int first) {
		SpokenNumber sum = new SpokenNumber(this.kazakh);
		String ending = "";
		int next = first;
		int scale = 1;
		boolean round = false;
		while (next < Math.min(this.tokens.size(), first + MOST_WORDS) && ending.isEmpty()
				&& (isAnd(next, sum) || sum.takes(unit(next), scale(next, !sum.isEmpty() && unit(next - 1) != null)))) {
			String word = this.tokens.get(next).text();
			Integer multiplier = scale(next, true);
			scale = (unit(next) == null && multiplier != null) ? multiplier : is(next, "and") ? scale : 1;
			round |= NumberWords.ROUND.contains(word) || (next == first && ARTICLED.contains(word));
			ending = ending(word);
			next++;
		}
		return sum.isEmpty() ? null : new Numeral(new BigDecimal(sum.value()), first, next, ending,
				(sum.value() % scale == 0) ? scale : 1, round ? Kind.ROUND : Kind.PLAIN);
	}

	/** Whether "and" continues the number: two hundred and five. */
	private boolean isAnd(int at, SpokenNumber sum) {
		return is(at, "and") && sum.hasHundreds() && at + 1 < this.tokens.size() && unit(at + 1) != null;
	}

	/** Half a hundred, one and a half thousand, a couple of dozen. */
	private @Nullable Numeral part(int first) {
		String word = this.tokens.get(first).text();
		if (HALVES.contains(word)) {
			return multiplied(HALF, first, first + 1, true);
		}
		if (word.startsWith("полтор") || word.equals("полутора")) {
			return multiplied(BigDecimal.ONE.add(HALF), first, first + 1, false);
		}
		if (COUPLES.contains(word)) {
			return couple(first);
		}
		Integer unit = unit(first);
		int next = first + 1;
		boolean half = (is(next, "and") && is(next + 1, "a") && is(next + 2, "half"))
				|| (is(next, "с") && is(next + 1, "половиной")) || is(next, "жарым");
		int after = is(next, "жарым") ? next + 1 : is(next, "с") ? next + 2 : next + 3;
		return (unit != null && half) ? multiplied(new BigDecimal(unit).add(HALF), first, after, false) : null;
	}

	private @Nullable Numeral multiplied(BigDecimal by, int first, int next, boolean round) {
		int of = (is(next, "a") || is(next, "of")) ? next + 1 : next;
		Integer scale = scale(of, true);
		if (scale == null) {
			return null;
		}
		String word = this.tokens.get(of).text();
		return new Numeral(by.multiply(BigDecimal.valueOf(scale)), first, of + 1, ending(word), 1,
				(round || NumberWords.ROUND.contains(word)) ? Kind.ROUND : Kind.PLAIN);
	}

	/** "A couple of dozen" is about 24, "a couple of activists" about 2. */
	private @Nullable Numeral couple(int first) {
		boolean of = is(first + 1, "of");
		Numeral multiplied = multiplied(BigDecimal.valueOf(2), first, first + 1, true);
		if (multiplied != null) {
			return multiplied;
		}
		boolean russian = !is(first, "couple") && first + 1 < this.tokens.size() && this.tokens.get(first + 1).word();
		return (of || russian)
				? new Numeral(BigDecimal.valueOf(2), first, of ? first + 2 : first + 1, "", 1, Kind.ROUND) : null;
	}

	private boolean is(int at, String word) {
		return at < this.tokens.size() && this.tokens.get(at).is(word);
	}

	private @Nullable Integer unit(int at) {
		if (at < 0 || at >= this.tokens.size()) {
			return null;
		}
		String word = this.tokens.get(at).text();
		if (word.equals("он") && !this.kazakh) {
			return null; // Russian "он" is also the pronoun "he"
		}
		int hyphen = word.indexOf('-');
		if (hyphen > 0 && !NumberWords.UNITS.containsKey(word)) { // twenty-five
			Integer tens = NumberWords.UNITS.get(word.substring(0, hyphen));
			Integer units = NumberWords.UNITS.get(word.substring(hyphen + 1));
			return (tens != null && units != null && tens >= 20 && units < 10) ? Integer.valueOf(tens + units) : null;
		}
		return looked(NumberWords.UNITS, word);
	}

	/** The multiplier at this token; a plural only after a number. */
	private @Nullable Integer scale(int at, boolean plural) {
		if (at >= this.tokens.size() || !this.tokens.get(at).word()) {
			return null;
		}
		String word = this.tokens.get(at).text();
		Integer scale = looked(NumberWords.SCALES, word);
		return (scale == null && plural) ? NumberWords.PLURALS.get(word) : scale;
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

}
