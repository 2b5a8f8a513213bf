package org.aigaq.database;

/**
 * Nothing will start until the operator changes something. The message is the one
 * sentence that says what; it is all that is printed.
 */
class CannotStart extends RuntimeException {

	CannotStart(String sentence) {
		super(sentence);
	}

	CannotStart(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
