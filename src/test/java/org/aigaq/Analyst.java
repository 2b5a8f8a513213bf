package org.aigaq;

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
		String address = "jdbc:postgresql://127.0.0.1:" + environment.getProperty("aigaq.database.port") + "/aigaq";
		return JdbcClient.create(new DriverManagerDataSource(address, "aigaq_analyst", DatabaseTest.ANALYST_PASSWORD));
	}

}
