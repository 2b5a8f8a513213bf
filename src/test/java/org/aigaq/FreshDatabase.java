package org.aigaq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.aigaq.database.PreparedDatabase;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test context a data directory below {@code target}, whose database has the
 * schema and the seed, and a free port. Background work begins after a quarter of a
 * second, so that no test waits for it longer.
 */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Settings of a server whose data nobody needs after a crash. */
	private static final String NOT_SAFE = "fsync = off\nfull_page_writes = off\n";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/data")), "test");
			PreparedDatabase.migrated(directory);
			Files.writeString(directory.resolve("postgresql/postgresql.auto.conf"), NOT_SAFE,
					StandardOpenOption.APPEND);
			TestPropertyValues.of("aigaq.data-dir=" + directory, "aigaq.database.port=" + FreePort.find(),
					"aigaq.admin-password=" + DatabaseTest.ADMIN_PASSWORD,
					"aigaq.analyst-password=" + DatabaseTest.ANALYST_PASSWORD, "db-scheduler.polling-interval=250ms")
				.applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
