package org.aigaq.database.settings;

import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A password; {@code toString} does not reveal it.
 *
 * @param value its characters
 */
public record Password(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A random password without characters that are special in an address or a shell. */
	public static Password random() {
		byte[] bytes = new byte[24];
		RANDOM.nextBytes(bytes);
		return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The password; {@code null} if the setting is empty. */
	static @Nullable Password ifAny(@Nullable Password password) {
		return (password != null && StringUtils.hasLength(password.value)) ? password : null;
	}

	/**
	 * The password, checked to be one that PostgreSQL accepts.
	 * @throws CannotStart if it contains a control character
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
