package org.aigaq.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections of the program: those of tasks in the background come from a pool of their
 * own, so that neither takes those of the other. A thread keeps its kind of work.
 */
class PoolByThread extends AbstractDataSource {

	/** How db-scheduler calls its threads. */
	private static final String BACKGROUND = "db-scheduler-";

	private final DataSource pages;

	private final DataSource background;

	PoolByThread(DataSource pages, DataSource background) {
		this.pages = pages;
		this.background = background;
	}

	@Override
	public Connection getConnection() throws SQLException {
		boolean task = Thread.currentThread().getName().startsWith(BACKGROUND);
		return (task ? this.background : this.pages).getConnection();
	}

	@Override
	public Connection getConnection(String name, String password) {
		throw new UnsupportedOperationException();
	}

}
