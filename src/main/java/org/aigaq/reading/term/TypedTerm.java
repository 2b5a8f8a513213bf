package org.aigaq.reading.term;

import java.util.List;
import java.util.Optional;

/**
 * The term of a penalty as somebody typed it in a field, read in English, Russian or
 * Kazakh: "7 days", "6 to 15 days", "up to 5 years", "1,5 года", "полгода", "2 ай", "2
 * years and 6 months". Months and years are kept as such.
 */
public sealed interface TypedTerm {

	/** The most characters that are read. */
	int LONGEST = 100;

	/** Read the text of a field. */
	static TypedTerm of(String typed) {
		String text = typed.strip();
		return (text.length() > LONGEST) ? new Wrong("too-long", List.of(LONGEST)) : new TermGrammar(text).read();
	}

	/** The term, if the text has one meaning. */
	default Optional<Term> term() {
		return Optional.empty();
	}

	/** The text has one meaning. */
	record Read(Term read) implements TypedTerm {

		@Override
		public Optional<Term> term() {
			return Optional.of(this.read);
		}

	}

	/** A number without a unit; whoever typed it chooses. */
	record Asked(List<Term> meanings) implements TypedTerm {
	}

	/**
	 * The text is no term.
	 *
	 * @param message a key below {@code reading.wrong-term}
	 * @param arguments of the message
	 */
	record Wrong(String message, List<Object> arguments) implements TypedTerm {
	}

}
