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
 * Finds a pasted or selected quote in one text. Offsets count Unicode code points from 0,
 * the end exclusive. A spot never has white space at its ends and never splits a letter
 * from its marks.
 */
public final class WordsInText {

	/** The largest number of spots that are returned; more are only counted. */
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
	 * Find a quote: exactly; if not found, ignoring quotation marks, dashes, white space,
	 * what cannot be seen and the like; then ignoring case too; then the hyphens between
	 * letters, which a line end may have put there.
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
		if (anyCase.times() > 0) {
			return anyCase;
		}
		FoldedText joined = FoldedText.joined(this.text);
		Found whole = tolerant(Fit.TOLERANT, joined, joined.small(), FoldedText.joined(asked).small().strip());
		return (whole.times() > 0) ? whole : new Found(Fit.NONE, 0, List.of(), nearest(here, small, there.small()));
	}

	/**
	 * The spot between two offsets without surrounding white space; empty if nothing is
	 * left.
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

	/** What is cut off at the ends of a quote: white space and the byte order mark. */
	private static boolean isNothing(char character) {
		return TextLines.isSpace(character) || character == '\ufeff';
	}

	/**
	 * The spot from one offset to another.
	 * @throws IndexOutOfBoundsException if it is outside the text
	 */
	public Spot exactly(int start, int end) {
		return spot(this.lines.index(start), this.lines.index(end));
	}

	/**
	 * Whether two quotes are the same if case and everything that copying changes are
	 * ignored.
	 */
	public static boolean same(String words, String others) {
		return FoldedText.joined(words).small().strip().equals(FoldedText.joined(others).small().strip());
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

	/** How well a quote matched. */
	public enum Fit {

		/** Character for character. */
		EXACT,
		/** Ignoring quotation marks, dashes, white space, ellipses. */
		TOLERANT,
		/** Ignoring quotation marks, dashes, white space, ellipses and case. */
		LETTER_CASE,
		/** Not found. */
		NONE

	}

	/**
	 * The result of a search.
	 *
	 * @param fit how well it matched
	 * @param times number of occurrences
	 * @param spots at most {@link #MOST} of them
	 * @param nearest if nothing was found, the spot with most consecutive words of the
	 * quote
	 */
	public record Found(Fit fit, int times, List<Spot> spots, @Nullable Spot nearest) {
	}

	/**
	 * A spot in the text.
	 *
	 * @param start first code point
	 * @param end the code point after the last
	 * @param paragraph number of the non-blank line in which the words begin, from 1
	 * @param before some words before it, of the same line
	 * @param words the words at the spot
	 * @param after some words after it
	 */
	public record Spot(int start, int end, int paragraph, String before, String words, String after) {
	}

}
