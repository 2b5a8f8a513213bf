package org.aigaq.source;

import java.util.Optional;

import org.aigaq.source.text.Graphemes;

/** Whether a passage may begin and end where it is said to. */
final class Borders {

	private Borders() {
	}

	/** The message that says what is wrong; nothing where all is well. */
	static Optional<String> fault(String text, int start, int end) {
		if (start < 0 || start >= end) {
			return Optional.of("source.passage.no-characters");
		}
		if (end > text.codePointCount(0, text.length())) {
			return Optional.of("source.passage.past-end");
		}
		int first = text.offsetByCodePoints(0, start);
		int after = text.offsetByCodePoints(first, end - start);
		return (Graphemes.mayCut(text, first) && Graphemes.mayCut(text, after)) ? Optional.empty()
				: Optional.of("source.passage.splits-letter");
	}

}
