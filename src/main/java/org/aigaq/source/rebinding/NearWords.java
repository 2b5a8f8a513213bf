package org.aigaq.source.rebinding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.aigaq.source.rebinding.Rebinding.Span;

/**
 * Finds words that were slightly changed, by what stands before and after them (W3C Web
 * Annotation, TextQuoteSelector). Quotes, dashes, white space and case do not count.
 */
class NearWords {

	private static final int CONTEXT = 32;

	private static final int LEAST_CONTEXT = 12;

	/** Places that an editor is asked to choose from. */
	static final int MOST = 5;

	private final Folded text;

	NearWords(String text) {
		this.text = Folded.of(text);
	}

	/** Places near to these words, at most five, in the order of the text. */
	List<Span> to(String words, String prefix, String suffix) {
		String sought = Folded.of(words).text().strip();
		if (sought.isEmpty()) {
			return List.of();
		}
		List<Integer> folded = Rebinding.occurrences(sought, this.text.text(), MOST);
		if (!folded.isEmpty()) {
			return folded.stream().map((at) -> this.text.span(at, at + sought.length())).toList();
		}
		String lead = Folded.of(prefix.substring(Math.max(0, prefix.length() - 4 * CONTEXT))).text();
		String trail = Folded.of(suffix.substring(0, Math.min(suffix.length(), 4 * CONTEXT))).text();
		List<Span> found = new ArrayList<>();
		for (int start : windows(lead, trail, sought.length())) {
			nearest(sought, start, found);
		}
		return found.stream().distinct().limit(MOST).toList();
	}

	/** Where the words may begin, by what stood before them and after. */
	private TreeSet<Integer> windows(String lead, String trail, int length) {
		TreeSet<Integer> starts = new TreeSet<>();
		for (int size = CONTEXT; size >= LEAST_CONTEXT && starts.isEmpty(); size -= 10) {
			if (lead.length() >= size) {
				String context = lead.substring(lead.length() - size);
				int after = size;
				Rebinding.occurrences(context, this.text.text(), MOST).forEach((at) -> starts.add(at + after));
			}
			if (trail.length() >= size) {
				Rebinding.occurrences(trail.substring(0, size), this.text.text(), MOST)
					.forEach((at) -> starts.add(Math.max(0, at - length - length / 3)));
			}
		}
		return starts;
	}

	/**
	 * The stretch of the window with the fewest edits, if they are few (Sellers 1980).
	 */
	private void nearest(String words, int start, List<Span> found) {
		int end = Math.min(this.text.text().length(), start + 2 * words.length());
		int[] edits = new int[words.length() + 1];
		int[] begins = new int[words.length() + 1];
		for (int i = 0; i <= words.length(); i++) {
			edits[i] = i;
			begins[i] = start;
		}
		int best = words.length() * 3 / 10 + 1;
		int from = -1;
		int to = -1;
		for (int at = start; at < end; at++) {
			int diagonal = edits[0];
			int diagonalBegin = begins[0];
			begins[0] = at + 1;
			for (int i = 1; i <= words.length(); i++) {
				int change = diagonal + ((words.charAt(i - 1) != this.text.text().charAt(at)) ? 1 : 0);
				int changeBegin = diagonalBegin;
				diagonal = edits[i];
				diagonalBegin = begins[i];
				if (change <= edits[i] + 1 && change <= edits[i - 1] + 1) {
					edits[i] = change;
					begins[i] = changeBegin;
				}
				else if (edits[i - 1] <= edits[i]) {
					edits[i] = edits[i - 1] + 1;
					begins[i] = begins[i - 1];
				}
				else {
					edits[i]++;
				}
			}
			if (edits[words.length()] < best) {
				best = edits[words.length()];
				from = begins[words.length()];
				to = at + 1;
			}
		}
		if (from >= 0 && from < to) {
			found.add(this.text.span(from, to));
		}
	}

	/**
	 * A text without the differences that do not count.
	 *
	 * @param text what is left
	 * @param places for each of its chars, the code point that it came from
	 */
	private record Folded(String text, int[] places) {

		static Folded of(String original) {
			StringBuilder text = new StringBuilder(original.length());
			int[] places = new int[original.length()];
			int place = 0;
			for (int at = 0; at < original.length(); place++) {
				int point = original.codePointAt(at);
				at += Character.charCount(point);
				int plain = plain(point);
				if (plain == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
					continue;
				}
				int from = text.length();
				text.appendCodePoint((Character.charCount(plain) == Character.charCount(point)) ? plain : point);
				for (int i = from; i < text.length(); i++) {
					places[i] = place;
				}
			}
			return new Folded(text.toString(), places);
		}

		private static int plain(int point) {
			if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
				return ' ';
			}
			return switch (Character.getType(point)) {
				case Character.DASH_PUNCTUATION -> '-';
				case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
				default -> (point == '\'' || point == '„' || point == '‚') ? '"' : Character.toLowerCase(point);
			};
		}

		Span span(int start, int end) {
			return new Span(this.places[start], this.places[end - 1] + 1);
		}

	}

}
