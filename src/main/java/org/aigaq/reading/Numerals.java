package org.aigaq.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, English, Russian and Kazakh. */
final class Numerals {

	private static final Map<String, Integer> UNITS = new HashMap<>();

	private static final Map<String, Integer> SCALES = new HashMap<>();

	private static final BigDecimal MOST = new BigDecimal(999_999_999);

	/** Endings that a Kazakh numeral takes before "more than", "nearly", "up to". */
	private static final Pattern KAZAKH = Pattern
		.compile("(.+?)(дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|дай|дей|тай|тей|еуі|ы|і)");

	static {
		put("one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 "
				+ "fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 "
				+ "fifty:50 sixty:60 seventy:70 eighty:80 ninety:90", UNITS);
		put("один:1 одна:1 одного:1 одну:1 одному:1 одной:1 два:2 две:2 двух:2 двое:2 двоих:2 три:3 трех:3 трое:3 "
				+ "троих:3 четыре:4 четырех:4 четверо:4 четверых:4 пять:5 пяти:5 пятеро:5 пятерых:5 шесть:6 шести:6 "
				+ "шестеро:6 шестерых:6 семь:7 семи:7 семеро:7 семерых:7 восемь:8 восьми:8 девять:9 девяти:9 десять:10 "
				+ "десяти:10 одиннадцать:11 одиннадцати:11 двенадцать:12 двенадцати:12 тринадцать:13 тринадцати:13 "
				+ "четырнадцать:14 четырнадцати:14 пятнадцать:15 пятнадцати:15 шестнадцать:16 шестнадцати:16 "
				+ "семнадцать:17 семнадцати:17 восемнадцать:18 восемнадцати:18 девятнадцать:19 девятнадцати:19 "
				+ "двадцать:20 двадцати:20 тридцать:30 тридцати:30 сорок:40 сорока:40 пятьдесят:50 пятидесяти:50 "
				+ "шестьдесят:60 шестидесяти:60 семьдесят:70 семидесяти:70 восемьдесят:80 восьмидесяти:80 девяносто:90 "
				+ "девяноста:90 сто:100 ста:100 двести:200 двухсот:200 триста:300 трехсот:300 четыреста:400 "
				+ "четырехсот:400 пятьсот:500 пятисот:500 шестьсот:600 шестисот:600 семьсот:700 семисот:700 "
				+ "восемьсот:800 восьмисот:800 девятьсот:900 девятисот:900 полсотни:50 полтысячи:500", UNITS);
		put("бір:1 екі:2 үш:3 төрт:4 бес:5 алты:6 жеті:7 сегіз:8 тоғыз:9 он:10 жиырма:20 отыз:30 қырық:40 елу:50 "
				+ "алпыс:60 жетпіс:70 сексен:80 тоқсан:90", UNITS);
		put("dozen:12 hundred:100 thousand:1000 million:1000000 сотня:100 сотню:100 тысяча:1000 тысячу:1000 тысячи:1000 "
				+ "тысяч:1000 миллион:1000000 миллиона:1000000 миллионов:1000000 млн:1000000 тыс:1000 десяток:10 "
				+ "жүз:100 мың:1000 миллионға:1000000", SCALES);
	}

	private final List<Token> tokens;

	private final boolean kazakh;

	Numerals(List<Token> tokens) {
		this.tokens = tokens;
		this.kazakh = tokens.stream().anyMatch((token) -> token.text().matches(".*[әғқңөұүһі].*"));
	}

	private static void put(String pairs, Map<String, Integer> into) {
		for (String pair : pairs.split(" ")) {
			into.put(pair.replaceAll(":.*", ""), Integer.valueOf(pair.replaceAll(".*:", "")));
		}
	}

	/** The number that begins at this token; {@code null}: none does. */
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
			return null; // which one, not how many
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
		long whole = 0;
		long part = 0;
		boolean some = false;
		String ending = "";
		int next = first;
		for (; next < this.tokens.size(); next++) {
			Token token = this.tokens.get(next);
			if (some && token.is("and") && next + 1 < this.tokens.size() && part >= 100 && unit(next + 1) != null) {
				continue;
			}
			Integer unit = unit(next);
			Integer scale = (unit == null) ? scale(next) : null;
			if (unit == null && scale == null) {
				break;
			}
			if (unit != null) {
				if (some && !continues(part, unit)) {
					break; // a number of its own
				}
				part += unit;
			}
			else if (scale < 1000) {
				part = (part % 1000 == 0) ? scale : part * scale;
			}
			else {
				whole += ((part == 0) ? 1 : part) * scale;
				part = 0;
			}
			some = true;
			ending = ending(token.text());
			if (!ending.isEmpty()) {
				next++;
				break;
			}
		}
		return some ? numeral(new BigDecimal(whole + part), first, next, ending) : null;
	}

	/** Whether the unit belongs to the number so far: two hundred, five. */
	private boolean continues(long part, int unit) {
		boolean tens = part % 10 == 0 && (part % 100 != 10 || this.kazakh);
		return part == 0 || (unit < 10 && tens) || (unit < 100 && part % 100 == 0);
	}

	/** Half of the number after it, or once and a half. */
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
			return null; // Russian for he
		}
		int hyphen = word.indexOf('-');
		if (hyphen > 0) { // twenty-five
			Integer tens = UNITS.get(word.substring(0, hyphen));
			Integer units = UNITS.get(word.substring(hyphen + 1));
			return (tens != null && units != null) ? Integer.valueOf(tens + units) : null;
		}
		return looked(UNITS, word);
	}

	private @Nullable Integer scale(int at) {
		return (at < this.tokens.size() && this.tokens.get(at).word()) ? looked(SCALES, this.tokens.get(at).text())
				: null;
	}

	private @Nullable Integer looked(Map<String, Integer> words, String word) {
		Integer known = words.get(word);
		Matcher ended = KAZAKH.matcher(word);
		return (known != null || !this.kazakh || !ended.matches()) ? known : words.get(ended.group(1));
	}

	private String ending(String word) {
		Matcher ended = KAZAKH.matcher(word);
		boolean itself = UNITS.containsKey(word) || SCALES.containsKey(word);
		return (!itself && this.kazakh && ended.matches()) ? ended.group(2) : "";
	}

	/**
	 * A number in the text.
	 *
	 * @param value the number
	 * @param first its first token
	 * @param next the token after it
	 * @param ending what hangs on it
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
