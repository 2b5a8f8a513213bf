package org.aigaq.account.throttle;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * A password was not checked, because there were too many wrong ones or too many are
 * being checked. The answer is 429 Too Many Requests.
 */
public class TooManyAttempts extends AuthenticationException {

	private final long seconds;

	TooManyAttempts(Duration wait) {
		super("Too many sign-in attempts");
		this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
	}

	/** When to try again, in seconds: the header {@code Retry-After}. */
	public long seconds() {
		return this.seconds;
	}

}
