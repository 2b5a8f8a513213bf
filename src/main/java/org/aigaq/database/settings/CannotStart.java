package org.aigaq.database.settings;

/**
 * The program cannot start until the operator changes something. Only the message is
 * printed, one sentence that says what to change.
 */
public class CannotStart extends RuntimeException {

	public CannotStart(String sentence) {
		super(sentence);
	}

	public CannotStart(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
