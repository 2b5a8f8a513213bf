package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.document.text.TextLines;
import org.aigaq.document.text.TextLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that is shown at once, in sentences. A text of any length is shown in
 * parts of about the same size, so that a page stays small.
 *
 * @param sentences its sentences, in order
 * @param earlier first character of the part before; {@code null}: it begins the text
 * @param later first character of the part after; {@code null}: it ends the text
 */
record TextWindow(List<Sentence> sentences, @Nullable Integer earlier, @Nullable Integer later) {

	/** The number of characters of a part, from which on it ends. */
	static final int SIZE = 8_000;

	private static final int LONGEST_SENTENCE = 1_500;

	private static final Pattern END = Pattern
		.compile("(?<![\\s.]\\p{L})(?<!(?iu:\\b(?:mr|mrs|ms|dr|st|no|art|vs|ст|обл|ул|пр|им|гг|чел|тыс|стр|см)))"
				+ "[.!?…]+[\"”»’)\\]]*(?=\\s+[\\p{Lu}\\d\"“«(—–-])");

	/**
	 * The part of a text that holds a character.
	 * @param from number of the code point with which it begins
	 */
	static TextWindow of(String text, int from) {
		TextLines lines = new TextLines(text);
		List<Line> paragraphs = lines.paragraphs();
		int start = Math.max(0, Math.min(from, lines.length()));
		List<Sentence> sentences = new ArrayList<>();
		int size = 0;
		Integer later = null;
		int first = first(paragraphs, start);
		for (int i = first; i < paragraphs.size() && later == null; i++) {
			for (Sentence sentence : sentences(text, paragraphs.get(i), start)) {
				if (size >= SIZE) {
					later = sentence.start();
					break;
				}
				sentences.add(sentence);
				size += sentence.end() - sentence.start();
			}
		}
		int begin = sentences.isEmpty() ? start : sentences.get(0).start();
		boolean begins = paragraphs.isEmpty() || begin <= paragraphs.get(0).point();
		return new TextWindow(sentences, begins ? null : earlier(text, paragraphs, begin), later);
	}

	/** Whether a character is shown. */
	boolean holds(int point) {
		return !this.sentences.isEmpty() && this.sentences.get(0).start() <= point
				&& point < this.sentences.get(this.sentences.size() - 1).end();
	}

	/** The last paragraph that begins before a character. */
	private static int first(List<Line> paragraphs, int start) {
		int first = 0;
		for (int i = 0; i < paragraphs.size() && paragraphs.get(i).point() <= start; i++) {
			first = i;
		}
		return first;
	}

	/** Where a part begins that ends about here. */
	private static int earlier(String text, List<Line> paragraphs, int begin) {
		int goal = Math.max(0, begin - SIZE);
		for (Line line : paragraphs) {
			int end = line.point() + text.codePointCount(line.from(), line.end());
			if (line.point() >= goal) {
				return Math.min(line.point(), goal + SIZE - 1);
			}
			if (end > goal && end - line.point() > SIZE / 2) {
				return sentences(text, line, goal).get(0).start();
			}
		}
		return goal;
	}

	/** The sentences of a paragraph that end after a character. */
	private static List<Sentence> sentences(String text, Line line, int after) {
		List<Sentence> sentences = new ArrayList<>();
		int at = line.from();
		int point = line.point();
		Matcher border = END.matcher(text).useTransparentBounds(true);
		while (at < line.end()) {
			int end = border.region(at, line.end()).find() ? border.end() : line.end();
			if (end - at > LONGEST_SENTENCE) {
				int space = text.lastIndexOf(' ', at + LONGEST_SENTENCE);
				end = (space > at) ? space : at + LONGEST_SENTENCE;
				end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
			}
			while (end < line.end() && Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			int next = point + text.codePointCount(at, end);
			if (next > after) {
				sentences.add(new Sentence(line.paragraph(), line.page(), point, next, text.substring(at, end)));
			}
			point = next;
			at = end;
		}
		return sentences;
	}

	/**
	 * A sentence with the white space after it.
	 *
	 * @param paragraph its paragraph, from 1
	 * @param page the page of a PDF on which its paragraph begins, from 1
	 * @param start its first code point in the text
	 * @param end the code point after it
	 */
	record Sentence(int paragraph, int page, int start, int end, String text) {
	}

}
