package org.aigaq.database;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each test commits a row, kills a process, starts the program again and finds the row.
 */
class SurvivesKillIT {

	private static final Pattern READY = Pattern.compile("PostgreSQL ready on .* after \\d+ ms");

	private static Installation installation;

	private static Process program;

	@BeforeAll
	static void install(@TempDir Path directory) throws Exception {
		PreparedDatabase.migrated(directory.resolve("data"));
		installation = Installation.on(directory.resolve("data"), directory);
		program = installation.start();
	}

	@BeforeEach
	void isRunning() {
		assertThat(program.isAlive()).isTrue();
	}

	@AfterAll
	static void stop() throws Exception {
		installation.close();
		assertThat(installation.data.resolve("postgresql/postmaster.pid")).as("stopped with the program")
			.doesNotExist();
	}

	@Test
	void programKilled() throws Exception {
		commit("program killed");
		kill(program.toHandle());
		startAgain();
		assertThat(isThere("program killed")).isTrue();
	}

	@Test
	void postgresKilled() throws Exception {
		commit("postgres killed");
		kill(installation.postgres());
		installation.close();
		startAgain();
		assertThat(isThere("postgres killed")).isTrue();
	}

	@Test
	void bothKilled() throws Exception {
		commit("both killed");
		ProcessHandle postgres = installation.postgres();
		kill(program.toHandle());
		kill(postgres);
		startAgain();
		assertThat(isThere("both killed")).isTrue();
	}

	private static void kill(ProcessHandle process) throws Exception {
		assertThat(process.destroyForcibly()).isTrue();
		process.onExit().get(10, TimeUnit.SECONDS);
	}

	private static void startAgain() throws Exception {
		program = installation.start();
		assertThat(installation.output()).containsPattern(READY);
	}

	private static void commit(String row) throws Exception {
		try (var owner = installation.owner();
				var insert = owner.prepareStatement("insert into app.setting (name, value) values (?, 'kept')")) {
			insert.setString(1, row);
			insert.executeUpdate();
		}
	}

	private static boolean isThere(String row) throws Exception {
		try (var owner = installation.owner();
				var query = owner.prepareStatement("select from app.setting where name = ?")) {
			query.setString(1, row);
			return query.executeQuery().next();
		}
	}

}
