package org.aigaq.report.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Shows other processes that a command is still printing its run. It is an advisory lock,
 * which PostgreSQL releases when the connection ends for any reason.
 */
public final class RunLock implements AutoCloseable {

	/** The first key of these advisory locks. */
	static final int KIND = 1701;

	private final Connection connection;

	private final Run run;

	private RunLock(Connection connection, Run run) {
		this.connection = connection;
		this.run = run;
	}

	/** Take the lock; closing releases it. */
	public static RunLock of(Run run, DataSource database) throws SQLException {
		RunLock sign = new RunLock(database.getConnection(), run);
		sign.call("select pg_advisory_lock(?, ?)");
		return sign;
	}

	private void call(String sql) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setInt(1, KIND);
			statement.setInt(2, Math.toIntExact(this.run.id()));
			statement.execute();
		}
	}

	/** Release the lock; the connection itself stays open. */
	@Override
	public void close() throws SQLException {
		try (Connection connection = this.connection) {
			call("select pg_advisory_unlock(?, ?)");
		}
	}

}
