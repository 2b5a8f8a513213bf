package org.aigaq.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person or organisation as forms name it beside the name: {@code p12} is the person
 * with number 12, {@code o5} the organisation with key 5.
 *
 * @param person whether it is a person
 * @param number the number of the person, or the key of the organisation
 */
public record ActorKey(boolean person, long number) {

	private static final Pattern WRITTEN = Pattern.compile("([po])([0-9]{1,18})");

	/** The person with this number, as in "Person 12". */
	public static ActorKey person(long number) {
		return new ActorKey(true, number);
	}

	/** The organisation with this key. */
	public static ActorKey organisation(long id) {
		return new ActorKey(false, id);
	}

	/** Read a key; empty if it is none. */
	public static Optional<ActorKey> of(String written) {
		Matcher key = WRITTEN.matcher(written);
		return key.matches() ? Optional.of(new ActorKey(key.group(1).equals("p"), Long.parseLong(key.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return (this.person ? "p" : "o") + this.number;
	}

}
