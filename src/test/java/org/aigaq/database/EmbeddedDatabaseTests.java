package org.aigaq.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.aigaq.FreePort;
import org.aigaq.database.server.PostgresBinaries;
import org.aigaq.database.settings.CannotStart;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PasswordUtil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	@TempDir
	Path data;

	int port;

	@BeforeEach
	void prepare() throws IOException {
		this.port = FreePort.find();
		PreparedDatabase.programs(this.data);
	}

	@Test
	void secondStartKeepsTheDataAndUnpacksNothingAnew() throws Exception {
		try (EmbeddedDatabase first = start()) {
			execute(first, "create table public.kept as select 42 as answer");
		}
		Map<Path, Object> made = made();
		try (EmbeddedDatabase second = start()) {
			assertThat(query(second, "select answer from public.kept")).isEqualTo("42");
		}
		assertThat(made()).isEqualTo(made).hasSizeGreaterThanOrEqualTo(8);
	}

	/** Files that are written only by unpacking or by a new cluster, with their times. */
	private Map<Path, Object> made() throws IOException {
		Map<Path, Object> made = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.data, FileVisitOption.FOLLOW_LINKS)) {
			for (Path file : files.filter((path) -> path.endsWith("PG_VERSION") || path.getParent().endsWith("bin"))
				.toList()) {
				made.put(file, Files.getLastModifiedTime(file));
			}
		}
		return made;
	}

	@Test
	void isAsSafeAsPostgresGets() throws Exception {
		try (EmbeddedDatabase database = start()) {
			assertThat(List.of(query(database, "show fsync"), query(database, "show full_page_writes"),
					query(database, "show synchronous_commit"), query(database, "show data_checksums")))
				.containsOnly("on");
			assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(query(database, "show password_encryption")).isEqualTo("scram-sha-256");
			assertThat(query(database, "show server_version")).isEqualTo(PostgresBinaries.VERSION);
		}
	}

	@Test
	void filesAreTheOwnersOnly() throws Exception {
		start().close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("passwords"))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("postgresql"))))
			.isEqualTo("rwx------");
		Path made = this.data.resolve("made");
		EmbeddedDatabase.start(Settings.on(made, this.port)).close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgres", "aigaq_views", "aigaq_reader" })
	void rolesWithoutSignInAreTurnedAway(String role) throws Exception {
		try (EmbeddedDatabase database = startAgain()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.url(), role, "postgres"))
				.withMessageContaining("no pg_hba.conf entry");
		}
	}

	@Test
	void wrongPasswordIsTurnedAway() throws Exception {
		try (EmbeddedDatabase database = startAgain()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.url(), "aigaq_app", "guess"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void analystsPasswordIsToldOnceThenForgotten() throws Exception {
		String address;
		try (EmbeddedDatabase first = start()) {
			assertThat(first.isUntold()).isTrue();
			address = first.analystAddress();
			first.told();
		}
		assertThat(Files.readString(this.data.resolve("passwords"))).doesNotContain("aigaq_analyst");
		try (EmbeddedDatabase second = start()) {
			assertThat(second.isUntold()).isFalse();
			String password = address.replaceFirst(".*aigaq_analyst:(.*)@.*", "$1");
			DriverManager.getConnection(second.url(), "aigaq_analyst", password).close();
		}
	}

	@Test
	void analystsPasswordCanBeChosen() throws Exception {
		String password = "it's \\ a \"Қазақ\" secret; drop";
		DatabaseSettings chosen = Settings.withAnalyst(this.data, this.port, password);
		try (EmbeddedDatabase database = EmbeddedDatabase.start(chosen)) {
			DriverManager.getConnection(database.url(), "aigaq_analyst", password).close();
			assertThat(database.analystAddress()).doesNotContain("secret");
			assertThat(chosen.toString()).doesNotContain("secret");
		}
	}

	@Test
	void passwordLeftEmptyIsAsUnset() {
		assertThat(Settings.withAnalyst(this.data, this.port, "").analystPassword()).isNull();
	}

	@Test
	void passwordWithControlCharacterIsRefused() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> EmbeddedDatabase.start(Settings.withAnalyst(this.data, this.port, "line\n\nsecret")))
			.withMessageStartingWith("AIGAQ_ANALYST_PASSWORD")
			.withMessageNotContaining("secret");
	}

	@Test
	void startKilledHalfwayIsMadeAnew() throws Exception {
		Files.createDirectories(this.data.resolve("initialising/base"));
		Files.writeString(this.data.resolve("initialising/PG_VERSION"), "18\n");
		Files.createDirectories(this.data.resolve("unpacking/bin"));
		Files.delete(this.data.resolve("programs-" + PostgresBinaries.VERSION));
		try (EmbeddedDatabase database = start()) {
			assertThat(query(database, "select current_user")).isEqualTo("aigaq_owner");
		}
	}

	@Test
	void processIdThatWentToAnotherProgramIsNoObstacle() throws Exception {
		EmbeddedDatabase killed = startAgain();
		execute(killed, "create table public.kept as select 42 as answer");
		Path note = this.data.resolve("postgresql/postmaster.pid");
		List<String> lines = new ArrayList<>(Files.readAllLines(note));
		ProcessHandle postgres = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
		postgres.destroyForcibly();
		postgres.onExit().get(10, TimeUnit.SECONDS);
		killed.close();
		lines.set(0, String.valueOf(ProcessHandle.current().pid()));
		Files.write(note, lines);
		try (EmbeddedDatabase database = start()) {
			assertThat(query(database, "select answer from public.kept")).isEqualTo("42");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\0\0\u00ff\n99999999999999999999" })
	void noteOfTheServerThatACrashGarbledIsMended(String note) throws Exception {
		EmbeddedDatabase killed = startAgain();
		execute(killed, "create table public.kept as select 42 as answer");
		Path file = this.data.resolve("postgresql/postmaster.pid");
		ProcessHandle postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
			.orElseThrow();
		String whole = Files.readString(file);
		Files.writeString(file, note, StandardCharsets.ISO_8859_1);
		killed.close();
		assertThat(postgres.isAlive()).as("a server that runs is not taken for one that was killed").isTrue();
		Files.writeString(file, whole);
		postgres.destroyForcibly();
		postgres.onExit().get(10, TimeUnit.SECONDS);
		Files.writeString(file, note, StandardCharsets.ISO_8859_1);
		try (EmbeddedDatabase database = start()) {
			assertThat(query(database, "select answer from public.kept")).isEqualTo("42");
		}
	}

	@Test
	void externalDatabaseIsReachedWithItsOwnPasswords() throws Exception {
		try (EmbeddedDatabase server = startAgain()) {
			Password app = server.login(Role.APP).password();
			for (Role role : List.of(Role.REPORT, Role.QUERY, Role.WATCH)) {
				changeOwnPassword(server, role, app.value());
			}
			String url = server.url().replace("jdbc:", "");
			String owner = server.login(Role.OWNER).password().value();
			ExternalDatabase external = ExternalDatabase.reach(Settings.external(url, owner, app));
			DriverManager
				.getConnection(external.url(), external.login(Role.APP).name(),
						external.login(Role.APP).password().value())
				.close();
			assertThatExceptionOfType(CannotStart.class)
				.isThrownBy(() -> ExternalDatabase.reach(Settings.external(url, "wrong", app)))
				.withMessageStartingWith("Role aigaq_owner cannot sign in to the database of AIGAQ_DATABASE_URL");
			changeOwnPassword(external, Role.REPORT, "taken");
			ExternalDatabase again = ExternalDatabase.reach(Settings.external(url, owner, app));
			connect(again, Role.REPORT).close();
		}
	}

	@Test
	void loginThatChangedItselfIsSetBackAtTheNextStart() throws Exception {
		String password;
		try (EmbeddedDatabase database = startAgain()) {
			password = database.login(Role.ANALYST).password().value();
			changeOwnPassword(database, Role.ANALYST, "taken");
			database.told();
		}
		try (EmbeddedDatabase database = start()) {
			DriverManager.getConnection(database.url(), "aigaq_analyst", password).close();
			try (Connection watch = connect(database, Role.WATCH);
					var statement = watch.createStatement();
					var rows = statement.executeQuery("select role, what from access.reset where not told")) {
				assertThat(rows.next()).isTrue();
				assertThat(rows.getString("role") + rows.getString("what")).isEqualTo("aigaq_analystpassword");
			}
		}
	}

	@Test
	void settingOfAnalystsPasswordDoesNotUndoARenewedOne() throws Exception {
		this.data = this.data.resolve("earlier");
		PreparedDatabase.empty(this.data);
		DatabaseSettings chosen = Settings.withAnalyst(this.data, this.port, "chosen by the operator");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(chosen)) {
			renew(database, "renewed on the page");
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(chosen)) {
			DriverManager.getConnection(database.url(), "aigaq_analyst", "renewed on the page").close();
		}
		try (EmbeddedDatabase database = EmbeddedDatabase
			.start(Settings.withAnalyst(this.data, this.port, "chosen again"))) {
			DriverManager.getConnection(database.url(), "aigaq_analyst", "chosen again").close();
		}
	}

	private static void renew(Database database, String password) throws SQLException {
		try (Connection app = connect(database, Role.APP);
				var statement = app.prepareStatement("select access.renew_analyst('aigaq_analyst', ?)")) {
			statement.setString(1,
					PasswordUtil.encodePassword("aigaq_analyst", password.toCharArray(), "scram-sha-256"));
			statement.execute();
		}
	}

	private static void changeOwnPassword(Database database, Role role, String password) throws SQLException {
		try (Connection login = connect(database, role); var statement = login.createStatement()) {
			statement.execute("set default_transaction_read_only = off");
			statement.execute("alter role " + role + " password '" + password + "'");
		}
	}

	/** Start on a database that an earlier start has made. */
	private EmbeddedDatabase startAgain() throws IOException {
		this.data = this.data.resolve("earlier");
		PreparedDatabase.empty(this.data);
		return start();
	}

	private EmbeddedDatabase start() {
		return EmbeddedDatabase.start(Settings.on(this.data, this.port));
	}

	private static void execute(Database database, String sql) throws SQLException {
		try (Connection owner = connect(database, Role.OWNER); var statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String query(Database database, String sql) throws SQLException {
		try (Connection owner = connect(database, Role.OWNER);
				var statement = owner.createStatement();
				var row = statement.executeQuery(sql)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}

	private static Connection connect(Database database, Role role) throws SQLException {
		Database.Login login = database.login(role);
		return DriverManager.getConnection(database.url(), login.name(), login.password().value());
	}

}
