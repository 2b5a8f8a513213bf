package org.aigaq.account.event;

import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records security events. An event is part of the transaction that it is recorded in, so
 * that no change is without its event and no event without its change; outside of a
 * transaction it is committed at once.
 */
@Component
public class SecurityEvents {

	private final JdbcClient database;

	private final RepeatedEvents repeated;

	private final Reader reader;

	SecurityEvents(JdbcClient database, RepeatedEvents repeated, Reader reader) {
		this.database = database;
		this.repeated = repeated;
		this.reader = reader;
	}

	/**
	 * Record what the signed-in account did, with the address of the current request.
	 * @param subject what it was done to, never the name of a person: a name of an
	 * account, a number; {@code null}: the account itself
	 * @param detail more, in codes; {@code null}: nothing more
	 */
	public void record(EventKind kind, @Nullable String subject, @Nullable String detail) {
		String name = this.reader.getName();
		recordOf(name.isEmpty() ? null : name, kind, subject, detail);
	}

	/**
	 * Record what an account did that is not signed in, or not yet.
	 * @param account its name; {@code null}: the program itself
	 */
	public void recordOf(@Nullable String account, EventKind kind, @Nullable String subject, @Nullable String detail) {
		if (kind == EventKind.NAME_SEEN) {
			throw new IllegalArgumentException("audit.record_look records it");
		}
		EventRow.insert(this.database, new EventRow(kind, account, ClientAddress.current(), subject, detail), 1);
	}

	/**
	 * Record what anybody can cause as often as they like: equal events of five minutes
	 * are summed, and the number of rows is limited.
	 * @param account name of an existing account; {@code null}: not known
	 */
	public void recordRepeated(EventKind kind, @Nullable String account, @Nullable String detail) {
		this.repeated.add(new EventRow(kind, account, ClientAddress.current(), null, detail));
	}

}
