package org.aigaq.document.rebinding;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages of one edition in the next. Only unchanged words are bound; for all
 * others, spans are proposed to an editor or the passage is lost. Offsets count Unicode
 * code points from 0, the end exclusive.
 */
public class Rebinding {

	private final String before;

	private final String after;

	private final NearWords near;

	/**
	 * From one text to another.
	 * @param before the text of the passages
	 * @param after the newly loaded text
	 */
	public Rebinding(String before, String after) {
		this.before = before;
		this.after = after;
		this.near = new NearWords(after);
	}

	/**
	 * The outcome for a passage. Words that occur once in both texts are bound wherever
	 * they are. If they occurred twice and one is left, it is only proposed, as it may be
	 * the other one; so are words that became part of a longer word or number, such as 50
	 * in 250.
	 * @throws IndexOutOfBoundsException if the span is outside the old text
	 * @throws IllegalArgumentException if the span is empty
	 */
	public Rebound of(Span passage) {
		int start = this.before.offsetByCodePoints(0, passage.start());
		int end = this.before.offsetByCodePoints(start, passage.end() - passage.start());
		String words = this.before.substring(start, end);
		List<Integer> found = occurrences(words, this.after, Integer.MAX_VALUE);
		for (int at : found) {
			if (this.after.codePointCount(0, at) == passage.start() && stands(start, at, words.length())) {
				return new Rebound(Outcome.SAME, List.of(passage));
			}
		}
		if (found.size() == 1 && stands(start, found.get(0), words.length())
				&& occurrences(words, this.before, 2).size() == 1) {
			return new Rebound(Outcome.MOVED, spans(found, words));
		}
		List<Span> proposed = found.isEmpty()
				? this.near.to(words, this.before.substring(0, start), this.before.substring(end))
				: spans(found, words);
		return new Rebound(proposed.isEmpty() ? Outcome.LOST : Outcome.PROPOSED, proposed);
	}

	private List<Span> spans(List<Integer> found, String words) {
		int length = words.codePointCount(0, words.length());
		return found.stream()
			.map((at) -> this.after.codePointCount(0, at))
			.map((at) -> new Span(at, at + length))
			.toList();
	}

	/**
	 * Whether the words are not joined to a neighbouring character at a border where they
	 * were not before.
	 */
	private boolean stands(int was, int is, int length) {
		String lead = tail(this.after.substring(0, is));
		String trail = head(this.after.substring(is + length));
		String words = this.after.substring(is, is + length);
		boolean leads = lead.equals(tail(this.before.substring(0, was)));
		boolean trails = trail.equals(head(this.before.substring(was + length)));
		return (leads || !joined(lead, head(words))) && (trails || !joined(tail(words), trail));
	}

	private static boolean joined(String left, String right) {
		return (left + '\n' + right).matches("(?s).*[\\p{L}\\p{N}\\p{M}]\n[\\p{L}\\p{N}].*|.*\n\\p{M}.*"
				+ "|.*\\p{N}[.,'’\\h]\n\\p{N}.*|.*\\p{N}\n[.,'’\\h]\\p{N}.*");
	}

	private static String head(String text) {
		return text.substring(0,
				text.offsetByCodePoints(0, Math.min(2, text.codePointCount(0, Math.min(4, text.length())))));
	}

	private static String tail(String text) {
		int some = text.codePointCount(Math.max(0, text.length() - 4), text.length());
		return text.substring(text.offsetByCodePoints(text.length(), -Math.min(2, some)));
	}

	static List<Integer> occurrences(String words, String text, int most) {
		List<Integer> found = new ArrayList<>();
		for (int at = text.indexOf(words); at >= 0 && found.size() < most; at = text.indexOf(words, at + 1)) {
			found.add(at);
		}
		return found;
	}

	/** The outcome for a passage in a new edition. */
	public enum Outcome {

		/** The same words at the same offsets. */
		SAME,
		/** The same words, once, at other offsets. */
		MOVED,
		/** Spans for an editor to choose from. */
		PROPOSED,
		/** No similar words were found. */
		LOST

	}

	/**
	 * A span of text, in code points.
	 *
	 * @param start the first code point
	 * @param end the one after the last
	 */
	public record Span(int start, int end) {

		public Span {
			if (start < 0 || end <= start) {
				throw new IllegalArgumentException("no characters from " + start + " to " + end);
			}
		}

	}

	/**
	 * An outcome with spans in the new text.
	 *
	 * @param outcome the outcome
	 * @param places one if bound, any number if proposed, none if lost
	 */
	public record Rebound(Outcome outcome, List<Span> places) {

	}

}
