package org.aigaq.document.text;

import java.util.List;
import java.util.Optional;

/**
 * The longest run of consecutive words that also occurs in a text.
 *
 * @param from the first character
 * @param to the character after the last
 */
public record LongestRun(int from, int to) {

	private static final int MOST_WORDS = 40;

	/**
	 * The longest run of at least two of the first forty words, at its first occurrence.
	 */
	public static Optional<LongestRun> of(String words, String text) {
		String[] each = words.strip().split(" ", MOST_WORDS + 1);
		List<String> sought = List.of(each).subList(0, Math.min(each.length, MOST_WORDS));
		Optional<LongestRun> best = Optional.empty();
		int shortest = 2;
		int longest = sought.size();
		// a text that contains a run contains each shorter part of it
		while (shortest <= longest) {
			int length = (shortest + longest) / 2;
			Optional<LongestRun> found = of(sought, length, text);
			best = found.isPresent() ? found : best;
			shortest = found.isPresent() ? length + 1 : shortest;
			longest = found.isPresent() ? longest : length - 1;
		}
		return best;
	}

	private static Optional<LongestRun> of(List<String> words, int length, String text) {
		for (int from = 0; from + length <= words.size(); from++) {
			String run = String.join(" ", words.subList(from, from + length));
			int at = text.indexOf(run);
			if (at >= 0) {
				return Optional.of(new LongestRun(at, at + run.length()));
			}
		}
		return Optional.empty();
	}

}
