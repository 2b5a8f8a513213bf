package org.aigaq.database.migration;

import java.util.Arrays;

import org.aigaq.database.settings.CannotStart;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates the database at start. A database from before the first release is refused,
 * because its migrations have other names under the same numbers.
 */
@Component
public class DatabaseUpgrade implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		if (Arrays.stream(flyway.info().applied()).anyMatch(DatabaseUpgrade::isOfAnotherSchema)) {
			throw new CannotStart("This database was made by an Aigaq from before the first release and cannot be"
					+ " brought up to date: set AIGAQ_DATA_DIR to a new directory,"
					+ " or AIGAQ_DATABASE_URL to an empty database.");
		}
		flyway.migrate();
	}

	/** Whether another file now has the number of an applied one. */
	private static boolean isOfAnotherSchema(MigrationInfo applied) {
		String file = applied.getPhysicalLocation().replace('\\', '/');
		return applied.isVersioned() && !file.isEmpty() && !file.endsWith("/" + applied.getScript());
	}

}
