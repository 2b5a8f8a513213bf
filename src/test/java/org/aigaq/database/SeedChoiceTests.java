package org.aigaq.database;

import java.nio.file.Path;
import java.sql.SQLException;

import org.aigaq.FreePort;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class SeedChoiceTests {

	@TempDir
	Path data;

	int port;

	@BeforeEach
	void choosePort() throws Exception {
		this.port = FreePort.find();
	}

	@Test
	void withoutSeedThereAreVocabulariesAndNoDocuments() throws Exception {
		PreparedDatabase.empty(this.data);
		DatabaseSettings none = Settings.withSeed(this.data, this.port, "none");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(none)) {
			migrate(database, none);
			assertThat(count(database, "registry.document")).isZero();
			assertThat(count(database, "registry.region")).isPositive();
			assertThat(migrate(database, none)).as("run by a second start").isZero();
		}
	}

	@Test
	void seedOfTheFirstStartStays() throws Exception {
		PreparedDatabase.empty(this.data);
		DatabaseSettings none = Settings.withSeed(this.data, this.port, "none");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(none)) {
			migrate(database, none);
			assertThatException()
				.isThrownBy(() -> migrate(database, Settings.withSeed(this.data, this.port, "kazakhstan")))
				.withRootCauseInstanceOf(CannotStart.class)
				.withStackTraceContaining("This database was first started with AIGAQ_SEED=none and stays with it: "
						+ "set AIGAQ_SEED to none, or AIGAQ_DATA_DIR to a new directory.");
			assertThat(count(database, "registry.document")).isZero();
		}
	}

	@Test
	void seedCannotBeLeftOutLater() throws Exception {
		PreparedDatabase.migrated(this.data);
		DatabaseSettings seeded = Settings.on(this.data, this.port);
		try (EmbeddedDatabase database = EmbeddedDatabase.start(seeded)) {
			assertThatException().isThrownBy(() -> migrate(database, Settings.withSeed(this.data, this.port, "none")))
				.withRootCauseInstanceOf(CannotStart.class)
				.withStackTraceContaining(
						"This database was first started with AIGAQ_SEED=kazakhstan and stays with it");
			assertThat(count(database, "registry.document")).isEqualTo(5);
		}
	}

	private static int migrate(Database database, DatabaseSettings settings) {
		return Upgrades.of(database, settings).migrate().migrationsExecuted;
	}

	private static int count(Database database, String table) throws SQLException {
		return Integer.parseInt(Upgrades.query(database, "select count(*) from " + table));
	}

}
