package org.aigaq.incident.review;

/**
 * A step of the review that is not allowed in the present status. The reason is a key of
 * the messages.
 */
public class IllegalStep extends RuntimeException {

	private final transient Object[] arguments;

	public IllegalStep(String reason, Object... arguments) {
		super(reason);
		this.arguments = arguments;
	}

	/**
	 * Refuse a step unless it is allowed.
	 * @throws IllegalStep with the reason
	 */
	public static void unless(boolean allowed, String reason) {
		if (!allowed) {
			throw new IllegalStep(reason);
		}
	}

	/** What the message names. */
	public Object[] arguments() {
		return this.arguments;
	}

	/** Key of the message that tells the reader why. */
	public String reason() {
		return "incident.refused." + getMessage();
	}

}
