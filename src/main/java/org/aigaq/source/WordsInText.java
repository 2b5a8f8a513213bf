package org.aigaq.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds words in one text, as somebody pasted or selected them. Offsets count Unicode
 * code points from 0, the end exclusive. A place never has white space at its ends and
 * never parts a letter from its marks.
 */
public final class WordsInText {

	/** So many places are given; more are only counted. */
	public static final int MOST = 20;

	private static final int AROUND = 70;

	private static final int LONGEST_SEARCH_FOR_NEAR = 40;

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
		while (from < to && TextLines.isSpace(this.text.codePointAt(from))) {
			from += Character.charCount(this.text.codePointAt(from));
		}
		while (to > from && TextLines.isSpace(this.text.codePointBefore(to))) {
			to -= Character.charCount(this.text.codePointBefore(to));
		}
		return (from == to) ? Optional.empty()
				: Optional.of(spot(Graphemes.floor(this.text, from), Graphemes.ceiling(this.text, to)));
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

	/** Where the longest run of the words stands, of at least two. */
	private @Nullable Spot nearest(FoldedText here, String text, String words) {
		String[] each = words.strip().split(" ", LONGEST_SEARCH_FOR_NEAR + 1);
		int most = Math.min(each.length, LONGEST_SEARCH_FOR_NEAR);
		Spot best = null;
		int shortest = 2;
		int longest = most;
		while (shortest <= longest) { // whoever holds a run holds every shorter one
			int length = (shortest + longest) / 2;
			Spot found = run(here, text, each, most, length);
			best = (found != null) ? found : best;
			shortest = (found != null) ? length + 1 : shortest;
			longest = (found != null) ? longest : length - 1;
		}
		return best;
	}

	private @Nullable Spot run(FoldedText here, String text, String[] words, int most, int length) {
		for (int from = 0; from + length <= most; from++) {
			String run = String.join(" ", List.of(words).subList(from, from + length));
			int at = text.indexOf(run);
			if (at >= 0) {
				return spot(Graphemes.floor(this.text, here.start(at)),
						Graphemes.ceiling(this.text, here.end(at + run.length() - 1)));
			}
		}
		return null;
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
		return new Spot(this.lines.point(from), this.lines.point(to), this.lines.at(from).paragraph(),
				((before > first) ? "…" : "") + this.text.substring(before, from), this.text.substring(from, to),
				this.text.substring(to, after) + ((after < last) ? "…" : ""));
	}

	/** How words were found. */
	public enum Fit {

		/** Character for character. */
		EXACT,
		/** But for quotation marks, dashes, white space, ellipses. */
		TOLERANT,
		/** But for these and for capital letters. */
		LETTER_CASE,
		/** Not at all. */
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
