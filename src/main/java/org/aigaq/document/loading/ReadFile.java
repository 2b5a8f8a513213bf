package org.aigaq.document.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.StoredNotices;
import org.aigaq.document.loading.ReadFiles.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and is not kept yet.
 *
 * @param name its name, for display
 * @param encoding the encoding that its uploader has chosen; {@code null}: none
 * @param text its text; {@code null}: its encoding must be chosen first
 * @param choices encodings to choose from
 */
record ReadFile(String token, String name, @Nullable String encoding, @Nullable FileText text, List<Choice> choices) {

	/** The longest text that its page shows, in UTF-16 code units. */
	static final int LONGEST = 300_000;

	static ReadFile of(ResultSet row, int number) throws SQLException {
		String mediaType = row.getString("media_type");
		String text = row.getString("text");
		FileText read = null;
		if (mediaType != null && text != null) {
			String whole = row.getString("whole_text");
			read = new FileText(FileKind.named(mediaType), text, (whole != null) ? whole : text,
					row.getObject("pages", Integer.class), StoredNotices.read(row.getString("notices")));
		}
		return new ReadFile(row.getString("token"), row.getString("name"), row.getString("encoding"), read,
				Choice.read(row.getString("choices")));
	}

	/** The text to keep. */
	FileText kept(boolean all) {
		FileText read = Objects.requireNonNull(this.text);
		return all
				? new FileText(read.kind(), read.whole(), read.whole(), read.pages(),
						read.notices().stream().filter((notice) -> notice.kind() != Notice.Kind.LEFT_OUT).toList())
				: read;
	}

	/** Whether something was left out that can be taken. */
	public boolean isShortened() {
		return this.text != null && !this.text.whole().equals(this.text.text());
	}

	/** Whether letters may be wrong, so that another encoding can be tried. */
	public boolean isEncoded() {
		return this.text != null && this.text.kind() != FileKind.PDF && this.text.kind() != FileKind.DOCX;
	}

	/** The number of characters of the text, in code points. */
	public int characters() {
		return (this.text != null) ? this.text.text().codePointCount(0, this.text.text().length()) : 0;
	}

	/** The text as far as its page shows it. */
	public String shown() {
		return (this.text != null) ? cut(this.text.text()) : "";
	}

	/** Whether its page shows the text to the end. */
	public boolean isShownWhole() {
		return this.text == null || this.text.text().length() <= LONGEST;
	}

	/** What was left out, as far as its page shows it. */
	public String leftOut() {
		if (this.text == null || !isShortened()) {
			return "";
		}
		List<String> kept = this.text.text().lines().toList();
		List<String> left = new ArrayList<>();
		int next = 0;
		for (String line : this.text.whole().lines().toList()) {
			while (next < kept.size() && kept.get(next).isEmpty()) {
				next++;
			}
			if (next < kept.size() && line.equals(kept.get(next))) {
				next++;
			}
			else if (!line.isBlank()) {
				left.add(line);
			}
		}
		return cut(String.join("\n", left));
	}

	private static String cut(String text) {
		int end = Math.min(text.length(), LONGEST);
		return text.substring(0, (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) ? end - 1 : end);
	}

}
