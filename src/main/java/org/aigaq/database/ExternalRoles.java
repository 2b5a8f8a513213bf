package org.aigaq.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.Role;
import org.postgresql.util.PasswordUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The roles of a PostgreSQL of the operator at the start of the program: set back to what
 * they should be, by the functions of {@code db/external/access.sql}. Settings of the
 * server that leave a door open are named in the log.
 */
final class ExternalRoles {

	private static final List<Role> READING = List.of(Role.REPORT, Role.QUERY);

	private static final Logger log = LoggerFactory.getLogger(ExternalRoles.class);

	private final Database database;

	ExternalRoles(Database database) {
		this.database = database;
	}

	/**
	 * Set them back. The program's own passwords are those of its settings.
	 * @throws CannotStart if the functions are missing
	 */
	void reset() {
		try (Connection watch = connect(this.database.login(Role.WATCH))) {
			requireFunctions(watch);
			for (Role role : READING) {
				if (!signsIn(role)) {
					givePassword(watch, role);
				}
				call(watch, "select access.remember_password(?)", role.toString());
			}
			call(watch, "select access.remember_password(?)", Role.WATCH.toString());
			call(watch, "select access.reset_roles()");
			warn(watch,
					"select setting from pg_settings where name = 'client_connection_check_interval' and setting = '0'",
					"client_connection_check_interval is 0: SQL goes on after its client has gone.");
			warn(watch, "select setting from pg_settings where name = 'reserved_connections' and setting::integer < 45",
					"reserved_connections is below 45: analysts can take connections that the program needs.");
			warn(watch,
					"select setting from pg_settings where name = 'max_notify_queue_pages' and setting::integer > 1024",
					"max_notify_queue_pages is above 1024: analysts can fill the disk with notifications.");
			warn(watch,
					"select string_agg(function::text, ', ') from access.closed_function where has_function_privilege('aigaq_reader', function::oid, 'execute') having count(*) > 0",
					"Analysts can call functions that db/external/catalogue.sql closes.");
		}
		catch (SQLException ex) {
			throw new CannotStart("The roles of the database of AIGAQ_DATABASE_URL cannot be set back "
					+ "(db/external/README.md says what it needs): " + ex.getMessage(), ex);
		}
	}

	private static void requireFunctions(Connection watch) throws SQLException {
		try (var statement = watch.createStatement();
				var row = statement
					.executeQuery("select to_regprocedure('access.end_overruns(timestamptz)') is not null")) {
			if (!row.next() || !row.getBoolean(1)) {
				throw new CannotStart("The database of AIGAQ_DATABASE_URL lacks schema access of this version: "
						+ "its administrator runs the scripts of db/external (README.md there).");
			}
		}
	}

	private boolean signsIn(Role role) {
		try (Connection connection = connect(this.database.login(role))) {
			return connection.isValid(5);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private void givePassword(Connection watch, Role role) throws SQLException {
		log.warn("Role {} had another password than the setting says; it was set back", role);
		char[] password = this.database.login(role).password().value().toCharArray();
		call(watch, "select access.give_password(?, ?)", role.toString(),
				PasswordUtil.encodePassword(role.toString(), password, "scram-sha-256"));
	}

	private static void call(Connection watch, String sql, String... values) throws SQLException {
		try (var statement = watch.prepareStatement(sql)) {
			for (int value = 0; value < values.length; value++) {
				statement.setString(value + 1, values[value]);
			}
			statement.execute();
		}
	}

	private static void warn(Connection watch, String question, String warning) throws SQLException {
		try (var statement = watch.createStatement(); var row = statement.executeQuery(question)) {
			if (row.next()) {
				log.warn("{} See db/external/README.md.", warning);
			}
		}
	}

	private Connection connect(Database.Login login) throws SQLException {
		return DriverManager.getConnection(this.database.url(), login.name(), login.password().value());
	}

}
