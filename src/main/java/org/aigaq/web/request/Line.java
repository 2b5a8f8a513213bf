package org.aigaq.web.request;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * A line for requests that must not take all of the server: so many have a place in it,
 * and few of these run at a time. Whoever waits too long for a turn goes on without one,
 * so that slow requests delay others only a little.
 */
final class Line {

	private final Semaphore places;

	private final int mostWaiting;

	private final Duration patience;

	private final Semaphore turns;

	private final Duration wait;

	/**
	 * @param places requests with a place at a time
	 * @param mostWaiting how many more may wait for a place
	 * @param patience how long they wait at most
	 * @param turns requests that run at a time
	 * @param wait how long a request waits for its turn at most
	 */
	Line(int places, int mostWaiting, Duration patience, int turns, Duration wait) {
		this.places = new Semaphore(places, true);
		this.mostWaiting = mostWaiting;
		this.patience = patience;
		this.turns = new Semaphore(turns, true);
		this.wait = wait;
	}

	/** Take a place; {@code null}: there is none. */
	@Nullable Place enter() {
		if (this.places.tryAcquire()) {
			return new Place();
		}
		boolean waits = this.places.getQueueLength() < this.mostWaiting;
		return (waits && take(this.places, this.patience)) ? new Place() : null;
	}

	private static boolean take(Semaphore permits, Duration patience) {
		try {
			return permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A place of one request, until it is left. */
	final class Place {

		private final AtomicBoolean left = new AtomicBoolean();

		private boolean turn;

		/** Wait for a turn. */
		void await() {
			this.turn = take(Line.this.turns, Line.this.wait);
		}

		/** Leave it; to leave it twice does nothing. */
		void leave() {
			if (this.left.compareAndSet(false, true)) {
				if (this.turn) {
					Line.this.turns.release();
				}
				Line.this.places.release();
			}
		}

	}

}
