package org.aigaq.report.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * That a command is still printing its run, for other processes to see: a lock of its
 * connection, which PostgreSQL takes away with the connection, however the process ends.
 */
public final class RunLock implements AutoCloseable {

	/** First of the two numbers of these locks. */
	static final int KIND = 1701;

	private final Connection connection;

	private final Run run;

	private RunLock(Connection connection, Run run) {
		this.connection = connection;
		this.run = run;
	}

	/** Give it, until closed. */
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

	/** Take it back: the connection itself may go on. */
	@Override
	public void close() throws SQLException {
		try (Connection connection = this.connection) {
			call("select pg_advisory_unlock(?, ?)");
		}
	}

}
