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

	private static final Pattern TOKEN = Pattern.compile(
			"(?<number>\\d{1,3}(?:[ \u00a0\u202f\u2009,]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?)(?:[-\u2010\u2011]?(?<ending>\\p{L}+))?"
					+ "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:[-'\u2019\u2010\u2011]\\p{L}[\\p{L}\\p{M}]*)*)|(?<mark>[^\\s\\p{L}\\d])|(?<line>[\\r\\n]+)");

	/** The tokens of a text, in order. */
	public static List<Token> of(String words) {
		List<Token> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(words);
		while (token.find()) {
			tokens.add(of(token));
		}
		return tokens;
	}

	private static Token of(Matcher token) {
		if (token.group("number") != null) {
			String ending = (token.group("ending") != null) ? token.group("ending").toLowerCase(Locale.ROOT) : "";
			return new Token(Kind.NUMBER, digits(token.group("number")), ending, token.start(), token.end());
		}
		if (token.group("word") != null) {
			String word = token.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('ё', 'е');
			return new Token(Kind.WORD, word, "", token.start(), token.end());
		}
		String mark = (token.group("line") != null) ? "." : token.group();
		return new Token(Kind.MARK, mark.matches("[\u2010-\u2015\u2212-]") ? "-" : mark, "", token.start(),
				token.end());
	}

	private static String digits(String number) {
		return number.matches("\\d{1,3}([ \u00a0\u202f\u2009,]\\d{3})+") ? number.replaceAll("\\D", "")
				: number.replace(',', '.');
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
