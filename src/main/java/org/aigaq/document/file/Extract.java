package org.aigaq.document.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a reader extracts from a file.
 *
 * @param text the text
 * @param whole the text with the parts that were left out (navigation, page headers), in
 * the order of the file; the same as {@code text} if there are none
 * @param pages number of pages; {@code null}: the kind of the file has none
 * @param notices what an editor should know about the reading
 */
public record Extract(String text, String whole, @Nullable Integer pages, List<Notice> notices) {

	/** What a reader writes between the cells of a row. */
	public static final String CELL = "\u001f";

	public Extract {
		notices = List.copyOf(notices);
	}

	/** A text from which nothing was left out. */
	public static Extract of(String text, List<Notice> notices) {
		return new Extract(text, text, null, notices);
	}

	/** The same for a file of so many pages. */
	public static Extract ofPages(int pages, String text, List<Notice> notices) {
		return new Extract(text, text, pages, notices);
	}

}
