package org.aigaq.account.event;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums equal events of five minutes, so that nobody can fill the disk with them. The
 * first one is written at once, the others as one row when the five minutes are over. Of
 * each kind that strangers can cause ten different ones are told apart; further ones are
 * summed without account and address. They are written on the pool for signing in,
 * outside of any transaction, so that no other work keeps anybody from signing in.
 */
@Component
class RepeatedEvents {

	static final int MOST_OF_A_KIND = 10;

	/** Of kinds that take the password of an account. */
	private static final int MOST_OF_ACCOUNTS = 200;

	private static final long FIVE_MINUTES_IN_MILLIS = 300_000;

	private final JdbcClient database;

	private final Clock clock;

	private final Map<EventRow, Integer> unwritten = new HashMap<>();

	private long period;

	@Autowired
	RepeatedEvents(@Qualifier("signInDataSource") DataSource database) {
		this(JdbcClient.create(database), Clock.systemUTC());
	}

	RepeatedEvents(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	void add(EventRow event) {
		Map<EventRow, Integer> ended = Map.of();
		EventRow first;
		synchronized (this) {
			long now = this.clock.millis() / FIVE_MINUTES_IN_MILLIS;
			if (now != this.period) {
				ended = take();
				this.unwritten.clear();
				this.period = now;
			}
			first = count(event);
		}
		ended.forEach((each, times) -> EventRow.insert(this.database, each, times));
		if (first != null) {
			EventRow.insert(this.database, first, 1);
		}
	}

	/** Count an event. Returns it if it is the first of its kind in this period. */
	private @Nullable EventRow count(EventRow event) {
		int most = event.kind().isOfStrangers() ? MOST_OF_A_KIND : MOST_OF_ACCOUNTS;
		boolean known = this.unwritten.containsKey(event)
				|| this.unwritten.keySet().stream().filter((each) -> each.kind() == event.kind()).count() < most;
		EventRow counted = known ? event : event.ofAnybody();
		Integer times = this.unwritten.putIfAbsent(counted, 0);
		if (times != null) {
			this.unwritten.put(counted, times + 1);
		}
		return (times != null) ? null : counted;
	}

	/** Write what is summed so far. */
	@PreDestroy
	void write() {
		Map<EventRow, Integer> summed;
		synchronized (this) {
			summed = take();
		}
		summed.forEach((each, times) -> EventRow.insert(this.database, each, times));
	}

	/** The sums so far, which begin anew; what was counted before stays known. */
	private Map<EventRow, Integer> take() {
		Map<EventRow, Integer> taken = new HashMap<>(this.unwritten);
		taken.values().removeIf((times) -> times == 0);
		this.unwritten.replaceAll((event, times) -> 0);
		return taken;
	}

}
