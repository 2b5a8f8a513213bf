package org.aigaq.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.aigaq.source.SourceLists.Marked;

/**
 * A text as its paragraphs, with the words marked that facts rest on.
 *
 * @param paragraphs the non-blank lines
 */
record MarkedText(List<Paragraph> paragraphs) {

	static MarkedText of(String text, List<Marked> marks) {
		BitSet marked = new BitSet();
		marks.forEach((mark) -> marked.set(mark.start(), mark.end()));
		List<Paragraph> paragraphs = new ArrayList<>();
		int from = 0; // in code points
		for (String line : text.split("\n", -1)) {
			int length = line.codePointCount(0, line.length());
			if (!isBlank(line)) {
				paragraphs.add(new Paragraph(paragraphs.size() + 1, pieces(line, from, marked)));
			}
			from += length + 1;
		}
		return new MarkedText(paragraphs);
	}

	private static List<Piece> pieces(String line, int from, BitSet marked) {
		List<Piece> pieces = new ArrayList<>();
		int[] characters = line.codePoints().toArray();
		for (int start = 0; start < characters.length;) {
			boolean mark = marked.get(from + start);
			int change = mark ? marked.nextClearBit(from + start) : marked.nextSetBit(from + start);
			int end = (change < 0) ? characters.length : Math.min(change - from, characters.length);
			pieces.add(new Piece(new String(characters, start, end - start), mark));
			start = end;
		}
		return pieces;
	}

	/** Only white space in Unicode's sense, the no-break space included. */
	private static boolean isBlank(String line) {
		return line.codePoints().allMatch((c) -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
	}

	/** A non-blank line. */
	record Paragraph(int number, List<Piece> pieces) {
	}

	/** A part of it: words that facts rest on, or others. */
	record Piece(String text, boolean marked) {
	}

}
