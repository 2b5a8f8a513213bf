package org.aigaq.reading.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.reading.Proposal;

/**
 * A proposal with the place of its words in the text that was read.
 *
 * @param start offset of the first character
 * @param end offset after the last
 */
public record Placed(Proposal proposal, int start, int end) {

	/**
	 * The proposals in the order of the text; one whose words are not found is left out.
	 */
	public static List<Placed> in(String text, List<Proposal> proposals) {
		Map<Class<?>, Integer> from = new HashMap<>();
		List<Placed> placed = new ArrayList<>();
		for (Proposal proposal : proposals) {
			String words = proposal.words();
			Class<?> sort = proposal instanceof Proposal.Asked asked ? asked.meanings().get(0).getClass()
					: proposal.getClass();
			int at = find(text, words, from.getOrDefault(sort, 0));
			at = (at < 0) ? find(text, words, 0) : at;
			if (at >= 0) {
				from.put(sort, at + words.length());
			}
			placed.add(new Placed(proposal, Math.max(0, at), (at >= 0) ? at + words.length() : text.length()));
		}
		placed.sort(Comparator.comparingInt(Placed::start));
		return placed;
	}

	/** The words as words of their own; -1: they do not stand there. */
	private static int find(String text, String words, int from) {
		if (words.isEmpty()) {
			return -1;
		}
		for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
			int end = at + words.length();
			boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(0))
					|| !Character.isLetterOrDigit(text.charAt(at - 1));
			boolean ends = end == text.length() || !Character.isLetterOrDigit(words.charAt(words.length() - 1))
					|| !Character.isLetterOrDigit(text.charAt(end));
			if (begins && ends) {
				return at;
			}
		}
		return -1;
	}

}
