package org.aigaq.document.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file and its text. Plain text is kept unaltered. Text from HTML, PDF and DOCX is
 * normalised: Unicode NFC; one space for any run of spaces and tabs, none at the ends of
 * a line; one blank line between paragraphs; no control characters except the form feed
 * between the pages of a PDF; no soft hyphens; no unpaired surrogates.
 *
 * @param kind kind of the file
 * @param text its text
 * @param whole the text with the parts that were left out; the same as {@code text} if
 * there are none
 * @param pages number of pages; {@code null}: the kind of the file has none
 * @param notices what an editor should know about the reading, before the text is kept
 */
public record FileText(FileKind kind, String text, String whole, @Nullable Integer pages, List<Notice> notices) {

	/** The largest file that is accepted, in bytes. */
	public static final int MOST_BYTES = 20 << 20;

	/** The longest text that is accepted, in characters (code points). */
	public static final int MOST_CHARACTERS = 5_000_000;

	public FileText {
		notices = List.copyOf(notices);
	}

	/** A text without pages, from which nothing was left out. */
	public static FileText of(FileKind kind, String text) {
		return new FileText(kind, text, text, null, List.of());
	}

}
