package org.aigaq.account.throttle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A password that is being checked. It has to be closed; until then it counts against its
 * client as one that may be wrong.
 */
public final class Attempt implements AutoCloseable {

	private final boolean known;

	private final List<Counted> counted = new ArrayList<>();

	private boolean ended;

	Attempt(boolean known) {
		this.known = known;
	}

	/** Whether the client has signed in to this account before, as its device says. */
	public boolean isKnown() {
		return this.known;
	}

	void count(WrongPasswords passwords, String key) {
		Duration wait = passwords.begin(key);
		if (!wait.isZero()) {
			close();
			throw new TooManyAttempts(wait);
		}
		this.counted.add(new Counted(passwords, key));
	}

	/** The password was right: the client's own count begins anew. */
	public void right() {
		close();
		Counted own = this.counted.get(0);
		own.passwords().forget(own.key());
	}

	/** The password was wrong. */
	public void wrong() {
		end(true);
	}

	/** End it, if it has not ended, without counting it. */
	@Override
	public void close() {
		end(false);
	}

	private void end(boolean wrong) {
		if (!this.ended) {
			this.ended = true;
			this.counted.forEach((each) -> each.passwords().end(each.key(), wrong));
		}
	}

	private record Counted(WrongPasswords passwords, String key) {
	}

}
