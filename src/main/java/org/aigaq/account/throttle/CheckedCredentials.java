package org.aigaq.account.throttle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Names and passwords of programs that were right a short time ago, so that a script does
 * not have its password hashed with each request. Keeps no password: only a hash under a
 * random key that never leaves the memory of this process.
 */
@Component
public class CheckedCredentials {

	private static final int MOST_KEPT = 1_000;

	private static final Duration UNUSED = Duration.ofMinutes(10);

	private static final Duration LONGEST = Duration.ofHours(8);

	private static final int BYTES_OF_KEY = 32;

	private final SecretKeySpec key;

	private final Cache<String, String> stamps = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.expireAfterAccess(UNUSED)
		.expireAfterWrite(LONGEST)
		.build();

	CheckedCredentials() {
		byte[] random = new byte[BYTES_OF_KEY];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, "HmacSHA256");
	}

	/**
	 * The stamp of the account when this password was right; {@code null}: not known.
	 * Another stamp now means that role or password have changed.
	 */
	public @Nullable String stamp(Client client, String name, String password) {
		return this.stamps.getIfPresent(hash(client, name, password));
	}

	/** Remember that a password was right. */
	public void remember(Client client, String name, String password, String stamp) {
		this.stamps.put(hash(client, name, password), stamp);
	}

	private String hash(Client client, String name, String password) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			String checked = client.network() + "\0" + name + "\0" + password;
			return Base64.getEncoder().encodeToString(mac.doFinal(checked.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
