package org.aigaq.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number in digits or a mark of punctuation.
 *
 * @param text in lower case; for a number its digits, with a dot before decimals
 * @param ending letters joined to a number: {@code 20-ға}, {@code 9th}
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Token(Kind kind, String text, String ending, int start, int end) {

	private static final String SPACES = " \u00a0\u202f\u2009";

	private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

	private static final Pattern TOKEN = Pattern.compile("(?<number>[1-9]\\d{0,2}(?:(?:[" + SPACES
			+ ",'\u2019]\\d{3}){1,3}|(?:\\.\\d{3}){2,3})(?![\\d]|[.,]\\d)|\\d++(?:[.,]\\d++)?)(?:[-\u2010\u2011]?(?<ending>\\p{L}++))?"
			+ "|(?<word>\\p{L}[\\p{L}\\p{M}]*+(?:[-'\u2019\u2010\u2011]\\p{L}[\\p{L}\\p{M}]*+)*+)|(?<mark>[^\\s\\p{L}\\d])|(?<line>[\\r\\n]++)");

	private static final Pattern GROUPED = Pattern
		.compile("[1-9]\\d{0,2}(?:(?:[" + SPACES + ",'\u2019]\\d{3})+|(?:\\.\\d{3}){2,})");

	/** The tokens of a text, in order. */
	public static List<Token> of(String words) {
		List<Token> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(words);
		while (token.find()) {
			if (token.group("number") != null) {
				tokens.add(number(token));
			}
			else if (token.group("word") != null) {
				word(token, tokens);
			}
			else {
				tokens.add(mark(token));
			}
		}
		return tokens;
	}

	private static Token number(Matcher token) {
		String ending = (token.group("ending") != null) ? token.group("ending").toLowerCase(Locale.ROOT) : "";
		return new Token(Kind.NUMBER, digits(token.group("number")), ending, token.start(), token.end());
	}

	/** Add a word; words of numbers that a hyphen joins are added one by one. */
	private static void word(Matcher token, List<Token> tokens) {
		String word = token.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('ё', 'е');
		String plain = word.replace('\u2010', '-').replace('\u2011', '-');
		if (!NumberWords.several(plain) || plain.length() != token.end() - token.start()) {
			tokens.add(new Token(Kind.WORD, word, "", token.start(), token.end()));
			return;
		}
		int start = token.start();
		for (String part : plain.split("-")) {
			if (start > token.start()) {
				tokens.add(new Token(Kind.MARK, "-", "", start - 1, start));
			}
			tokens.add(new Token(Kind.WORD, part, "", start, start + part.length()));
			start += part.length() + 1;
		}
	}

	private static Token mark(Matcher token) {
		String mark = (token.group("line") != null) ? "." : token.group();
		return new Token(Kind.MARK, DASHES.contains(mark) ? "-" : mark, "", token.start(), token.end());
	}

	private static String digits(String number) {
		return GROUPED.matcher(number).matches() ? number.replaceAll("\\D", "") : number.replace(',', '.');
	}

	public boolean word() {
		return this.kind == Kind.WORD;
	}

	public boolean number() {
		return this.kind == Kind.NUMBER;
	}

	/** Whether a sentence ends here, so that later words do not refer to earlier ones. */
	public boolean stops() {
		return this.kind == Kind.MARK && ".!?;".contains(this.text);
	}

	public boolean is(String word) {
		return this.text.equals(word);
	}

	/** The kind of a token. */
	public enum Kind {

		WORD, NUMBER, MARK

	}

}
