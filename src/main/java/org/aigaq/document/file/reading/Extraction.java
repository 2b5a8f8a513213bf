package org.aigaq.document.file.reading;

import java.io.IOException;
import java.text.Normalizer;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.pdf.PdfText;
import org.aigaq.document.file.plain.PlainText;
import org.aigaq.document.file.web.HtmlText;
import org.aigaq.document.file.word.DocxText;

/** Extracts the text of a file, by its kind. */
final class Extraction {

	private Extraction() {
	}

	/** Read a file in this thread, without a time limit. */
	static FileText read(byte[] bytes) throws IOException, UnreadableFile {
		if (bytes.length == 0) {
			throw new UnreadableFile(Reason.EMPTY);
		}
		if (bytes.length > FileText.MOST_BYTES) {
			throw new UnreadableFile(Reason.TOO_LARGE, FileText.MOST_BYTES >> 20);
		}
		FileKind kind = FileKind.of(bytes);
		Extract extract = switch (kind) {
			case TEXT -> PlainText.of(bytes);
			case HTML -> HtmlText.of(bytes);
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
		return new FileText(kind, text, whole, extract.pages(), extract.notices());
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
