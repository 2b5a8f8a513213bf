package org.aigaq.document.file;

import java.io.IOException;
import java.text.Normalizer;

import org.aigaq.document.file.UnreadableFile.Reason;

/**
 * A file and its text. Plain text is kept unaltered. Text from HTML, PDF and DOCX is
 * normalised: Unicode NFC; one space for any run of spaces and tabs, none at the ends of
 * a line; one blank line between paragraphs; no control characters except the form feed
 * between the pages of a PDF; no soft hyphens; no unpaired surrogates.
 *
 * @param kind kind of the file
 * @param text its text
 */
public record FileText(FileKind kind, String text) {

	/** The largest file that is accepted, in bytes. */
	public static final int MOST_BYTES = 20 << 20;

	static final int MOST_CHARACTERS = 5_000_000;

	/** Read a file in this thread, without a time limit. */
	static FileText read(byte[] bytes) throws IOException, UnreadableFile {
		if (bytes.length == 0) {
			throw new UnreadableFile(Reason.EMPTY);
		}
		if (bytes.length > MOST_BYTES) {
			throw new UnreadableFile(Reason.TOO_LARGE, MOST_BYTES >> 20);
		}
		FileKind kind = FileKind.of(bytes);
		String text = switch (kind) {
			case TEXT -> PlainText.of(bytes);
			case HTML -> uniform(HtmlText.of(bytes));
			case PDF -> uniform(PdfText.of(bytes));
			case DOCX -> uniform(DocxText.of(bytes));
		};
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw new UnreadableFile(Reason.NO_WORDS);
		}
		if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
			throw new UnreadableFile(Reason.TOO_LONG, MOST_CHARACTERS);
		}
		return new FileText(kind, text);
	}

	static String uniform(String words) {
		String whole = words.codePoints()
			.filter((c) -> c == '\n' || c == '\f' || c == '\t' || c == '\r' || !Character.isISOControl(c))
			.filter((c) -> c != 0xad && c != 0xfeff && !(c >= 0xd800 && c <= 0xdfff))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return Normalizer.normalize(whole, Normalizer.Form.NFC)
			.replaceAll("\\r\\n?|[\u0085\u2028\u2029]", "\n")
			.replaceAll("[ \\t\u00a0\u2000-\u200a\u202f\u205f\u3000]+", " ")
			.replaceAll(" ?\n ?", "\n")
			.replaceAll("\n{3,}", "\n\n")
			.replaceAll("\n*\f\n*", "\n\f\n")
			.replaceAll("^\n+|\\s+$", "") + "\n";
	}

}
