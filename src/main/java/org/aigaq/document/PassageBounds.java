package org.aigaq.document;

import java.util.Optional;

import org.aigaq.document.text.Graphemes;

/** Checks that a passage may begin and end at given characters of a text. */
public final class PassageBounds {

	private PassageBounds() {
	}

	/** The message that says what is wrong; nothing where all is well. */
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
