package org.aigaq.document.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with everything normalised that copying changes: one quotation mark, one dash,
 * one space for any white space, compatibility forms such as ligatures written out
 * (NFKD), е for ё, no characters that cannot be seen (Unicode's default-ignorable ones);
 * with a map back to the original characters.
 */
public final class FoldedText {

	private static final String SINGLE = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`\u00b4\u2039\u203a";

	private static final String DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";

	private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043";

	/** First and last of each range of characters that cannot be seen. */
	private static final int[][] UNSEEN = { { 0xad, 0xad }, { 0x34f, 0x34f }, { 0x61c, 0x61c }, { 0x115f, 0x1160 },
			{ 0x17b4, 0x17b5 }, { 0x180b, 0x180f }, { 0x200b, 0x200f }, { 0x202a, 0x202e }, { 0x2060, 0x206f },
			{ 0x3164, 0x3164 }, { 0xfe00, 0xfe0f }, { 0xfeff, 0xfeff }, { 0xffa0, 0xffa0 }, { 0xfff0, 0xfff8 },
			{ 0x1bca0, 0x1bca3 }, { 0x1d173, 0x1d17a }, { 0xe0000, 0xe0fff } };

	private static final int SOFT_HYPHEN = 0xad;

	private static final int DIAERESIS = 0x308;

	/**
	 * Cache of the folded form of each character; concurrent writers write the same
	 * value.
	 */
	private static final String[] PLAIN = new String[Character.MAX_VALUE + 1];

	private final String text;

	private final boolean joined;

	private final StringBuilder folded;

	private int[] starts;

	private int[] ends;

	public FoldedText(String text) {
		this(text, false);
	}

	private FoldedText(String text, boolean joined) {
		this.text = text;
		this.joined = joined;
		this.folded = new StringBuilder(text.length() + 16);
		this.starts = new int[text.length() + 16];
		this.ends = new int[text.length() + 16];
		fold();
	}

	/**
	 * The same, also without hyphens between letters, so that a word that a line end
	 * divides ("de- tained") is as the whole one. Hyphens of numbers stay.
	 */
	public static FoldedText joined(String text) {
		return new FoldedText(text, true);
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
			else if (plain.isEmpty() || (character == DIAERESIS && space < 0 && endsWithE())) {
				extend(character, next);
				next = (character == SOFT_HYPHEN) ? afterLineEnd(next) : next;
			}
			else if (this.joined && plain.equals("-") && space < 0 && divides(next)) {
				next = afterLineEnd(next);
			}
			else {
				if (space >= 0 && !plain.equals("-") && !endsWith('-') && !this.folded.isEmpty()) {
					add(" ", space, i);
				}
				space = -1;
				add(plain, i, next);
			}
			i = next;
		}
	}

	/** Whether a hyphen before this index stands between two letters. */
	private boolean divides(int index) {
		int letter = afterLineEnd(index);
		return !this.folded.isEmpty() && Character.isLetter(this.folded.charAt(this.folded.length() - 1))
				&& letter < this.text.length() && Character.isLetter(this.text.codePointAt(letter));
	}

	/**
	 * The index of the lower-case letter after white space; this index: there is none.
	 */
	private int afterLineEnd(int index) {
		int after = index;
		while (after < this.text.length() && TextLines.isSpace(this.text.charAt(after))) {
			after++;
		}
		return (after < this.text.length() && Character.isLowerCase(this.text.codePointAt(after))) ? after : index;
	}

	/**
	 * A character that is left out belongs to the letter before it, where no text may be
	 * cut between the two.
	 */
	private void extend(int character, int end) {
		if (!this.folded.isEmpty() && (Character.getType(character) == Character.NON_SPACING_MARK || character == 0x200c
				|| character == 0x200d)) {
			this.ends[this.folded.length() - 1] = end;
		}
	}

	private boolean endsWithE() {
		return endsWith('е') || endsWith('Е');
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
		if (isUnseen(character)) {
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
		String alone = Character.toString(character);
		return (character < 0x80) ? alone
				: Normalizer.normalize(alone, Normalizer.Form.NFKD).replaceAll("([еЕ])\u0308", "$1");
	}

	private static boolean isUnseen(int character) {
		return Arrays.stream(UNSEEN).anyMatch((range) -> range[0] <= character && character <= range[1]);
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
