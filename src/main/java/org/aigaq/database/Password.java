package org.aigaq.database;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A password, which prints as nothing.
 *
 * @param value its characters
 */
record Password(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new one, with no character that an address or a shell would take for its own. */
	static Password random() {
		byte[] bytes = new byte[24];
		RANDOM.nextBytes(bytes);
		return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * The password, known to be one that PostgreSQL takes.
	 * @throws CannotStart if it is empty or holds a control character
	 */
	Password checked(String setting) {
		if (this.value.isEmpty() || this.value.chars().anyMatch(Character::isISOControl)) {
			throw new CannotStart(
					setting + " is empty or holds a control character: set it to a password or leave it unset.");
		}
		return this;
	}

	@Override
	public String toString() {
		return "(hidden)";
	}

}
