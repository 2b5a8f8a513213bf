package org.aigaq.database;

import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;

/** The PostgreSQL that the program works with, ready to be signed in to until closed. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase, RunningDatabase {

	/** Its JDBC address. */
	String url();

	/** How a role signs in to it. */
	Login login(Role role);

	@Override
	void close();

	/**
	 * What a role signs in with.
	 *
	 * @param name its name in the database
	 * @param password its password
	 */
	record Login(String name, Password password) {
	}

}
