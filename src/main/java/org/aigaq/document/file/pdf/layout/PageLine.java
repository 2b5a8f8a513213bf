package org.aigaq.document.file.pdf.layout;

import java.util.regex.Pattern;

/**
 * One line of a page.
 *
 * @param text its words, with one space between them
 * @param top distance of its baseline from the upper edge of the page, in points
 * @param bottom distance of its baseline from the lower edge, in points
 * @param width its width, in points
 * @param size size of its font, in points
 * @param cells whether it has wide gaps, as a row of a table
 * @param start how it begins
 */
public record PageLine(String text, float top, float bottom, float width, float size, boolean cells, Start start) {

	private static final Pattern NUMBER = Pattern.compile("\\(?[\\p{Nd}\\p{L}]{1,3}[.)]\\s");

	private static final Pattern ITEM = Pattern.compile("[\u2022\u2023\u25aa\u25cf\u25e6\u25a0\uf0b7\uf0a7]\\s");

	/** Whether it begins with a mark of a list. */
	boolean isItem() {
		return ITEM.matcher(this.text).lookingAt();
	}

	/** Whether it begins with a number as in a list. */
	boolean isNumbered() {
		return NUMBER.matcher(this.text).lookingAt();
	}

	/** Whether it begins with a small letter, so in the middle of a sentence. */
	boolean beginsInside() {
		return Character.isLowerCase(this.text.codePointAt(0));
	}

	/** Whether its last word goes on in the next line. */
	boolean isBroken() {
		return this.text.endsWith("-") || this.text.endsWith("\u2010");
	}

	/** How a line begins. */
	public enum Start {

		/** It continues the paragraph of the line before. */
		LINE,
		/** It is the first of a paragraph. */
		PARAGRAPH,
		/** It is the first of a column or of another part of the page. */
		COLUMN

	}

}
