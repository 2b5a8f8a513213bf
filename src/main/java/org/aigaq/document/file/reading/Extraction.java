package org.aigaq.document.file.reading;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.encoding.Mojibake;
import org.aigaq.document.file.pdf.PdfText;
import org.aigaq.document.file.plain.PlainText;
import org.aigaq.document.file.web.HtmlText;
import org.aigaq.document.file.web.MhtmlText;
import org.aigaq.document.file.word.DocxText;
import org.jspecify.annotations.Nullable;

/** Extracts the text of a file, by its kind. */
final class Extraction {

	private static final char CELL = Extract.CELL.charAt(0);

	private Extraction() {
	}

	/** Read a file in this thread, without a time limit. */
	static FileText read(byte[] bytes) throws IOException, UnreadableFile {
		return read(bytes, null);
	}

	/**
	 * Read a file in this thread, without a time limit.
	 * @param encoding the encoding that an editor has chosen; {@code null}: none
	 */
	static FileText read(byte[] bytes, @Nullable String encoding) throws IOException, UnreadableFile {
		if (bytes.length == 0) {
			throw new UnreadableFile(Reason.EMPTY);
		}
		if (bytes.length > FileText.MOST_BYTES) {
			throw new UnreadableFile(Reason.TOO_LARGE, FileText.MOST_BYTES >> 20);
		}
		FileKind kind = FileKind.of(bytes);
		Extract extract = switch (kind) {
			case TEXT -> PlainText.of(bytes, encoding);
			case HTML -> HtmlText.of(bytes, encoding);
			case MHTML -> MhtmlText.of(bytes, encoding);
			case PDF -> PdfText.of(bytes);
			case DOCX -> DocxText.of(bytes);
		};
		String text = (kind != FileKind.TEXT) ? uniform(extract.text()) : extract.text();
		String whole = extract.whole().equals(extract.text()) ? text : uniform(extract.whole());
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw new UnreadableFile(Reason.NO_WORDS);
		}
		if (text.codePointCount(0, text.length()) > FileText.MOST_CHARACTERS
				|| whole.codePointCount(0, whole.length()) > FileText.MOST_CHARACTERS) {
			throw new UnreadableFile(Reason.TOO_LONG, FileText.MOST_CHARACTERS);
		}
		return new FileText(kind, text, whole, extract.pages(), notices(extract, text, whole));
	}

	private static List<Notice> notices(Extract extract, String text, String whole) {
		List<Notice> notices = new ArrayList<>(extract.notices());
		int leftOut = words(whole) - words(text);
		if (leftOut > 0) {
			notices.add(new Notice(Notice.Kind.LEFT_OUT, List.of(leftOut)));
		}
		Mojibake.in(whole).ifPresent(notices::add);
		long marks = text.chars().filter(Extraction::turns).count();
		if (marks > 0) {
			notices.add(new Notice(Notice.Kind.DIRECTION_MARKS, List.of(marks)));
		}
		return notices;
	}

	private static int words(String text) {
		return new StringTokenizer(text).countTokens();
	}

	/** Whether a mark changes the direction of what follows (UAX 9). */
	private static boolean turns(int mark) {
		return (mark >= 0x202a && mark <= 0x202e) || (mark >= 0x2066 && mark <= 0x2069);
	}

	/** The text with one form of spaces and lines; cells of tables are a tab apart. */
	static String uniform(String words) {
		String whole = words.codePoints()
			.filter((c) -> c == '\n' || c == '\f' || c == '\t' || c == '\r' || c == 0x85 || c == CELL
					|| !Character.isISOControl(c))
			.filter((c) -> !(c >= 0xd800 && c <= 0xdfff))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return Normalizer.normalize(whole, Normalizer.Form.NFC)
			.replaceAll("\\r\\n?|[\u0085\u2028\u2029]", "\n")
			.replaceAll("[ \\t\u00a0\u2000-\u200a\u202f\u205f\u3000]+", " ")
			.replaceAll("[ \u001f]*\u001f[ \u001f]*", "\t")
			.replaceAll("[ \t]*\n[ \t]*", "\n")
			.replaceAll("\n{3,}", "\n\n")
			.replaceAll("\n*\f\n*", "\n\f\n")
			.replaceAll("^\n+|\\s+$", "") + "\n";
	}

}
