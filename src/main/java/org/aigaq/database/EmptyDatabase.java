package org.aigaq.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.aigaq.database.migration.DatabaseUpgrade;
import org.aigaq.database.migration.Migrations;
import org.aigaq.database.migration.SeedChoice;
import org.aigaq.database.server.DataDirectory;
import org.aigaq.database.server.RestoredDirectory;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.PasswordConverter;
import org.aigaq.database.settings.Role;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * The database that a backup is restored into. Unless it is completed, closing leaves it
 * as empty as it was.
 */
public final class EmptyDatabase implements AutoCloseable {

	private static final String[] LOCATIONS = { "classpath:db/schema", "classpath:db/seed", "classpath:db/tally",
			"classpath:db/reporting" };

	private final DatabaseSettings settings;

	private final DataDirectory home;

	private final RestoredDirectory directory;

	private final Database database;

	private boolean complete;

	private EmptyDatabase(DatabaseSettings settings) throws IOException {
		this.settings = settings;
		boolean external = settings.database().isExternal();
		this.home = DataDirectory.claim(settings.dataDir());
		Database reached;
		try {
			reached = external ? reachEmpty() : null; // before anything is removed
			this.directory = RestoredDirectory.begin(this.home, !external);
		}
		catch (IOException | RuntimeException ex) {
			this.home.close();
			throw ex;
		}
		try {
			this.database = (reached != null) ? reached : EmbeddedDatabase.forLoading(this.home, settings, freePort());
		}
		catch (IOException | RuntimeException ex) {
			this.directory.abandon();
			this.home.close();
			throw ex;
		}
	}

	private Database reachEmpty() {
		Database reached = ExternalDatabase.reach(this.settings);
		try (Connection owner = connect(reached);
				var statement = owner.createStatement();
				var row = statement.executeQuery(
						"""
								select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
								 where nspname not in ('pg_catalog', 'pg_toast', 'information_schema', 'access') and relkind in ('r', 'v', 'S', 'm', 'p', 'f')
								 limit 1""")) {
			if (row.next()) {
				throw new CannotStart("The database of AIGAQ_DATABASE_URL is not empty:"
						+ " have its administrator make a new one to restore into (db/external/README.md).");
			}
			return reached;
		}
		catch (SQLException ex) {
			throw new CannotStart("The database of AIGAQ_DATABASE_URL cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** A connection of the role that owns the database, in a transaction. */
	public Connection connect() throws SQLException {
		Database.Login login = this.database.login(Role.OWNER);
		Properties properties = new Properties();
		properties.setProperty("user", login.name());
		properties.setProperty("password", login.password().value());
		// whole files of SQL are executed
		properties.setProperty("preferQueryMode", "simple");
		Connection owner = DriverManager.getConnection(this.database.url(), properties);
		owner.setAutoCommit(false);
		return owner;
	}

	private static Connection connect(Database database) throws SQLException {
		Database.Login owner = database.login(Role.OWNER);
		return DriverManager.getConnection(database.url(), owner.name(), owner.password().value());
	}

	/** Folder for the archived reports. */
	public Path archive() {
		return this.directory.archive();
	}

	/**
	 * Keep what was loaded, and migrate it to this version. If the migration of an
	 * external database fails, its rows are there, and the next start migrates it.
	 * @param loaded the connection with all rows in its transaction
	 */
	public void complete(Connection loaded) throws SQLException, IOException {
		this.directory.settleReports();
		loaded.commit();
		loaded.close();
		if (this.database instanceof EmbeddedDatabase) {
			migrate();
			this.database.close();
			this.directory.settleCluster();
			this.complete = true;
		}
		else {
			this.complete = true;
			migrate();
		}
		this.directory.end();
	}

	private void migrate() {
		Database.Login owner = this.database.login(Role.OWNER);
		FluentConfiguration configuration = Flyway.configure()
			.dataSource(this.database.url(), owner.name(), owner.password().value())
			.locations(LOCATIONS)
			.defaultSchema("app")
			.callbacks(new SeedChoice(this.settings));
		new Migrations(this.settings).customize(configuration);
		new DatabaseUpgrade().migrate(configuration.load());
	}

	@Override
	public void close() {
		try {
			this.database.close();
			if (!this.complete) {
				this.directory.abandon();
			}
		}
		catch (IOException ex) {
			throw new CannotStart(this.home + " has remains of the restore: delete the directory.", ex);
		}
		finally {
			this.home.close();
		}
	}

	/** The settings of the target. */
	@EnableConfigurationProperties(DatabaseSettings.class)
	@Import(PasswordConverter.class)
	public static class Settings {

		private final DatabaseSettings settings;

		Settings(DatabaseSettings settings) {
			this.settings = settings;
		}

		/**
		 * Open the target.
		 * @param seed of the data that come
		 * @throws CannotStart if it is not empty, or cannot be used
		 */
		public EmptyDatabase open(String seed) throws IOException {
			return new EmptyDatabase(new DatabaseSettings(this.settings.dataDir(), this.settings.database(),
					this.settings.appPassword(), this.settings.analystPassword(), seed));
		}

	}

}
