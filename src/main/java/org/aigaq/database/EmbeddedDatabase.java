package org.aigaq.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.aigaq.database.server.DataDirectory;
import org.aigaq.database.server.Passwords;
import org.aigaq.database.server.PostgresServer;
import org.aigaq.database.server.RestoredDirectory;
import org.aigaq.database.server.ServerHost;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;

/** The embedded PostgreSQL, running on the data directory until closed. */
final class EmbeddedDatabase implements Database {

	private final DataDirectory home;

	private final PostgresServer server;

	private final Passwords passwords;

	private final int port;

	private final boolean first;

	private EmbeddedDatabase(DataDirectory home, DatabaseSettings settings, PostgresServer server, int port)
			throws IOException {
		this.home = home;
		this.port = port;
		this.first = server.isFresh();
		this.server = server;
		this.passwords = Passwords.open(home, settings, this.first);
		this.server.start(this.passwords.statements());
		this.passwords.applied();
	}

	/**
	 * Start it.
	 * @throws CannotStart if something prevents it that the operator can change
	 */
	static EmbeddedDatabase start(DatabaseSettings settings) {
		DataDirectory home = DataDirectory.claim(settings.dataDir());
		try {
			int port = settings.database().port();
			return new EmbeddedDatabase(home, settings, new PostgresServer(home, port), port);
		}
		catch (IOException ex) {
			home.close();
			throw new CannotStart("PostgreSQL does not start on " + home + ", its logs are there: " + ex.getMessage(),
					ex);
		}
		catch (RuntimeException ex) {
			home.close();
			throw ex;
		}
	}

	/**
	 * Start a new one that a backup is loaded into, quick and without safety: a crash
	 * makes it useless.
	 * @param home stays locked after it is closed
	 */
	static EmbeddedDatabase forLoading(DataDirectory home, DatabaseSettings settings, int port) throws IOException {
		return new EmbeddedDatabase(home, settings, new PostgresServer(home, port, RestoredDirectory.CLUSTER), port);
	}

	@Override
	public String url() {
		return "jdbc:" + address("");
	}

	@Override
	public ServerHost host() {
		return this.server.host();
	}

	@Override
	public Login login(Role role) {
		return new Login(role.toString(), Objects.requireNonNull(this.passwords.of(role)));
	}

	/** Whether the operator has not yet been told how an analyst connects. */
	boolean isUntold() {
		return this.first || this.passwords.of(Role.ANALYST) != null;
	}

	/** The address for psql, with the password if the program chose it. */
	String analystAddress() {
		Password password = this.passwords.of(Role.ANALYST);
		return address(Role.ANALYST + ((password != null) ? ":" + password.value() : "") + "@");
	}

	/** Record that the analyst's password was told; it is no longer stored. */
	void told() {
		try {
			this.passwords.forgetAnalyst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String address(String user) {
		return "postgresql://" + user + "127.0.0.1:" + this.port + "/aigaq";
	}

	@Override
	public void close() {
		this.server.close();
		if (!this.server.isForLoading()) {
			this.home.close();
		}
	}

}
