package org.aigaq.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Counts wrong passwords by a key, such as an address. Some are free; after each further
 * one the next check has to wait, one second at first and twice as long each time. While
 * the free ones are used up, one password is checked at a time.
 */
class WrongPasswords {

	/** Keys that are counted at once; the least used are forgotten first. */
	private static final long MOST_KEYS = 50_000;

	private static final int MOST_DOUBLINGS = 20;

	private final int free;

	private final Duration longest;

	private final Duration forgotten;

	private final Clock clock;

	private final Cache<String, Count> counts;

	/**
	 * @param free wrong passwords before the first wait
	 * @param longest the longest wait
	 * @param forgotten time after the last wrong password when the count begins anew
	 */
	WrongPasswords(int free, Duration longest, Duration forgotten, Clock clock) {
		this.free = free;
		this.longest = longest;
		this.forgotten = forgotten;
		this.clock = clock;
		this.counts = Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(forgotten).build();
	}

	/** How long the next check has to wait; zero: it may begin. */
	Duration toWait(String key) {
		Count count = this.counts.getIfPresent(key);
		return (count != null) ? count.toWait() : Duration.ZERO;
	}

	/** Begin a check, if it does not have to wait. Returns how long it has to. */
	Duration begin(String key) {
		return this.counts.get(key, (unused) -> new Count()).begin();
	}

	/** End a check that was begun. */
	void end(String key, boolean wrong) {
		this.counts.get(key, (unused) -> new Count()).end(wrong);
	}

	/** Begin the count of a key anew. */
	void forget(String key) {
		this.counts.invalidate(key);
	}

	private final class Count {

		private int wrong;

		private int running;

		private Instant open = Instant.MIN;

		private Instant last = Instant.MIN;

		synchronized Duration begin() {
			Duration wait = toWait();
			if (wait.isZero()) {
				this.running++;
			}
			return wait;
		}

		synchronized Duration toWait() {
			Instant now = WrongPasswords.this.clock.instant();
			if (this.wrong > 0 && this.last.plus(WrongPasswords.this.forgotten).isBefore(now)) {
				this.wrong = 0;
			}
			if (this.wrong + this.running < WrongPasswords.this.free) {
				return Duration.ZERO;
			}
			if (now.isBefore(this.open)) {
				return Duration.between(now, this.open);
			}
			return (this.running > 0) ? Duration.ofSeconds(1) : Duration.ZERO;
		}

		synchronized void end(boolean wrongNow) {
			this.running = Math.max(0, this.running - 1);
			if (wrongNow) {
				this.wrong++;
				this.last = WrongPasswords.this.clock.instant();
				int doublings = this.wrong - WrongPasswords.this.free;
				if (doublings >= 0) {
					this.open = this.last.plus(delay(doublings));
				}
			}
		}

		private Duration delay(int doublings) {
			Duration delay = Duration.ofSeconds(1L << Math.min(doublings, MOST_DOUBLINGS));
			return (delay.compareTo(WrongPasswords.this.longest) < 0) ? delay : WrongPasswords.this.longest;
		}

	}

}
