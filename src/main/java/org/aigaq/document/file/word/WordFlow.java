package org.aigaq.document.file.word;

import java.util.ArrayList;
import java.util.List;

import org.aigaq.document.file.Extract;

/**
 * Lines that are being written: of a part, of a cell, of a text box. The cells of a row
 * are on one line if they are short, otherwise each has lines of its own, as in pages
 * that are laid out with tables.
 */
final class WordFlow {

	/** The longest row on one line, in characters. */
	private static final int ROW = 400;

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder open = new StringBuilder();

	/** Add a paragraph; if its mark is deleted or hidden, the next one continues it. */
	void add(WordParagraph paragraph) {
		this.open.append(paragraph.words());
		if (!paragraph.isJoined()) {
			close(paragraph.marks());
		}
		this.lines.addAll(paragraph.boxes());
	}

	private void close(String marks) {
		this.lines.addAll(List.of((this.open + marks).split("\n", -1)));
		this.open.setLength(0);
	}

	/** Add a row of a table. */
	void addRow(List<List<String>> cells) {
		List<List<String>> filled = cells.stream().map(WordFlow::filled).toList();
		boolean paragraphs = filled.stream().anyMatch((cell) -> cell.size() > 1);
		int length = filled.stream().flatMap(List::stream).mapToInt(String::length).sum();
		if (cells.size() > 1 && !(paragraphs && length > ROW)) {
			this.lines.add(String.join(Extract.CELL, filled.stream().map((cell) -> String.join(" ", cell)).toList()));
		}
		else {
			filled.forEach(this.lines::addAll);
		}
	}

	private static List<String> filled(List<String> cell) {
		return cell.stream().filter((line) -> !line.isBlank()).toList();
	}

	/** The lines; a paragraph that should be continued ends here. */
	List<String> lines() {
		if (!this.open.isEmpty()) {
			close("");
		}
		return this.lines;
	}

}
