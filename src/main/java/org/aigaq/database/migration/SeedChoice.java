package org.aigaq.database.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Requires the seed that was chosen at the first start, stored in {@code app.setting}:
 * saved by the migration that creates the table, and checked before Flyway looks for
 * missing files.
 */
@Component
public class SeedChoice implements Callback {

	private final String wanted;

	public SeedChoice(DatabaseSettings settings) {
		this.wanted = settings.seed();
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_VALIDATE || event == Event.AFTER_EACH_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		try {
			settle(context.getConnection());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void settle(Connection connection) throws SQLException {
		if (value(connection, "select to_regclass('app.setting')") == null) {
			return;
		}
		String settled = value(connection, "select value from app.setting where name = 'seed'");
		if (settled == null) {
			note(connection);
		}
		else if (!settled.equals(this.wanted)) {
			throw new CannotStart("This database was first started with AIGAQ_SEED=" + settled
					+ " and stays with it: set AIGAQ_SEED to " + settled + ", or AIGAQ_DATA_DIR to a new directory.");
		}
	}

	private void note(Connection connection) throws SQLException {
		try (PreparedStatement insert = connection
			.prepareStatement("insert into app.setting (name, value) values ('seed', ?)")) {
			insert.setString(1, this.wanted);
			insert.executeUpdate();
		}
	}

	private static @Nullable String value(Connection connection, String query) throws SQLException {
		try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			return row.next() ? row.getString(1) : null;
		}
	}

	@Override
	public String getCallbackName() {
		return "seed choice";
	}

}
