package org.aigaq.account.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The secret value of the session cookie: 256 random bits. The database has its hash, and
 * forms have a value that is derived from it; neither reveals it.
 *
 * @param value 43 characters of Base64 for addresses
 */
record SessionToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	static SessionToken random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The token with this value; {@code null}: no token can have it. */
	static @Nullable SessionToken of(@Nullable String value) {
		return (value != null && FORM.matcher(value).matches()) ? new SessionToken(value) : null;
	}

	/** SHA-256 of the token. */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The value that forms of this session must contain: HMAC-SHA-256 with the token. */
	String forForms() {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.value.getBytes(StandardCharsets.US_ASCII), mac.getAlgorithm()));
			byte[] derived = mac.doFinal("form".getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "(hidden)";
	}

}
