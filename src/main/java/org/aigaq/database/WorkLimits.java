package org.aigaq.database;

import java.time.Duration;

/**
 * How long the connections of one kind of work may be used, as PostgreSQL enforces it.
 *
 * @param statement the longest statement ({@code statement_timeout})
 * @param idle the longest wait for the program within a transaction
 * ({@code idle_in_transaction_session_timeout})
 * @param transaction the longest transaction ({@code transaction_timeout}, from
 * PostgreSQL 17)
 */
record WorkLimits(Duration statement, Duration idle, Duration transaction) {

	/** Signing in, sessions, the record of looks at names: rows by key. */
	static final WorkLimits SIGN_IN = new WorkLimits(Duration.ofSeconds(5), Duration.ofSeconds(10),
			Duration.ofSeconds(20));

	/** Tasks of the program itself: mails, cleaning, the steps of long reports. */
	static final WorkLimits BACKGROUND = new WorkLimits(Duration.ofSeconds(60), Duration.ofSeconds(60),
			Duration.ofMinutes(5));

	/** Checks and the overview: all of the register is read. */
	static final WorkLimits LONG_WORK = new WorkLimits(Duration.ofSeconds(60), Duration.ofSeconds(60),
			Duration.ofMinutes(2));

	/** Reports, the longest of which are printed in the background. */
	static final WorkLimits REPORTS = new WorkLimits(Duration.ofMinutes(5), Duration.ofMinutes(10),
			Duration.ofMinutes(60));

	/** The statement that sets these limits for a connection. */
	String sql() {
		return """
				select set_config('statement_timeout', '%1$s', false),
				       set_config('idle_in_transaction_session_timeout', '%2$s', false),
				       case when current_setting('transaction_timeout', true) is not null
				            then set_config('transaction_timeout', '%3$s', false) end"""
			.formatted(millis(this.statement), millis(this.idle), millis(this.transaction));
	}

	private static String millis(Duration limit) {
		return Long.toString(limit.toMillis());
	}

}
