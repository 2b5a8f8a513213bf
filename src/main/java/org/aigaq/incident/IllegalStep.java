package org.aigaq.incident;

/**
 * A step of the review that is not allowed in the present status. The reason is a key of
 * the messages.
 */
class IllegalStep extends RuntimeException {

	private final transient Object[] arguments;

	IllegalStep(String reason, Object... arguments) {
		super(reason);
		this.arguments = arguments;
	}

	/** What the message names. */
	Object[] arguments() {
		return this.arguments;
	}

	/** Key of the message that tells the reader why. */
	String reason() {
		return "incident.refused." + getMessage();
	}

}
