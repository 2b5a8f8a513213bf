package org.aigaq.reading.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark of a typed date.
 *
 * @param type its type, one of the constants of this record or a mark of punctuation
 * @param number the number of a day, month, year, weekday (from 1, Monday) or season
 * (from 1, spring); else 0
 * @param text as typed
 */
record DateToken(char type, int number, String text) {

	/** A number of one or two digits. */
	static final char SHORT = 'D';

	/** A number of four digits. */
	static final char YEAR = 'Y';

	static final char MONTH = 'M';

	static final char SEASON = 'N';

	static final char WEEKDAY = 'W';

	/** What stands in brackets: what is uncertain or approximate. */
	static final char NOTE = 'P';

	/** A Kazakh ending that means "from": 9-дан, маусымнан. */
	static final char FROM = 'f';

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String FROM_ENDING = "дан|ден|тан|тен|нан|нен";

	private static final Pattern NUMBER = Pattern.compile("(?<digits>\\d+)(?:-?(?<ending>st|nd|rd|th|го|ого|е|ое|ое"
			+ "|ншы|нші|ыншы|інші|шы|ші|ы|і|сы|сі|да|де|та|те|ында|інде|сында|сінде|нда|нде|ға|ге|қа|ке|" + FROM_ENDING
			+ ")(?![\\p{L}\\d]))?", FLAGS);

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern WEEKDAYS = Pattern
		.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|" + Calendar.WEEKDAY, FLAGS);

	private static final Pattern KAZAKH_FROM = Pattern
		.compile("(?:" + Calendar.KAZAKH_MONTH + "|жылдан|жылынан|айынан|күнінен|күннен)", FLAGS);

	/**
	 * The tokens of a typed date, without words that say nothing of it.
	 * @throws WrongDate at a word or number that is no part of a date
	 */
	static List<DateToken> in(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
			.replaceAll("[\u2010-\u2015\u2212]", "-")
			.replaceAll("[\\s\u00a0\u2007\u2009\u202f]+", " ")
			.strip();
		List<DateToken> tokens = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			at = next(text, at, tokens);
		}
		return tokens;
	}

	/** Add the token at this offset; gives the offset after it. */
	private static int next(String text, int at, List<DateToken> tokens) {
		DateWordTable.Entry phrase = DateWordTable.at(text, at);
		if (phrase != null) {
			phrase.types().chars().forEach((type) -> tokens.add(new DateToken((char) type, phrase.number(), "")));
			addFrom(text.substring(at, phrase.end()), tokens);
			return skipDot(text, phrase.end(), phrase.abbreviated());
		}
		Matcher number = NUMBER.matcher(text).region(at, text.length());
		if (number.lookingAt()) {
			tokens.add(number(number));
			if (number.group("ending") != null
					&& number.group("ending").toLowerCase(Locale.ROOT).matches(FROM_ENDING)) {
				tokens.add(new DateToken(FROM, 0, ""));
			}
			return number.end();
		}
		Matcher brackets = BRACKETS.matcher(text).region(at, text.length());
		if (brackets.lookingAt()) {
			tokens.add(new DateToken(NOTE, 0, brackets.group(1)));
			return brackets.end();
		}
		Matcher word = WORD.matcher(text).region(at, text.length());
		if (word.lookingAt()) {
			tokens.add(word(word.group()));
			addFrom(word.group(), tokens);
			return skipDot(text, word.end(), true);
		}
		return mark(text, at, tokens);
	}

	private static DateToken number(Matcher number) {
		String digits = number.group("digits");
		if (digits.length() == 4) {
			return new DateToken(YEAR, Integer.parseInt(digits), digits);
		}
		if (digits.length() > 2) {
			throw new WrongDate("year-digits", digits);
		}
		return new DateToken(SHORT, Integer.parseInt(digits), digits);
	}

	private static DateToken word(String word) {
		if (Calendar.isMonth(word)) {
			return new DateToken(MONTH, Calendar.month(word), word);
		}
		if (WEEKDAYS.matcher(word).matches()) {
			return new DateToken(WEEKDAY, Calendar.weekday(word).getValue(), word);
		}
		throw new WrongDate("word", word);
	}

	/** A Kazakh word in the case of "from" begins a span. */
	private static void addFrom(String word, List<DateToken> tokens) {
		String small = word.toLowerCase(Locale.ROOT);
		if (small.matches(".*(?:" + FROM_ENDING + ")") && KAZAKH_FROM.matcher(small).matches()) {
			tokens.add(new DateToken(FROM, 0, ""));
		}
	}

	/** The dot of an abbreviation: Sept., янв., г. */
	private static int skipDot(String text, int end, boolean abbreviated) {
		return (abbreviated && end < text.length() && text.charAt(end) == '.') ? end + 1 : end;
	}

	private static int mark(String text, int at, List<DateToken> tokens) {
		int end = text.offsetByCodePoints(at, 1);
		String mark = text.substring(at, end);
		boolean last = end == text.length() && mark.equals(".");
		if ("-./".contains(mark) && !last) {
			tokens.add(new DateToken(mark.charAt(0), 0, mark));
		}
		else if (!mark.isBlank() && !last) {
			throw new WrongDate("word", mark);
		}
		return end;
	}

}
