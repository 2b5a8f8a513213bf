package org.aigaq.document.rebinding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.aigaq.document.rebinding.Rebinding.Span;
import org.aigaq.document.text.FoldedText;
import org.aigaq.document.text.Graphemes;

/**
 * Finds a quote that was slightly changed, by the words before and after it (W3C Web
 * Annotation, TextQuoteSelector). Quotation marks, dashes, hyphens at line ends, white
 * space, case and what cannot be seen are ignored.
 */
class NearWords {

	private static final int CONTEXT = 32;

	private static final int LEAST_CONTEXT = 12;

	/** The largest number of spans that an editor chooses from. */
	static final int MOST = 5;

	private final String text;

	private final FoldedText here;

	private final String small;

	NearWords(String text) {
		this.text = text;
		this.here = FoldedText.joined(text);
		this.small = this.here.small();
	}

	/** At most five spans similar to this quote, in the order of the text. */
	List<Span> to(String words, String prefix, String suffix) {
		String sought = FoldedText.joined(words).small().strip();
		if (sought.isEmpty()) {
			return List.of();
		}
		List<Integer> folded = Rebinding.occurrences(sought, this.small, MOST);
		if (!folded.isEmpty()) {
			return folded.stream().map((at) -> span(at, at + sought.length())).toList();
		}
		String lead = FoldedText.joined(prefix.substring(Math.max(0, prefix.length() - 4 * CONTEXT))).small();
		String trail = FoldedText.joined(suffix.substring(0, Math.min(suffix.length(), 4 * CONTEXT))).small();
		List<Span> found = new ArrayList<>();
		for (int start : windows(lead, trail, sought.length())) {
			nearest(sought, start, found);
		}
		return found.stream().distinct().limit(MOST).toList();
	}

	/** The offsets where the quote may begin, by the words before and after it. */
	private TreeSet<Integer> windows(String lead, String trail, int length) {
		TreeSet<Integer> starts = new TreeSet<>();
		for (int size = CONTEXT; size >= LEAST_CONTEXT && starts.isEmpty(); size -= 10) {
			if (lead.length() >= size) {
				String context = lead.substring(lead.length() - size);
				int after = size;
				Rebinding.occurrences(context, this.small, MOST).forEach((at) -> starts.add(at + after));
			}
			if (trail.length() >= size) {
				Rebinding.occurrences(trail.substring(0, size), this.small, MOST)
					.forEach((at) -> starts.add(Math.max(0, at - length - length / 3)));
			}
		}
		return starts;
	}

	/** Add the part of the window with the fewest edits, if these are few. */
	private void nearest(String words, int start, List<Span> found) {
		int end = Math.min(this.small.length(), start + 2 * words.length());
		EditDistances edits = new EditDistances(words, start);
		int best = words.length() * 3 / 10 + 1;
		int from = -1;
		int to = -1;
		for (int at = start; at < end; at++) {
			edits.read(this.small.charAt(at), at);
			if (edits.fewest() < best) {
				best = edits.fewest();
				from = edits.begin();
				to = at + 1;
			}
		}
		if (from >= 0 && from < to) {
			found.add(span(from, to));
		}
	}

	/**
	 * A span of the folded text in code points of the original text; no letter is split.
	 */
	private Span span(int start, int end) {
		int from = Graphemes.floor(this.text, this.here.start(start));
		int to = Graphemes.ceiling(this.text, this.here.end(end - 1));
		return new Span(this.text.codePointCount(0, from), this.text.codePointCount(0, to));
	}

}
