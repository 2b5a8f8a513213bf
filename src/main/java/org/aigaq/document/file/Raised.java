package org.aigaq.document.file;

/**
 * Raised and lowered digits, such as marks of notes, as characters of their own, so that
 * they do not become a part of the number before them.
 */
public final class Raised {

	private static final String ABOVE = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

	private static final String BELOW = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

	private Raised() {
	}

	/** The text with its digits as superscripts. */
	public static String above(String text) {
		return digits(text, ABOVE);
	}

	/** The text with its digits as subscripts. */
	public static String below(String text) {
		return digits(text, BELOW);
	}

	private static String digits(String text, String to) {
		return text.codePoints()
			.map((character) -> (character >= '0' && character <= '9') ? to.charAt(character - '0') : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
