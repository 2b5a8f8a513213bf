package org.aigaq.reading.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Number words in English, Russian (also in oblique cases) and Kazakh. */
final class NumberWords {

	/** Words that are added: two, twenty, двести. */
	static final Map<String, Integer> UNITS = new HashMap<>();

	/** Words that multiply the number before them: hundred, тысяч, мың. */
	static final Map<String, Integer> SCALES = new HashMap<>();

	/** Words that multiply only after a number; alone they are no number: hundreds. */
	static final Map<String, Integer> PLURALS = new HashMap<>();

	/** Words that name a round number, never an exact one. */
	static final Set<String> ROUND = Set.of("dozen", "dozens", "half-dozen", "half", "couple", "десяток", "десятка",
			"десятков", "дюжина", "дюжину", "дюжины", "дюжин", "сотня", "сотню", "сотни", "сотен", "полсотни",
			"полусотни", "полтысячи", "полдюжины", "полудюжины", "пара", "пару", "пары", "половина", "половину",
			"половины", "полдесятка", "hundreds", "thousands", "жарты");

	private static final Pattern TENS = Pattern
		.compile("(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven"
				+ "|eight|nine)");

	/** What may be joined to a number word: twenty-odd. */
	private static final Set<String> JOINED = Set.of("odd", "plus", "ish", "something", "dozens", "hundreds",
			"thousands", "tens", "десятки", "сотни", "тысячи", "ондаған", "жүздеген", "мыңдаған");

	static {
		put("zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 "
				+ "thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 "
				+ "forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 half-dozen:6", UNITS);
		put("ноль:0 нуль:0 один:1 одна:1 одного:1 одну:1 одному:1 одной:1 одним:1 два:2 две:2 двух:2 двое:2 двоих:2 "
				+ "двоим:2 двум:2 двумя:2 три:3 трех:3 трое:3 троих:3 троим:3 трем:3 тремя:3 четыре:4 четырех:4 четверо:4 "
				+ "четверых:4 четверым:4 четырем:4 пять:5 пяти:5 пятеро:5 пятерых:5 пятерым:5 пятью:5 шесть:6 шести:6 "
				+ "шестеро:6 шестерых:6 шестерым:6 семь:7 семи:7 семеро:7 семерых:7 семерым:7 восемь:8 восьми:8 "
				+ "восьмерых:8 девять:9 девяти:9 девятерых:9 десять:10 десяти:10 десятерых:10 одиннадцать:11 "
				+ "одиннадцати:11 двенадцать:12 двенадцати:12 тринадцать:13 тринадцати:13 четырнадцать:14 "
				+ "четырнадцати:14 пятнадцать:15 пятнадцати:15 шестнадцать:16 шестнадцати:16 семнадцать:17 "
				+ "семнадцати:17 восемнадцать:18 восемнадцати:18 девятнадцать:19 девятнадцати:19 двадцать:20 "
				+ "двадцати:20 тридцать:30 тридцати:30 сорок:40 сорока:40 пятьдесят:50 пятидесяти:50 шестьдесят:60 "
				+ "шестидесяти:60 семьдесят:70 семидесяти:70 восемьдесят:80 восьмидесяти:80 девяносто:90 девяноста:90 "
				+ "сто:100 ста:100 двести:200 двухсот:200 триста:300 трехсот:300 четыреста:400 четырехсот:400 "
				+ "пятьсот:500 пятисот:500 шестьсот:600 шестисот:600 семьсот:700 семисот:700 восемьсот:800 "
				+ "восьмисот:800 девятьсот:900 девятисот:900 полсотни:50 полусотни:50 полтысячи:500 полдюжины:6 "
				+ "полудюжины:6 полдесятка:5", UNITS);
		put("нөл:0 бір:1 екі:2 үш:3 төрт:4 бес:5 алты:6 жеті:7 сегіз:8 тоғыз:9 он:10 жиырма:20 отыз:30 қырық:40 "
				+ "елу:50 алпыс:60 жетпіс:70 сексен:80 тоқсан:90 біреу:1 екеу:2 үшеу:3 төртеу:4 бесеу:5 алтау:6 "
				+ "жетеу:7", UNITS);
		put("dozen:12 hundred:100 thousand:1000 million:1000000 сотня:100 сотню:100 тысяча:1000 тысячу:1000 тысячи:1000 "
				+ "тысяч:1000 миллион:1000000 миллиона:1000000 миллионов:1000000 млн:1000000 тыс:1000 десяток:10 "
				+ "дюжина:12 дюжину:12 жүз:100 мың:1000 миллионға:1000000", SCALES);
		put("dozens:12 hundreds:100 thousands:1000 millions:1000000 десятка:10 десятков:10 сотни:100 сотен:100 "
				+ "дюжины:12 дюжин:12", PLURALS);
	}

	private NumberWords() {
	}

	private static void put(String pairs, Map<String, Integer> into) {
		for (String pair : pairs.split(" ")) {
			into.put(pair.replaceAll(":.*", ""), Integer.valueOf(pair.replaceAll(".*:", "")));
		}
	}

	/**
	 * Whether a word with a hyphen is several words of numbers: бес-алты,
	 * dozens-hundreds, thirty-odd; but not twenty-five.
	 */
	static boolean several(String word) {
		if (word.indexOf('-') < 0 || UNITS.containsKey(word) || TENS.matcher(word).matches()) {
			return false;
		}
		for (String part : word.split("-", -1)) {
			if (!UNITS.containsKey(part) && !SCALES.containsKey(part) && !PLURALS.containsKey(part)
					&& !JOINED.contains(part)) {
				return false;
			}
		}
		return true;
	}

}
