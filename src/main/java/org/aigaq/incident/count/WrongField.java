package org.aigaq.incident.count;

/** A field with a wrong value. The message is the key of a text. */
public class WrongField extends RuntimeException {

	private final String field;

	private final transient Object[] arguments;

	public WrongField(String field, String message, Object... arguments) {
		super(message, null, false, false);
		this.field = field;
		this.arguments = arguments;
	}

	/** The field of the row. */
	public String field() {
		return this.field;
	}

	/** What the text names. */
	public Object[] arguments() {
		return this.arguments;
	}

}
