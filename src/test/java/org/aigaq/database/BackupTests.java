package org.aigaq.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.aigaq.FreePort;
import org.aigaq.backup.BackupCommand;
import org.aigaq.backup.RestoreCommand;
import org.aigaq.check.CheckCommand;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The commands {@code backup} and {@code restore} with the embedded PostgreSQL. */
class BackupTests {

	private static final String PASSPHRASE = "several unrelated words, kept apart";

	/** How often a backup and a restore are killed. */
	private static final int KILLS = Integer.getInteger("aigaq.kills", 1);

	/** A restore takes about so many milliseconds. */
	private static final int LONGEST = 12_000;

	@TempDir
	static Path place;

	private static Path data;

	private static Path backup;

	private static Map<String, String> rows;

	private static List<String> structure;

	private static List<String> counters;

	private static EmbeddedDatabase source;

	@TempDir
	Path target;

	@BeforeAll
	static void backUpWhileItRuns() throws Exception {
		data = Files.createDirectory(place.resolve("data"));
		PreparedDatabase.migrated(data);
		int port = FreePort.find();
		source = EmbeddedDatabase.start(Settings.on(data, port));
		Upgrades.execute(source,
				"""
						insert into app.report_run (number, report, language, format, origin, status, asked_state, data_state, ended_at, bytes, sha256)
						values ('R-2026-0001', 'summary', 'en', 'pdf', 'page', 'done', 1, 1, now(), 7, repeat('a', 64)),
						       ('R-2026-0002', 'summary', 'en', 'pdf', 'page', 'done', 1, 1, now(), 7, repeat('a', 64));
						insert into app.analyst_login (role, label) values ('aigaq_analyst_7', 'of another server');
						insert into registry.organisation (name, kind)
						select E'odd \\\\ \\t ''quoted'' "name" \\u0301 \\U0001F600 \\\\N \\\\.', min(kind) from registry.organisation""");
		Files.createDirectories(data.resolve("reports/2026"));
		Files.writeString(data.resolve("reports/2026/R-2026-0001.pdf"), "%PDF-1.7");
		Files.writeString(data.resolve("reports/2026/R-2026-0009.pdf"), "of no report in the snapshot");
		try (Connection owner = owner(source)) {
			rows = Contents.rows(owner);
			structure = Contents.structure(owner);
			counters = Contents.counters(owner);
		}
		backup = place.resolve("one.backup");
		Said said = run(true, data, port, backup.toString());
		assertThat(said.errors()).isEmpty();
		assertThat(said.out()).contains("1 reports, not encrypted");
	}

	@AfterAll
	static void stop() {
		source.close();
		// the commands log little, and the tests after this one read the log
		LoggingSystem.get(BackupTests.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void everyTableViewTallyAndCounterIsAsBefore() throws Exception {
		PreparedDatabase.programs(this.target);
		int port = FreePort.find();
		killRestores(port);
		assertThat(run(false, this.target, port, backup.toString()).errors()).isEmpty();
		assertThat(this.target.resolve("reports/2026/R-2026-0001.pdf")).hasContent("%PDF-1.7");
		try (Stream<Path> reports = Files.list(this.target.resolve("reports/2026"))) {
			assertThat(reports).hasSize(1);
		}
		assertThat(this.target.resolve("restoring")).doesNotExist();
		try (EmbeddedDatabase restored = EmbeddedDatabase.start(Settings.on(this.target, port));
				Connection owner = owner(restored)) {
			assertThat(Upgrades.of(restored, Settings.on(this.target, port)).migrate().migrationsExecuted).isZero();
			List<String> restoredStructure = Contents.structure(owner);
			assertThat(difference(restoredStructure, structure)).isEmpty();
			assertThat(difference(structure, restoredStructure)).isEmpty();
			Map<String, String> again = Contents.rows(owner);
			assertThat(Upgrades.query(restored,
					"select count(*) from app.analyst_login where role = 'aigaq_analyst_7' and ended_at is not null"))
				.isEqualTo("1");
			again.put("app.analyst_login", rows.get("app.analyst_login"));
			assertThat(again).isEqualTo(rows).hasSizeGreaterThan(150);
			assertThat(Contents.counters(owner)).isEqualTo(counters).isNotEmpty();
			assertThat(Upgrades.query(restored, "show fsync")).isEqualTo("on");
			String changes = Upgrades.query(restored, "select count(*) from audit.change");
			Upgrades.execute(restored, "update registry.incident set title = title || '.' where code = 'KZ-2019-0009'");
			assertThat(Upgrades.query(restored, "select count(*) - 1 from audit.change")).as("triggers fire again")
				.isEqualTo(changes);
		}
		assertThat(checks(settings(this.target, port))).isEqualTo(checks(settings(data, 1)));
	}

	/**
	 * A restore is killed at random moments, its PostgreSQL goes on: what it leaves is no
	 * database, and the next one begins anew.
	 */
	private void killRestores(int port) throws Exception {
		Random random = new Random();
		for (int kill = 0; kill < KILLS; kill++) {
			boolean killed = isKilled(random.nextInt(LONGEST), "restore", settings(this.target, port));
			if (Files.exists(this.target.resolve("postgresql"))) { // it was complete
				FileSystemUtils.deleteRecursively(this.target.resolve("restoring"));
				FileSystemUtils.deleteRecursively(this.target.resolve("postgresql"));
				FileSystemUtils.deleteRecursively(this.target.resolve("reports"));
				continue;
			}
			assertThat(killed).isTrue();
			if (Files.exists(this.target.resolve("restoring"))) {
				assertThatExceptionOfType(CannotStart.class)
					.isThrownBy(() -> EmbeddedDatabase.start(Settings.on(this.target, port)))
					.withMessageContaining("was interrupted: run the command restore again");
			}
		}
		Files.createDirectories(this.target.resolve("restoring/reports/2026"));
		Files.createDirectories(this.target.resolve("reports/2026"));
		Files.writeString(this.target.resolve("reports/2026/R-2026-0003.pdf"), "of the interrupted one");
	}

	@Test
	void killedBackupIsNoBackup() throws Exception {
		Random random = new Random();
		for (int kill = 0; kill < KILLS; kill++) {
			Path file = place.resolve("killed-" + kill);
			boolean killed = isKilled(random.nextInt(LONGEST), "backup", settings(data, 1), file);
			assertThat(killed || Files.exists(file)).isTrue();
			if (Files.exists(file)) { // it is complete
				assertThat(run(false, this.target, 1, file.toString(), "--check").errors()).isEmpty();
			}
		}
		try (Connection owner = owner(source)) {
			assertThat(Contents.rows(owner)).isEqualTo(rows);
		}
	}

	private static boolean isKilled(int milliseconds, String command, String... settings) throws Exception {
		return isKilled(milliseconds, command, settings, backup);
	}

	/** Whether a command was killed before it ended. */
	private static boolean isKilled(int milliseconds, String command, String[] settings, Path file) throws Exception {
		List<String> words = new ArrayList<>(List.of(PackagedProgram.java()));
		words.addAll(PackagedProgram.OPTIONS);
		words
			.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.aigaq.Aigaq", command, file.toString()));
		words.addAll(List.of(settings));
		Process process = new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		process.destroyForcibly();
		return process.waitFor() != 0;
	}

	private static List<String> difference(List<String> some, List<String> others) {
		Set<String> known = Set.copyOf(others);
		return some.stream().filter((line) -> !known.contains(line)).toList();
	}

	private static String checks(String... settings) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CheckCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), settings);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void movesToAnExternalPostgres15AndBack() throws Exception {
		try (OldestPostgres server = OldestPostgres.start(place.resolve("oldest"))) {
			String[] external = server.settings(this.target);
			assertThat(run(false, external, backup.toString()).errors()).isEmpty();
			try (Connection owner = server.connect("aigaq_owner")) {
				Map<String, String> moved = Contents.rows(owner);
				moved.put("app.analyst_login", rows.get("app.analyst_login"));
				assertThat(moved).isEqualTo(rows);
				assertThat(Contents.counters(owner)).isEqualTo(counters);
			}
			assertThat(checks(external)).isEqualTo(checks(settings(data, 1)));
			assertFenced(server);
			assertMissingIsNamed(server);
			assertThat(run(false, external, backup.toString()).errors()).contains(" is not empty").hasLineCount(1);
			Path back = place.resolve("back.backup");
			assertThat(run(true, external, back.toString()).errors()).isEmpty();
			assertThat(run(false, settings(this.target.resolve("new"), 1), back.toString(), "--check").out())
				.contains("The backup is complete: ", "with PostgreSQL 15.");
		}
	}

	/** Each is named at the start, with the statement that mends it. */
	private static void assertMissingIsNamed(OldestPostgres server) throws Exception {
		try (Connection administrator = server.superuser("aigaq"); var statement = administrator.createStatement()) {
			for (String[] missing : new String[][] {
					{ "grant temporary on database aigaq to public", "revoke all on database aigaq from public" },
					{ "grant usage on language plpgsql to public", "revoke usage on language plpgsql from public" },
					{ "revoke aigaq_views from aigaq_owner", "grant aigaq_views to aigaq_owner" },
					{ "alter role aigaq_watch rename to aigaq_gone",
							"alter role aigaq_gone rename to aigaq_watch" } }) {
				statement.execute(missing[0]);
				assertThatExceptionOfType(CannotStart.class)
					.isThrownBy(() -> ExternalDatabase.reach(Settings.external(server.url(), OldestPostgres.PASSWORD,
							new Password(OldestPostgres.PASSWORD))))
					.withMessageContaining(
							missing[0].startsWith("alter") ? "psql -f db/external/roles.sql" : missing[1]);
				statement.execute(missing[1]);
			}
			statement.execute("alter role aigaq_watch password '" + OldestPostgres.PASSWORD + "'");
		}
	}

	/** Analysts read the views of reporting, and nothing else. */
	private static void assertFenced(OldestPostgres server) throws Exception {
		try (Connection analyst = server.connect("aigaq_analyst"); var statement = analyst.createStatement()) {
			try (var row = statement.executeQuery("select count(*) > 0 as any_row from incident_tally")) {
				assertThat(row.next() && row.getBoolean("any_row")).isTrue();
			}
			for (String forbidden : List.of("select * from registry.person", "select * from internal.incident",
					"select * from app.account", "create table x ()", "select pg_sleep(1)", "select lo_create(0)",
					"set role aigaq_app", "do $$ begin end $$")) {
				assertThatExceptionOfType(SQLException.class).as(forbidden)
					.isThrownBy(() -> statement.execute(forbidden));
			}
		}
	}

	@Test
	void encryptedBackupNeedsItsPassphrase() throws Exception {
		Path words = Files.writeString(place.resolve("passphrase"), PASSPHRASE + "\n");
		Path wrong = Files.writeString(place.resolve("wrong"), "several unrelated words, but others\n");
		Path encrypted = place.resolve("two.backup");
		String setting = "--aigaq.backup.passphrase-file=";
		assertThat(run(true, data, 1, encrypted.toString(), setting + words).out()).contains("encrypted.");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(encrypted))).isEqualTo("rw-------");
		assertThat(run(false, this.target, 1, encrypted.toString(), "--check", setting + words).out())
			.contains("The backup is complete: ");
		assertThat(run(false, this.target, 1, encrypted.toString(), setting + wrong).errors())
			.startsWith("The passphrase is not that of " + encrypted)
			.hasLineCount(1);
		assertThat(run(false, this.target, 1, encrypted.toString()).errors())
			.startsWith("The backup is encrypted with a passphrase: set AIGAQ_BACKUP_PASSPHRASE_FILE")
			.hasLineCount(1);
		assertThat(this.target).isEmptyDirectory();
	}

	@Test
	void targetThatHasDataIsRefused() throws Exception {
		Files.createDirectory(this.target.resolve("postgresql"));
		Files.writeString(this.target.resolve("postgresql/kept"), "of somebody");
		assertThat(run(false, this.target, 1, backup.toString()).errors())
			.startsWith(this.target + " is not empty, it has postgresql:")
			.hasLineCount(1);
		assertThat(this.target.resolve("postgresql/kept")).hasContent("of somebody");
		assertThat(this.target.resolve("restoring")).doesNotExist();
	}

	@Test
	void damagedFileLeavesTheDirectoryEmpty() throws Exception {
		byte[] bytes = Files.readAllBytes(backup);
		bytes[bytes.length / 2] ^= 1;
		Path damaged = Files.write(place.resolve("damaged.backup"), bytes);
		assertThat(run(false, this.target, 1, damaged.toString()).errors()).contains(" is damaged or incomplete")
			.hasLineCount(1);
		assertThat(this.target).isEmptyDirectory();
	}

	@Test
	void backupReplacesNoFile() throws Exception {
		Path other = Files.writeString(place.resolve("other"), "kept");
		assertThat(run(true, data, 1, other.toString()).errors()).startsWith("There is a file " + other)
			.hasLineCount(1);
		assertThat(other).hasContent("kept");
		assertThat(run(true, data, 1, place.resolve("missing/x").toString()).errors()).hasLineCount(1);
	}

	@Test
	void passphraseAmongTheWordsIsRefused() {
		assertThat(run(true, data, 1, "x.backup", "--aigaq.backup.passphrase=secret").code()).isEqualTo(2);
		assertThat(run(true, data, 1).code()).isEqualTo(2);
	}

	private static Said run(boolean backup, Path directory, int port, String... words) {
		return run(backup, settings(directory, port), words);
	}

	private static Said run(boolean backup, String[] settings, String... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream errors = new ByteArrayOutputStream();
		PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
		PrintStream toErrors = new PrintStream(errors, true, StandardCharsets.UTF_8);
		String[] all = Stream.concat(Stream.of(words), Stream.of(settings)).toArray(String[]::new);
		int code = backup ? BackupCommand.run(toOut, toErrors, all) : RestoreCommand.run(toOut, toErrors, all);
		return new Said(code, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
	}

	private static String[] settings(Path directory, int port) {
		return new String[] { "--aigaq.data-dir=" + directory, "--aigaq.database.port=" + port };
	}

	private static Connection owner(Database database) throws Exception {
		Database.Login owner = database.login(Role.OWNER);
		return DriverManager.getConnection(database.url(), owner.name(), owner.password().value());
	}

	private record Said(int code, String out, String errors) {
	}

}
