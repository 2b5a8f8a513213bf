package org.aigaq.account.signin;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with Argon2id after Unicode normalisation (NFC), so that one password
 * is the same from every keyboard. Older hashes (bcrypt, not normalised) stay valid and
 * are replaced at the next sign-in.
 */
class NormalisedPasswords implements PasswordEncoder {

	private static final String NEW = "{argon2id}";

	private static final String OLD = "{bcrypt}";

	private final PasswordEncoder argon2;

	private final PasswordEncoder bcrypt;

	NormalisedPasswords(PasswordEncoder argon2, PasswordEncoder bcrypt) {
		this.argon2 = argon2;
		this.bcrypt = bcrypt;
	}

	@Override
	public String encode(@Nullable CharSequence password) {
		return NEW + this.argon2.encode(normalised(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		if (password == null || hash == null) {
			return false;
		}
		if (hash.startsWith(NEW)) {
			return this.argon2.matches(normalised(password), hash.substring(NEW.length()));
		}
		return hash.startsWith(OLD) && this.bcrypt.matches(password, hash.substring(OLD.length()));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return hash != null && !hash.startsWith(NEW);
	}

	private static String normalised(@Nullable CharSequence password) {
		return Normalizer.normalize((password != null) ? password : "", Normalizer.Form.NFC);
	}

}
