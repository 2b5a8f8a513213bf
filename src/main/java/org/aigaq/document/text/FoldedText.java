package org.aigaq.document.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with everything normalised that copying changes: one quotation mark, one dash,
 * one space for any white space, dots for an ellipsis, letters separated from their
 * marks; with a map back to the original characters.
 */
public final class FoldedText {

	private static final String SINGLE = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`\u00b4\u2039\u203a";

	private static final String DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";

	private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043";

	private static final String DROPPED = "\u00ad\u200b\u200c\u2060\ufeff";

	/**
	 * Cache of the folded form of each character; concurrent writers write the same
	 * value.
	 */
	private static final String[] PLAIN = new String[Character.MAX_VALUE + 1];

	private final String text;

	private final StringBuilder folded;

	private int[] starts;

	private int[] ends;

	public FoldedText(String text) {
		this.text = text;
		this.folded = new StringBuilder(text.length() + 16);
		this.starts = new int[text.length() + 16];
		this.ends = new int[text.length() + 16];
		fold();
	}

	private void fold() {
		int space = -1; // start of white space that is not written yet
		for (int i = 0; i < this.text.length();) {
			int character = this.text.codePointAt(i);
			int next = i + Character.charCount(character);
			String plain = known(character);
			if (plain.equals(" ")) {
				space = (space < 0) ? i : space;
			}
			else if (!plain.isEmpty()) {
				if (space >= 0 && !plain.equals("-") && !endsWith('-') && !this.folded.isEmpty()) {
					add(" ", space, i);
				}
				space = -1;
				add(plain, i, next);
			}
			i = next;
		}
	}

	private boolean endsWith(char character) {
		return !this.folded.isEmpty() && this.folded.charAt(this.folded.length() - 1) == character;
	}

	private void add(String plain, int start, int end) {
		for (int i = 0; i < plain.length(); i++) {
			int at = this.folded.length();
			if (at == this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, at * 2);
				this.ends = Arrays.copyOf(this.ends, at * 2);
			}
			this.starts[at] = start;
			this.ends[at] = end;
			this.folded.append(plain.charAt(i));
		}
	}

	private static String known(int character) {
		if (character >= PLAIN.length) {
			return plain(character);
		}
		String known = PLAIN[character];
		if (known == null) {
			known = plain(character);
			PLAIN[character] = known;
		}
		return known;
	}

	private static String plain(int character) {
		if (DROPPED.indexOf(character) >= 0) {
			return "";
		}
		if (TextLines.isSpace(character)) {
			return " ";
		}
		if (SINGLE.indexOf(character) >= 0) {
			return "'";
		}
		if (DOUBLE.indexOf(character) >= 0) {
			return "\"";
		}
		if (DASHES.indexOf(character) >= 0) {
			return "-";
		}
		if (character == '\u2026') {
			return "...";
		}
		String alone = Character.toString(character);
		return (character < 0x80) ? alone : Normalizer.normalize(alone, Normalizer.Form.NFD);
	}

	/** The folded text. */
	public String folded() {
		return this.folded.toString();
	}

	/** The folded text in lower case; of the same length as {@link #folded}. */
	public String small() {
		char[] small = new char[this.folded.length()];
		for (int i = 0; i < small.length; i++) {
			small[i] = Character.toLowerCase(this.folded.charAt(i));
		}
		return new String(small);
	}

	/** The original character that a folded one comes from. */
	public int start(int folded) {
		return this.starts[folded];
	}

	/** The character after the original of a folded one. */
	public int end(int folded) {
		return this.ends[folded];
	}

}
