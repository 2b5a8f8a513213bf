package org.aigaq.reading.date;

import java.util.List;

/** A typed date is wrong; the message names the wrong part. */
class WrongDate extends RuntimeException {

	private final transient List<Object> arguments;

	WrongDate(String message, Object... arguments) {
		super(message, null, false, false);
		this.arguments = List.of(arguments);
	}

	/** A key below {@code reading.wrong-date}. */
	String message() {
		return String.valueOf(getMessage());
	}

	List<Object> arguments() {
		return this.arguments;
	}

}
