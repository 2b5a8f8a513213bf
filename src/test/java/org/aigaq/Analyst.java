package org.aigaq;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An analyst with psql: an account with only the connection address and password. */
public final class Analyst {

	private Analyst() {
	}

	/**
	 * Connect to the database of a test as {@code aigaq_analyst}, from outside the
	 * program.
	 */
	public static JdbcClient signIn(Environment environment) {
		return JdbcClient
			.create(new DriverManagerDataSource(address(environment), "aigaq_analyst", DatabaseTest.ANALYST_PASSWORD));
	}

	/** One connection of {@code aigaq_analyst}. */
	public static Connection connect(Environment environment) throws SQLException {
		return connect(environment, "aigaq_analyst", DatabaseTest.ANALYST_PASSWORD);
	}

	/** One connection of a login. */
	public static Connection connect(Environment environment, String login, String password) throws SQLException {
		return DriverManager.getConnection(address(environment), login, password);
	}

	private static String address(Environment environment) {
		return "jdbc:postgresql://127.0.0.1:" + environment.getProperty("aigaq.database.port") + "/aigaq";
	}

}
