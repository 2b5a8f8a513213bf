package org.aigaq.document.file.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.encoding.Decoded;
import org.aigaq.document.file.encoding.DeclaredEncoding;
import org.aigaq.document.file.encoding.Encoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of a web page that a reader sees: a line for each block and each row
 * of a table, without scripts and forms. Menus, cookie notices and asides are in the
 * whole text only.
 */
public final class HtmlText {

	private HtmlText() {
	}

	/**
	 * Read a page.
	 * @param encoding the chosen encoding; {@code null}: the one that the page declares
	 */
	public static Extract of(byte[] bytes, @Nullable String encoding) throws UnreadableFile {
		return of(bytes, DeclaredEncoding.of(bytes), encoding);
	}

	/**
	 * Read a page that was sent with a declaration of its encoding.
	 * @param declared that declaration; it counts more than the one in the page
	 */
	static Extract of(byte[] bytes, Optional<Encoding> declared, @Nullable String encoding) throws UnreadableFile {
		Decoded decoded = Decoded.of(bytes, declared, encoding, HtmlText::words);
		Document page = Jsoup.parse(decoded.text());
		List<Notice> notices = new ArrayList<>(decoded.notices());
		int hidden = HiddenElements.remove(page);
		if (hidden > 0) {
			notices.add(new Notice(Notice.Kind.HIDDEN_TEXT, List.of(hidden)));
		}
		PageLines lines = new PageLines(MainPart.of(page));
		page.body().traverse(lines);
		if (lines.corrections() > 0) {
			notices.add(new Notice(Notice.Kind.TRACKED_CHANGES, List.of(lines.corrections())));
		}
		return lines.isEmpty() ? Extract.of(lines.whole(), notices)
				: new Extract(lines.text(), lines.whole(), null, notices);
	}

	/** The words of a page, for the choice of an encoding. */
	private static String words(String markup) {
		Document page = Jsoup.parse(markup);
		HiddenElements.remove(page);
		return page.body().text();
	}

}
