package org.aigaq.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.aigaq.FreePort;
import org.aigaq.database.migration.DatabaseUpgrade;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseUpgradeTests {

	private static final String ARRESTED = """
			select reported_low || ' to ' || reported_high from internal.incident_tally
			 where incident_code = 'KZ-2019-0009' and measure = 'arrested'""";

	/** Changes each time that the stored tallies are written. */
	private static final String WRITTEN = "select string_agg(distinct xmin::text, ' ') from internal.tally";

	@TempDir
	Path data;

	@TempDir
	Path rules;

	DatabaseSettings settings;

	EmbeddedDatabase database;

	@BeforeEach
	void choosePort() throws IOException {
		this.settings = Settings.on(this.data, FreePort.find());
	}

	@AfterEach
	void stop() {
		this.database.close();
	}

	@Test
	void databaseFromBeforeTheFirstReleaseIsRefused() throws Exception {
		PreparedDatabase.empty(this.data);
		this.database = EmbeddedDatabase.start(this.settings);
		Upgrades.execute(this.database,
				new ClassPathResource("unreleased-history.sql").getContentAsString(StandardCharsets.UTF_8));
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> new DatabaseUpgrade().migrate(Upgrades.of(this.database, this.settings)))
			.withMessage("This database was made by an Aigaq from before the first release and cannot be brought up "
					+ "to date: set AIGAQ_DATA_DIR to a new directory, or AIGAQ_DATABASE_URL to an empty database.");
		assertThat(Upgrades.query(this.database, "select to_regclass('registry.incident')")).isNull();
		assertThat(Upgrades.query(this.database, "select count(*) from app.flyway_schema_history")).isEqualTo("36");
	}

	@Test
	void changedRuleOfTheTallyChangesWhatIsKept() throws Exception {
		PreparedDatabase.migrated(this.data);
		this.database = EmbeddedDatabase.start(this.settings);
		assertThat(Upgrades.query(this.database, ARRESTED)).isEqualTo("218 to 670");

		copyRules();
		Path rule = this.rules.resolve("tally/R__02_range_of.sql");
		String inForce = Files.readString(rule);
		String changed = inForce.replace("max(count_high) filter (where counts_as = 'number') as number_high,",
				"1 + max(count_high) filter (where counts_as = 'number') as number_high,");
		assertThat(changed).isNotEqualTo(inForce);
		Files.writeString(rule, changed);
		new DatabaseUpgrade().migrate(Upgrades.of(this.database, this.settings, "filesystem:" + rule.getParent()));
		assertThat(Upgrades.query(this.database, ARRESTED)).isEqualTo("218 to 671");
		assertThat(Upgrades.query(this.database, "select count(*) from reporting.incident_tally")).isNotEqualTo("0");
	}

	@Test
	void unchangedRulesRunNothing() throws Exception {
		PreparedDatabase.migrated(this.data);
		this.database = EmbeddedDatabase.start(this.settings);
		String written = Upgrades.query(this.database, WRITTEN);
		copyRules();
		assertThat(Upgrades.of(this.database, this.settings, "filesystem:" + this.rules.resolve("tally"))
			.migrate().migrationsExecuted).isZero();
		assertThat(Upgrades.query(this.database, WRITTEN)).isEqualTo(written);
	}

	private void copyRules() throws IOException {
		Path folder = Files.createDirectory(this.rules.resolve("tally"));
		for (Resource rule : new PathMatchingResourcePatternResolver().getResources("classpath:db/tally/*.sql")) {
			Files.write(folder.resolve(rule.getFilename()), rule.getContentAsByteArray());
		}
	}

}
