package org.aigaq.account.throttle;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits how many passwords are checked at once, as a check is made to cost time: half of
 * the processors for strangers, and one check beside for clients that are known.
 */
@Component
public class PasswordChecks {

	private static final int MOST_WAITING = 20;

	private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

	private final Semaphore strangers = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
			true);

	private final Semaphore known = new Semaphore(1, true);

	private final LongAdder made = new LongAdder();

	private final Duration longestWait;

	@Autowired
	PasswordChecks() {
		this(Duration.ofSeconds(2));
	}

	PasswordChecks(Duration longestWait) {
		this.longestWait = longestWait;
	}

	/**
	 * Run a check when there is a place for it.
	 * @param isKnown whether the client is known to the account
	 * @throws TooManyAttempts there is no place
	 */
	public <T> T run(boolean isKnown, Supplier<T> check) {
		Semaphore places = isKnown ? this.known : this.strangers;
		if (places.getQueueLength() >= MOST_WAITING || !take(places)) {
			throw new TooManyAttempts(TRY_AGAIN);
		}
		try {
			this.made.increment();
			return check.get();
		}
		finally {
			places.release();
		}
	}

	private boolean take(Semaphore places) {
		try {
			return places.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** How many were made since the start. */
	public long made() {
		return this.made.sum();
	}

}
