package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.database.settings.Role;
import org.aigaq.database.watch.QueryWasEnded;
import org.aigaq.database.watch.ReadingRoles;
import org.aigaq.database.watch.RoleWasReset;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What the watch ends and sets back. Its limits are in db/external/access.sql. */
@DatabaseTest
class AnalystWatchTests {

	/** Runs until it is ended, and uses no memory. */
	private static final String ENDLESS = "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b";

	private static final long WAIT = TimeUnit.SECONDS.toMillis(60);

	@Autowired
	Environment environment;

	@Autowired
	Database database;

	@Autowired
	ReadingRoles roles;

	@Test
	void loginThatChangesItselfIsSetBackAndItsSessionsEnd() throws Exception {
		this.roles.reset();
		try (Connection analyst = analyst(); Statement statement = undone(analyst)) {
			statement.execute("alter role aigaq_analyst password 'taken'");
			statement.execute("alter role aigaq_analyst set work_mem = '1GB'");
			statement.execute("alter role aigaq_analyst in database aigaq set statement_timeout = 0");
			DriverManager.getConnection(this.database.url(), "aigaq_analyst", "taken").close();
			assertThat(this.roles.reset()).containsExactlyInAnyOrder(new RoleWasReset("aigaq_analyst", "password"),
					new RoleWasReset("aigaq_analyst", "settings"));
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select 1"));
		}
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(this.database.url(), "aigaq_analyst", "taken"));
		try (Connection analyst = analyst(); Statement statement = analyst.createStatement()) {
			assertThat(value(statement, "show statement_timeout")).isEqualTo("5min");
			assertThat(value(statement, "show work_mem")).isEqualTo("4MB");
		}
		assertThat(this.roles.reset()).isEmpty();
	}

	@Test
	void limitsHoldForSessionsThatUndidThem() throws Exception {
		try (Connection analyst = analyst(); Statement statement = undone(analyst); Connection watch = watch()) {
			CompletableFuture<Void> endless = run(statement, ENDLESS);
			await(watch, "active", 1);
			assertThat(overruns(watch, "5 minutes 5 seconds"))
				.contains(new QueryWasEnded("aigaq_analyst", "statement"));
			assertThat(endless).failsWithin(30, TimeUnit.SECONDS);
			statement.execute("begin");
			assertThat(overruns(watch, "4 minutes")).isEmpty();
			assertThat(overruns(watch, "6 minutes"))
				.contains(new QueryWasEnded("aigaq_analyst", "idle in transaction"));
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select 1"));
		}
		try (Connection analyst = analyst(); Statement statement = undone(analyst); Connection watch = watch()) {
			assertThat(overruns(watch, "2 hours")).contains(new QueryWasEnded("aigaq_analyst", "idle"));
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select 1"));
		}
	}

	@Test
	void moreThanTwoQueriesOfALoginAreEndedTheYoungestFirst() throws Exception {
		List<Connection> analysts = new ArrayList<>();
		List<CompletableFuture<Void>> queries = new ArrayList<>();
		try (Connection watch = watch()) {
			for (int number = 0; number < 3; number++) {
				analysts.add(analyst());
				queries.add(run(undone(analysts.get(number)), ENDLESS));
				if (number < 2) {
					await(watch, "active", number + 1);
				}
				else { // the program's own watch looks every second
					assertThat(queries.get(number)).failsWithin(WAIT, TimeUnit.MILLISECONDS);
				}
			}
			assertThat(queries.get(0)).isNotDone();
			assertThat(queries.get(1)).isNotDone();
		}
		finally {
			for (Connection analyst : analysts) {
				analyst.abort(Runnable::run);
			}
		}
	}

	@Test
	void queriesGoBehindTheProgram() throws Exception {
		assumeThat(Path.of("/proc/self/stat")).exists();
		Connection analyst = analyst();
		try (Connection watch = watch()) {
			Statement statement = undone(analyst);
			Path process = Path.of("/proc", value(statement, "select pg_backend_pid()"));
			CompletableFuture<Void> endless = run(statement, ENDLESS);
			while (!hasLowPriority(process)) {
				assertThat(endless).isNotDone();
				Thread.sleep(50);
			}
			analyst.abort(Runnable::run);
			await(watch, "active", 0);
		}
	}

	/** Among all processes, and where Linux groups them by session, among the groups. */
	private static boolean hasLowPriority(Path process) throws IOException {
		String[] fields = Files.readString(process.resolve("stat")).replaceFirst(".*\\) ", "").split(" ");
		Path group = process.resolve("autogroup");
		return fields[16].equals("5") && (!Files.exists(group) || Files.readString(group).strip().endsWith("nice 5"));
	}

	@Test
	void queryEndsWhenItsClientHasGone() throws Exception {
		Connection analyst = analyst();
		try (Connection watch = watch()) {
			run(undone(analyst), ENDLESS);
			await(watch, "active", 1);
			analyst.abort(Runnable::run); // closes the socket and says nothing, as a
											// killed psql
			await(watch, "active", 0);
		}
	}

	@Test
	void sessionThatTakesMemoryIsEnded() throws Exception {
		try (Connection analyst = analyst(); Statement statement = undone(analyst)) {
			statement.execute("set work_mem = '8GB'");
			statement.execute("set max_parallel_workers_per_gather = 0");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement
				.execute("select array_agg(repeat('x', 1000) || n) from generate_series(1, 100000000) n"));
		}
	}

	@Test
	void notificationsDoNotFillTheDisk() throws Exception {
		try (Connection listener = analyst();
				Statement listens = undone(listener);
				Connection analyst = analyst();
				Statement statement = undone(analyst)) {
			listens.execute("listen mine");
			listens.execute("begin");
			listens.execute("select 1");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
				for (int number = 0; number < 1000; number++) {
					statement.execute("notify mine, '" + number + "x".repeat(7000) + "'");
				}
			}).withMessageContaining("NOTIFY queue");
		}
		assertThat(size("postgresql/pg_notify")).isLessThan(2_000_000);
	}

	@Test
	void analystsWriteNoLog() throws Exception {
		long before = size("log");
		try (Connection analyst = analyst(); Statement statement = undone(analyst)) {
			for (String setting : List.of("debug_print_parse", "debug_print_rewritten", "trace_notify")) {
				statement.execute("set " + setting + " = on");
			}
			for (int number = 0; number < 20; number++) {
				value(statement, "select count(*) from said_fields");
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> statement.execute("select 'x".repeat(10) + "y".repeat(100_000)));
			}
		}
		assertThat(size("log") - before).isLessThan(10_000);
	}

	private Connection analyst() throws SQLException {
		return Analyst.connect(this.environment);
	}

	private Connection watch() throws SQLException {
		Database.Login login = this.database.login(Role.WATCH);
		return DriverManager.getConnection(this.database.url(), login.name(), login.password().value());
	}

	private static Statement undone(Connection analyst) throws SQLException {
		Statement statement = analyst.createStatement();
		for (String setting : List.of("default_transaction_read_only = off", "statement_timeout = 0",
				"idle_in_transaction_session_timeout = 0", "idle_session_timeout = 0")) {
			statement.execute("set " + setting);
		}
		return statement;
	}

	private static CompletableFuture<Void> run(Statement statement, String sql) {
		return CompletableFuture.runAsync(() -> {
			try {
				statement.execute(sql);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}, (work) -> new Thread(work, "analyst").start());
	}

	/** What would be ended if it were so much later. */
	private static List<QueryWasEnded> overruns(Connection watch, String later) throws SQLException {
		List<QueryWasEnded> ended = new ArrayList<>();
		try (var question = watch.prepareStatement(
				"select role, reason from access.end_overruns(clock_timestamp() + cast(? as interval)) where ended")) {
			question.setString(1, later);
			try (var rows = question.executeQuery()) {
				while (rows.next()) {
					ended.add(new QueryWasEnded(rows.getString("role"), rows.getString("reason")));
				}
			}
		}
		return ended;
	}

	private static void await(Connection watch, String state, int count) throws Exception {
		long end = System.currentTimeMillis() + WAIT;
		String question = "select count(*) from pg_stat_activity where usename = 'aigaq_analyst' and backend_type = 'client backend' and state = '"
				+ state + "'";
		try (Statement statement = watch.createStatement()) {
			while (Integer.parseInt(value(statement, question)) != count) {
				assertThat(System.currentTimeMillis()).as("waited for " + count + " " + state).isLessThan(end);
				Thread.sleep(50);
			}
		}
	}

	private static String value(Statement statement, String sql) throws SQLException {
		try (var row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

	/** The size of a folder of the data directory, in bytes. */
	private long size(String folder) throws IOException {
		Path path = Path.of(this.environment.getRequiredProperty("aigaq.data-dir"), folder);
		try (Stream<Path> files = Files.list(path)) {
			return files.mapToLong((file) -> file.toFile().length()).sum();
		}
	}

}
