package org.aigaq.document.file.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A paragraph that is being read: its words, marks of notes and text boxes. */
final class WordParagraph {

	private final StringBuilder words = new StringBuilder();

	private final StringBuilder marks = new StringBuilder();

	private final List<String> boxes = new ArrayList<>();

	private @Nullable String style;

	private boolean joined;

	void append(String text) {
		this.words.append(text);
	}

	/** A mark of a note, which is shown after the paragraph. */
	void mark(String mark) {
		this.marks.append(' ').append(mark);
	}

	void box(List<String> lines) {
		lines.stream().filter((line) -> !line.isBlank()).forEach(this.boxes::add);
	}

	void style(@Nullable String name) {
		this.style = name;
	}

	/** The mark at its end is deleted or hidden. */
	void join() {
		this.joined = true;
	}

	String words() {
		return this.words.toString();
	}

	String marks() {
		return this.marks.toString();
	}

	List<String> boxes() {
		return this.boxes;
	}

	@Nullable String style() {
		return this.style;
	}

	boolean isJoined() {
		return this.joined;
	}

}
