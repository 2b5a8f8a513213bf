package org.aigaq.document;

import java.util.Optional;

import org.aigaq.document.text.Graphemes;

/** Checks the bounds of a passage in a text. */
public final class PassageBounds {

	private PassageBounds() {
	}

	/** Key of the message that says what is wrong; empty if the bounds are valid. */
	public static Optional<String> fault(String text, int start, int end) {
		if (start < 0 || start >= end) {
			return Optional.of("document.passage.no-characters");
		}
		if (end > text.codePointCount(0, text.length())) {
			return Optional.of("document.passage.past-end");
		}
		int first = text.offsetByCodePoints(0, start);
		int after = text.offsetByCodePoints(first, end - start);
		return (Graphemes.mayCut(text, first) && Graphemes.mayCut(text, after)) ? Optional.empty()
				: Optional.of("document.passage.splits-letter");
	}

}
