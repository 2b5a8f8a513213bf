package org.aigaq.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, to convert between its characters in Java (UTF-16), code points
 * and paragraphs. Paragraphs are the non-blank lines, counted from 1. Only CR, LF or both
 * end a line.
 */
public final class TextLines {

	private final String text;

	private final List<Line> lines = new ArrayList<>();

	private final int[] indexes;

	private final int[] points;

	private final int length;

	public TextLines(String text) {
		this.text = text;
		int from = 0;
		int point = 0;
		int paragraph = 0;
		int page = 1;
		while (from <= text.length()) {
			int end = end(from);
			boolean blank = isBlank(from, end);
			paragraph += blank ? 0 : 1;
			this.lines.add(new Line(from, end, point, paragraph, page, blank));
			page += feeds(from, end);
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

	private int feeds(int from, int end) {
		return (int) this.text.substring(from, end).chars().filter((c) -> c == '\f').count();
	}

	private boolean isBlank(int from, int end) {
		return this.text.substring(from, end).codePoints().allMatch(TextLines::isSpace);
	}

	/**
	 * White space as Unicode defines it (property White_Space), including the no-break
	 * space.
	 */
	public static boolean isSpace(int character) {
		return Character.isSpaceChar(character) || (character >= 0x09 && character <= 0x0d) || character == 0x85;
	}

	/** The line that contains the character. */
	public Line at(int index) {
		int found = Arrays.binarySearch(this.indexes, index);
		return this.lines.get((found >= 0) ? found : -found - 2);
	}

	/** The number of code points before the character. */
	public int point(int index) {
		Line line = at(index);
		return line.point() + this.text.codePointCount(line.from(), index);
	}

	/** The UTF-16 index of a code point, from 0 to the length. */
	public int index(int point) {
		int found = Arrays.binarySearch(this.points, point);
		Line line = this.lines.get((found >= 0) ? found : -found - 2);
		return this.text.offsetByCodePoints(line.from(), point - line.point());
	}

	/** The length in code points. */
	public int length() {
		return this.length;
	}

	/** The non-blank lines. */
	public List<Line> paragraphs() {
		return this.lines.stream().filter((line) -> !line.blank()).toList();
	}

	/**
	 * The paragraph of the words that begin at a code point, or after white space there.
	 */
	public int paragraph(int point) {
		int index = index(point);
		while (index < this.text.length() && isSpace(this.text.codePointAt(index))) {
			index++; // all white space is one char
		}
		return Math.max(1, at(index).paragraph());
	}

	/** The page of a code point, from 1; {@code null} if no form feed separates pages. */
	public @Nullable Integer page(int point) {
		if (this.text.indexOf('\f') < 0) {
			return null;
		}
		int index = index(point);
		Line line = at(index);
		return line.page() + feeds(line.from(), Math.min(index + 1, line.end()));
	}

	/**
	 * A line.
	 *
	 * @param from index of its first character
	 * @param end index after its last character
	 * @param point number of its first code point
	 * @param paragraph its number; for a blank line, that of the paragraph before
	 * @param page the page on which it begins, counted by form feeds from 1
	 * @param blank whether it is only white space
	 */
	public record Line(int from, int end, int point, int paragraph, int page, boolean blank) {
	}

}
