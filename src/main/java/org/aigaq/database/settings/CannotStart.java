package org.aigaq.database.settings;

import org.springframework.modulith.NamedInterface;

/**
 * The program cannot start until the operator changes something. Only the message is
 * printed, one sentence that says what to change.
 */
@NamedInterface("refusal")
public class CannotStart extends RuntimeException {

	public CannotStart(String sentence) {
		super(sentence);
	}

	public CannotStart(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
