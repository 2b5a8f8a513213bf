package org.aigaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.aigaq.document.text.FoldedText;
import org.aigaq.document.text.Graphemes;
import org.aigaq.document.text.LongestRun;
import org.aigaq.document.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in one text, as somebody pasted or selected them. Offsets count Unicode
 * code points from 0, the end exclusive. A place never has white space at its ends and
 * never parts a letter from its marks.
 */
public final class WordsInText {

	/** The largest number of places that are returned; more are only counted. */
	public static final int MOST = 20;

	private static final int AROUND = 70;

	private final String text;

	private final TextLines lines;

	private @Nullable FoldedText folded;

	public WordsInText(String text) {
		this.text = text;
		this.lines = new TextLines(text);
	}

	/**
	 * Where the words stand: exactly so; else but for quotation marks, dashes, white
	 * space and the like; else but for capital letters too.
	 */
	public Found find(String words) {
		String asked = words.strip();
		if (asked.isEmpty()) {
			return new Found(Fit.NONE, 0, List.of(), null);
		}
		Found exact = exact(asked);
		if (exact.times() > 0) {
			return exact;
		}
		FoldedText here = folded();
		FoldedText there = new FoldedText(asked);
		Found tolerant = tolerant(Fit.TOLERANT, here, here.folded(), there.folded().strip());
		if (tolerant.times() > 0) {
			return tolerant;
		}
		String small = here.small();
		Found anyCase = tolerant(Fit.LETTER_CASE, here, small, there.small().strip());
		return (anyCase.times() > 0) ? anyCase : new Found(Fit.NONE, 0, List.of(), nearest(here, small, there.small()));
	}

	/**
	 * The place between two offsets; empty where there is nothing to read between them.
	 */
	public Optional<Spot> at(int start, int end) {
		if (start < 0 || end > this.lines.length() || start >= end) {
			return Optional.empty();
		}
		int from = this.lines.index(start);
		int to = this.lines.index(end);
		while (from < to && isNothing(this.text.charAt(from))) {
			from++;
		}
		while (to > from && isNothing(this.text.charAt(to - 1))) {
			to--;
		}
		return (from == to) ? Optional.empty()
				: Optional.of(spot(Graphemes.floor(this.text, from), Graphemes.ceiling(this.text, to)));
	}

	/**
	 * What is no part of words at their ends: white space, and the mark of byte order.
	 */
	private static boolean isNothing(char character) {
		return TextLines.isSpace(character) || character == '\ufeff';
	}

	/**
	 * The place from one offset to another, exactly.
	 * @throws IndexOutOfBoundsException for a place outside the text
	 */
	public Spot exactly(int start, int end) {
		return spot(this.lines.index(start), this.lines.index(end));
	}

	/**
	 * Whether these are the same words but for what copying changes, capitals included.
	 */
	public static boolean same(String words, String others) {
		return new FoldedText(words).small().strip().equals(new FoldedText(others).small().strip());
	}

	private Found exact(String words) {
		List<Spot> spots = new ArrayList<>();
		int times = 0;
		for (int at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + words.length())) {
			times += add(spots, at, at + words.length());
		}
		return new Found(Fit.EXACT, times, spots, null);
	}

	private Found tolerant(Fit fit, FoldedText here, String text, String words) {
		List<Spot> spots = new ArrayList<>();
		int times = 0;
		if (!words.isEmpty()) {
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
				times += add(spots, here.start(at), here.end(at + words.length() - 1));
			}
		}
		return new Found(fit, times, spots, null);
	}

	private int add(List<Spot> spots, int from, int to) {
		if (!Graphemes.mayCut(this.text, from) || !Graphemes.mayCut(this.text, to)) {
			return 0;
		}
		if (spots.size() < MOST) {
			spots.add(spot(from, to));
		}
		return 1;
	}

	private @Nullable Spot nearest(FoldedText here, String text, String words) {
		return LongestRun.of(words, text)
			.map((run) -> spot(Graphemes.floor(this.text, here.start(run.from())),
					Graphemes.ceiling(this.text, here.end(run.to() - 1))))
			.orElse(null);
	}

	private FoldedText folded() {
		FoldedText known = this.folded;
		if (known == null) {
			known = new FoldedText(this.text);
			this.folded = known;
		}
		return known;
	}

	private Spot spot(int from, int to) {
		int first = this.lines.at(from).from();
		int last = this.lines.at(Math.max(from, to - 1)).end();
		int before = Graphemes.floor(this.text, Math.max(first, from - AROUND));
		int after = Graphemes.ceiling(this.text, Math.min(Math.max(last, to), to + AROUND));
		int start = this.lines.point(from);
		return new Spot(start, this.lines.point(to), this.lines.paragraph(start),
				((before > first) ? "…" : "") + this.text.substring(before, from), this.text.substring(from, to),
				this.text.substring(to, after) + ((after < last) ? "…" : ""));
	}

	/** How words were found. */
	public enum Fit {

		/** Character for character. */
		EXACT,
		/** But for quotation marks, dashes, white space, ellipses. */
		TOLERANT,
		/** But for quotation marks, dashes, white space, ellipses and capital letters. */
		LETTER_CASE,
		/** The words were not found. */
		NONE

	}

	/**
	 * What was found.
	 *
	 * @param fit how
	 * @param times how often the words stand there
	 * @param spots where, {@link #MOST} places at most
	 * @param nearest where nothing was found, the place of the most words in a row
	 */
	public record Found(Fit fit, int times, List<Spot> spots, @Nullable Spot nearest) {
	}

	/**
	 * A place in the text.
	 *
	 * @param start first code point
	 * @param end the code point after the last
	 * @param paragraph number of the non-blank line in which the words begin, from 1
	 * @param before some words before, of the same line
	 * @param words the words, as they stand there
	 * @param after some words after
	 */
	public record Spot(int start, int end, int paragraph, String before, String words, String after) {
	}

}
