package org.aigaq.database;

import org.aigaq.database.server.ServerHost;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;

/** The PostgreSQL that the program uses, ready for connections until closed. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase, RunningDatabase {

	/** Its JDBC address. */
	String url();

	/** The credentials of a role. */
	Login login(Role role);

	/** The machine of the server. */
	default ServerHost host() {
		return ServerHost.ELSEWHERE;
	}

	@Override
	void close();

	/**
	 * The credentials of a role.
	 *
	 * @param name its name in the database
	 * @param password its password
	 */
	record Login(String name, Password password) {
	}

}
