package org.aigaq.database;

import org.aigaq.database.migration.DatabaseUpgrade;
import org.aigaq.database.migration.Migrations;
import org.aigaq.database.migration.SeedChoice;
import org.aigaq.database.settings.PasswordConverter;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The database of a command: that of the program running on the data directory; if none
 * runs, the command starts it for itself. No web server is started.
 */
@Import({ DatabaseConfiguration.class, Migrations.class, SeedChoice.class, PasswordConverter.class })
@ImportAutoConfiguration({ ConfigurationPropertiesAutoConfiguration.class, DataSourceAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class })
public class CommandDatabase {

	/** Setting that marks the start of a command. */
	public static final String COMMAND = "aigaq.command";

	/** Migrates only a database that no running program uses. */
	@Bean
	FlywayMigrationStrategy migrateOnlyOwn(Database database) {
		return (flyway) -> {
			if (!(database instanceof RunningDatabase)) {
				new DatabaseUpgrade().migrate(flyway);
			}
		};
	}

}
