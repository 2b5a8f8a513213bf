package org.aigaq.incident;

/**
 * A step of the review that may not be taken now; its reason is a key of the messages.
 */
class IllegalStep extends RuntimeException {

	IllegalStep(String reason) {
		super(reason);
	}

	/** The sentence for the reader, as a key of the messages. */
	String reason() {
		return "incident.refused." + getMessage();
	}

}
