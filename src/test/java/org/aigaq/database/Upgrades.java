package org.aigaq.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.aigaq.database.migration.Migrations;
import org.aigaq.database.migration.SeedChoice;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Role;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Migrates a database as the program does at start, and reads the result. */
final class Upgrades {

	private Upgrades() {
	}

	static Flyway of(Database database, DatabaseSettings settings) {
		return of(database, settings, "classpath:db/tally");
	}

	/** With the tally rules of another folder. */
	static Flyway of(Database database, DatabaseSettings settings, String tally) {
		Database.Login owner = database.login(Role.OWNER);
		FluentConfiguration configuration = Flyway.configure()
			.dataSource(database.url(), owner.name(), owner.password().value())
			.locations("classpath:db/schema", "classpath:db/seed", tally, "classpath:db/reporting")
			.defaultSchema("app")
			.callbacks(new SeedChoice(settings));
		new Migrations(settings).customize(configuration);
		return configuration.load();
	}

	static void execute(Database database, String sql) throws SQLException {
		try (Connection owner = connect(database); var statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The value of a query with one row and one column. */
	static String query(Database database, String sql) throws SQLException {
		try (Connection owner = connect(database);
				var statement = owner.createStatement();
				var row = statement.executeQuery(sql)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}

	private static Connection connect(Database database) throws SQLException {
		Database.Login owner = database.login(Role.OWNER);
		return DriverManager.getConnection(database.url(), owner.name(), owner.password().value());
	}

}
