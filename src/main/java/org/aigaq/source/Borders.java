package org.aigaq.source;

import java.util.Optional;

/**
 * Whether a passage may begin and end where it is said to. Places count code points, so
 * none halves a surrogate pair; but a letter and the marks that combine with it are one
 * character to a reader.
 */
final class Borders {

	private Borders() {
	}

	/** The message that says what is wrong; nothing where all is well. */
	static Optional<String> fault(String text, int start, int end) {
		int length = text.codePointCount(0, text.length());
		if (start < 0 || start >= end) {
			return Optional.of("source.passage.no-characters");
		}
		if (end > length) {
			return Optional.of("source.passage.past-end");
		}
		int first = text.offsetByCodePoints(0, start);
		int after = text.offsetByCodePoints(first, end - start);
		return (splits(text, first) || splits(text, after)) ? Optional.of("source.passage.splits-letter")
				: Optional.empty();
	}

	private static boolean splits(String text, int at) {
		if (at == 0 || at == text.length()) {
			return false;
		}
		int point = text.codePointAt(at);
		return switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> point == 0x200d || text.codePointBefore(at) == 0x200d; // joins
																				// emoji
		};
	}

}
