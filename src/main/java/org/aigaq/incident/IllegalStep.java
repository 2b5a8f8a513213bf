package org.aigaq.incident;

/**
 * A step of the review that is not allowed in the present status. The reason is a key of
 * the messages.
 */
class IllegalStep extends RuntimeException {

	IllegalStep(String reason) {
		super(reason);
	}

	/** Key of the message that tells the reader why. */
	String reason() {
		return "incident.refused." + getMessage();
	}

}
