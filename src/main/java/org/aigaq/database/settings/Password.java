package org.aigaq.database.settings;

import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A password; {@code toString} shows nothing of it.
 *
 * @param value its characters
 */
public record Password(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new one, with no character that an address or a shell would take for its own. */
	public static Password random() {
		byte[] bytes = new byte[24];
		RANDOM.nextBytes(bytes);
		return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The password, or {@code null} where a setting is there but empty. */
	static @Nullable Password ifAny(@Nullable Password password) {
		return (password != null && StringUtils.hasLength(password.value)) ? password : null;
	}

	/**
	 * The password, known to be one that PostgreSQL takes.
	 * @throws CannotStart if it holds a control character
	 */
	public Password checked(String setting) {
		if (this.value.chars().anyMatch(Character::isISOControl)) {
			throw new CannotStart(
					setting + " holds a control character, as a line break: set it to a password without one.");
		}
		return this;
	}

	@Override
	public String toString() {
		return "(hidden)";
	}

}
