package org.aigaq.database.settings;

/**
 * Nothing will start until the operator changes something. The message is the one
 * sentence that says what; it is all that is printed.
 */
public class CannotStart extends RuntimeException {

	public CannotStart(String sentence) {
		super(sentence);
	}

	public CannotStart(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
