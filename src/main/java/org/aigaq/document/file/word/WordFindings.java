package org.aigaq.document.file.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.document.file.Notice;

/** What was found in a Word document beside its text. */
final class WordFindings {

	private final Map<String, String> footnotes = new LinkedHashMap<>();

	private final Map<String, String> endnotes = new LinkedHashMap<>();

	private int changes;

	private int hidden;

	private int embedded;

	/** An insertion, a deletion or a move. */
	void addChange() {
		this.changes++;
	}

	/** Hidden text of this length. */
	void addHidden(int characters) {
		this.hidden += characters;
	}

	/** A chart, a diagram or another file inside. */
	void addEmbedded() {
		this.embedded++;
	}

	/**
	 * Number a note that the text refers to.
	 * @param id its key in the part of its kind
	 * @return its mark
	 */
	String footnote(String id) {
		return this.footnotes.computeIfAbsent(id, (added) -> "[" + (this.footnotes.size() + 1) + "]");
	}

	String endnote(String id) {
		return this.endnotes.computeIfAbsent(id, (added) -> "[E" + (this.endnotes.size() + 1) + "]");
	}

	/** The marks of the footnotes by their keys, in the order of the text. */
	Map<String, String> footnotes() {
		return new LinkedHashMap<>(this.footnotes);
	}

	/** The marks of the endnotes by their keys, in the order of the text. */
	Map<String, String> endnotes() {
		return new LinkedHashMap<>(this.endnotes);
	}

	List<Notice> notices(boolean comments) {
		List<Notice> notices = new ArrayList<>();
		if (this.changes > 0) {
			notices.add(new Notice(Notice.Kind.TRACKED_CHANGES, List.of(this.changes)));
		}
		if (this.hidden > 0) {
			notices.add(new Notice(Notice.Kind.HIDDEN_TEXT, List.of(this.hidden)));
		}
		if (comments) {
			notices.add(new Notice(Notice.Kind.COMMENTS, List.of()));
		}
		if (this.embedded > 0) {
			notices.add(new Notice(Notice.Kind.EMBEDDED_PARTS, List.of(this.embedded)));
		}
		return notices;
	}

}
