package org.aigaq.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of the operator, prepared with {@code db/external}. The roles that only
 * the program uses share one password.
 */
final class ExternalDatabase implements Database {

	private static final int OLDEST = 15;

	private final String url;

	private final Login owner;

	private final Password app;

	private ExternalDatabase(String url, Login owner, Password app) {
		this.url = url;
		this.owner = owner;
		this.app = app;
	}

	/**
	 * Connect to it.
	 * @throws CannotStart if it does not answer, is too old, or lacks something; the
	 * statement that mends it is named
	 */
	static ExternalDatabase reach(DatabaseSettings settings) {
		DatabaseSettings.Server server = settings.database();
		String url = String.valueOf(server.url()).replaceFirst("^(jdbc:)?postgres(ql)?:", "jdbc:postgresql:");
		Login owner = new Login(server.owner(), required(server.ownerPassword(), "AIGAQ_DATABASE_OWNER_PASSWORD"));
		ExternalDatabase database = new ExternalDatabase(url, owner,
				required(settings.appPassword(), "AIGAQ_APP_PASSWORD"));
		for (Role role : new Role[] { Role.OWNER, Role.APP, Role.WATCH }) {
			database.verify(database.login(role));
		}
		ExternalRoles roles = new ExternalRoles(database);
		roles.reset();
		database.verify(database.login(Role.REPORT));
		return database;
	}

	private static Password required(@Nullable Password password, String setting) {
		if (password == null) {
			throw new CannotStart("AIGAQ_DATABASE_URL is set, so " + setting + " must be set too.");
		}
		return password.checked(setting);
	}

	private void verify(Login login) {
		try (Connection connection = DriverManager.getConnection(this.url, login.name(), login.password().value())) {
			if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
				throw new CannotStart("The database of AIGAQ_DATABASE_URL is PostgreSQL "
						+ connection.getMetaData().getDatabaseProductVersion() + ": Aigaq needs " + OLDEST
						+ " or later.");
			}
			if (login == this.owner) {
				ExternalRequirements.check(connection);
			}
		}
		catch (SQLException ex) {
			throw new CannotStart("Role " + login.name()
					+ " cannot sign in to the database of AIGAQ_DATABASE_URL (db/external/README.md says what it needs): "
					+ ex.getMessage().lines().findFirst().orElse(""), ex);
		}
	}

	@Override
	public String url() {
		return this.url;
	}

	@Override
	public Login login(Role role) {
		return (role == Role.OWNER) ? this.owner : new Login(role.toString(), this.app);
	}

	@Override
	public void close() {
	}

}
