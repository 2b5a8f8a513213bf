package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.aigaq.database.server.DataDirectory;
import org.aigaq.database.server.Passwords;
import org.aigaq.database.server.PostgresServer;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;

/**
 * The PostgreSQL of a program that is running on the same data directory; closing leaves
 * it running.
 */
final class RunningDatabase implements Database {

	private final int port;

	private final Map<Role, Password> passwords;

	private RunningDatabase(int port, Map<Role, Password> passwords) {
		this.port = port;
		this.passwords = passwords;
	}

	/**
	 * The database of the running program; if none runs, the same database started for
	 * this process.
	 * @throws CannotStart if there is no database, or it does not start
	 */
	static Database orOwn(DatabaseSettings settings) {
		Path home = settings.dataDir().toAbsolutePath().normalize();
		if (!Files.exists(home.resolve(Passwords.FILE))) {
			throw new CannotStart("There is no database in " + home
					+ ": start Aigaq there first, or set AIGAQ_DATA_DIR to its directory.");
		}
		if (!DataDirectory.isHeld(home)) {
			return EmbeddedDatabase.start(settings);
		}
		try {
			return new RunningDatabase(PostgresServer.portOf(home), Passwords.read(home.resolve(Passwords.FILE)));
		}
		catch (IOException ex) {
			throw new CannotStart("Another Aigaq is starting or stopping on " + home + ": try again when it is ready.",
					ex);
		}
	}

	@Override
	public String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/aigaq";
	}

	@Override
	public Login login(Role role) {
		return new Login(role.toString(), Objects.requireNonNull(this.passwords.get(role)));
	}

	@Override
	public void close() {
		// it belongs to the running program
	}

}
