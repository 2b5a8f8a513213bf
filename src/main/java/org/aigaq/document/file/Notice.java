package org.aigaq.document.file;

import java.util.List;
import java.util.Locale;

/**
 * What an editor should know about the reading of a file: a message below
 * {@code document.notice}.
 *
 * @param kind the message
 * @param arguments its arguments: numbers, or short texts of the file
 */
public record Notice(Kind kind, List<Object> arguments) {

	public Notice {
		arguments = List.copyOf(arguments);
	}

	/** Key of the message. */
	public String message() {
		return "document.notice." + this.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kinds of notices. */
	public enum Kind {

		/** Pages of a PDF have no text; argument: their numbers. */
		PAGES_WITHOUT_TEXT

	}

}
