package org.aigaq.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a text, for going between its characters in Java (UTF-16), its code points
 * and its paragraphs. Paragraphs are the non-blank lines, counted from 1; a line ends
 * with CR, LF or both.
 */
final class TextLines {

	private final String text;

	private final List<Line> lines = new ArrayList<>();

	private final int[] indexes;

	private final int[] points;

	private final int length;

	TextLines(String text) {
		this.text = text;
		int from = 0;
		int point = 0;
		int paragraph = 0;
		while (from <= text.length()) {
			int end = end(from);
			boolean blank = isBlank(from, end);
			paragraph += blank ? 0 : 1;
			this.lines.add(new Line(from, end, point, paragraph, blank));
			int next = next(end);
			point += text.codePointCount(from, Math.min(next, text.length()));
			from = next;
		}
		this.length = point;
		this.indexes = this.lines.stream().mapToInt(Line::from).toArray();
		this.points = this.lines.stream().mapToInt(Line::point).toArray();
	}

	private int end(int from) {
		int end = from;
		while (end < this.text.length() && this.text.charAt(end) != '\n' && this.text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	private int next(int end) {
		return this.text.startsWith("\r\n", end) ? end + 2 : end + 1;
	}

	private boolean isBlank(int from, int end) {
		return this.text.substring(from, end).codePoints().allMatch(TextLines::isSpace);
	}

	/** White space in Unicode's sense, the no-break spaces included. */
	static boolean isSpace(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85
				|| character == 0xfeff;
	}

	/** The line that the character stands in. */
	Line at(int index) {
		int found = Arrays.binarySearch(this.indexes, index);
		return this.lines.get((found >= 0) ? found : -found - 2);
	}

	/** How many code points come before the character. */
	int point(int index) {
		Line line = at(index);
		return line.point() + this.text.codePointCount(line.from(), index);
	}

	/** The place in UTF-16 of a code point, from 0 to the length. */
	int index(int point) {
		int found = Arrays.binarySearch(this.points, point);
		Line line = this.lines.get((found >= 0) ? found : -found - 2);
		return this.text.offsetByCodePoints(line.from(), point - line.point());
	}

	/** The length in code points. */
	int length() {
		return this.length;
	}

	List<Line> paragraphs() {
		return this.lines.stream().filter((line) -> !line.blank()).toList();
	}

	/**
	 * A line.
	 *
	 * @param from its first character
	 * @param end the character after its last
	 * @param point its first code point
	 * @param paragraph its number, or for a blank line that of the paragraph before
	 * @param blank whether it is only white space
	 */
	record Line(int from, int end, int point, int paragraph, boolean blank) {
	}

}
