package org.aigaq.database;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.aigaq.DatabaseTest;
import org.aigaq.actor.Actors;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * No kind of work takes the connections of another, and each ends: what many abandoned
 * requests would do is done here by a lock on a table and by borrowed connections.
 */
@DatabaseTest
class PoolsTests {

	private static final int READERS = 12;

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	HikariDataSource pool;

	@Autowired
	@Qualifier("signInDataSource")
	DataSource signIns;

	@Autowired
	@Qualifier("backgroundDataSource")
	DataSource background;

	@Autowired
	@Qualifier("longWorkDataSource")
	DataSource longWork;

	@Autowired
	@Qualifier("reportDataSource")
	DataSource reports;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Actors actors;

	@Autowired
	PasswordEncoder encoder;

	@LocalServerPort
	int port;

	private final ExecutorService readers = Executors.newFixedThreadPool(READERS);

	@BeforeEach
	void addAccount() {
		this.database.sql("insert into app.account (name, role, password_hash) values ('pools', 'viewer', ?)")
			.param(this.encoder.encode(DatabaseTest.ADMIN_PASSWORD))
			.update();
	}

	@AfterEach
	void end() {
		this.database.sql("delete from app.account where name = 'pools'").update();
		this.readers.shutdownNow();
	}

	@Test
	void everyPoolHasLimitsOfTime() {
		assertThat(limits(this.pool)).isEqualTo("20s 1min 2min");
		assertThat(limits(this.signIns)).isEqualTo("5s 10s 20s");
		assertThat(limits(this.background)).isEqualTo("1min 1min 5min");
		assertThat(limits(this.longWork)).isEqualTo("1min 1min 2min");
		assertThat(limits(this.reports)).isEqualTo("5min 10min 1h");
	}

	private static String limits(DataSource pool) {
		return JdbcClient.create(pool).sql("""
				select concat_ws(' ', current_setting('statement_timeout'),
				                 current_setting('idle_in_transaction_session_timeout'),
				                 current_setting('transaction_timeout', true))""").query(String.class).single();
	}

	@Test
	void withoutAConnectionPagesSayTryAgainAndSignInWorks() throws Exception {
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		HttpRequest byForm = signInForm(browser);
		List<Connection> taken = new ArrayList<>();
		try {
			for (int i = 0; i < this.pool.getMaximumPoolSize(); i++) {
				taken.add(this.pool.getConnection());
			}
			Future<HttpResponse<String>> page = this.readers.submit(() -> get("text/html"));
			Future<HttpResponse<String>> problem = this.readers.submit(() -> get("application/json"));
			for (HttpResponse<String> answer : List.of(page.get(), problem.get())) {
				assertThat(answer.statusCode()).isEqualTo(503); // not 401: the password
																// was checked
				assertThat(answer.headers().firstValue("Retry-After")).contains("5");
				assertThat(answer.body()).contains("Try again in a few seconds").doesNotContain("Exception");
			}
			assertThat(page.get().body()).contains("<h1");
			assertThat(browser.send(byForm, HttpResponse.BodyHandlers.discarding()).headers().firstValue("Location"))
				.contains("/");
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
	}

	@Test
	void tasksInTheBackgroundHaveConnectionsOfTheirOwn() throws Exception {
		List<Connection> taken = new ArrayList<>();
		try {
			for (int i = 0; i < this.pool.getMaximumPoolSize(); i++) {
				taken.add(this.pool.getConnection());
			}
			FutureTask<String> task = new FutureTask<>(
					() -> this.database.sql("show application_name").query(String.class).single());
			new Thread(task, "db-scheduler-of-a-test").start();
			assertThat(task.get()).isEqualTo("aigaq background");
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
		assertThat(this.database.sql("show application_name").query(String.class).single()).isEqualTo("aigaq pages");
	}

	@Test
	void withoutAConnectionForSignInNothingIsSaidAboutThePassword() throws Exception {
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		HttpRequest byForm = signInForm(browser);
		List<Connection> taken = new ArrayList<>();
		try {
			for (int i = 0; i < 3; i++) {
				taken.add(this.signIns.getConnection());
			}
			Future<HttpResponse<String>> form = this.readers
				.submit(() -> browser.send(byForm, HttpResponse.BodyHandlers.ofString()));
			Future<HttpResponse<String>> program = this.readers.submit(() -> get("application/json"));
			for (HttpResponse<String> answer : List.of(form.get(), program.get())) {
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.headers().firstValue("Retry-After")).contains("5");
				assertThat(answer.body()).contains("Try again in a few seconds").doesNotContainIgnoringCase("wrong");
			}
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
		assertThat(browser.send(byForm, HttpResponse.BodyHandlers.ofString()).headers().firstValue("Location"))
			.contains("/");
	}

	/** The form of the sign-in page, as this browser sends it. */
	private HttpRequest signInForm(HttpClient browser) throws Exception {
		URI signIn = URI.create("http://localhost:" + this.port + "/login");
		String page = browser.send(HttpRequest.newBuilder(signIn).build(), HttpResponse.BodyHandlers.ofString()).body();
		String token = page.replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
		String form = "username=pools&password=" + DatabaseTest.ADMIN_PASSWORD.replace(' ', '+') + "&_csrf=" + token;
		return HttpRequest.newBuilder(signIn)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
	}

	private HttpResponse<String> get(String accept) throws Exception {
		String name = Base64.getEncoder()
			.encodeToString(("pools:" + DatabaseTest.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/reports/summary.pdf"))
			.header("Authorization", "Basic " + name)
			.header("Accept", accept)
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	@Test
	void looksAtNamesAreRecordedWhileAllConnectionsOfPagesAreHeld() throws Exception {
		int most = this.pool.getMaximumPoolSize();
		long person = this.database.sql("select min(id) from registry.person").query(Long.class).single();
		CyclicBarrier allHoldOne = new CyclicBarrier(most);
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		Callable<Boolean> look = () -> transaction.execute((status) -> {
			this.database.sql("select 1").query(Integer.class).single();
			await(allHoldOne);
			this.actors.recordLook(List.of(person), "/pools");
			return true;
		});
		for (Future<Boolean> recorded : this.readers
			.invokeAll(IntStream.range(0, most).mapToObj((i) -> look).toList())) {
			assertThat(recorded.get()).isTrue();
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void manyReadersOfTheChecksShareOneRun() throws Exception {
		changeData();
		try (Connection lock = lock("registry.assertion")) { // the menu counts incidents
			Callable<String> reader = () -> page("/checks", "EDITOR");
			for (Future<String> page : this.readers
				.invokeAll(IntStream.range(0, READERS).mapToObj((i) -> reader).toList())) {
				assertThat(page.get()).contains("A check is running, started");
			}
			assertThat(waiting()).isEqualTo(1);
			assertThat(this.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
			lock.rollback();
		}
		while (page("/checks", "EDITOR").contains("A check is running")) {
			assertThat(waiting()).isLessThanOrEqualTo(1);
		}
	}

	@Test
	void manyReadersOfTheOverviewShareOneComputation() throws Exception {
		changeData();
		List<Future<String>> read = new ArrayList<>();
		try (Connection lock = lockIncidents()) {
			for (int i = 0; i < READERS; i++) {
				read.add(this.readers.submit(() -> page("/", "VIEWER")));
			}
			while (waiting() == 0) {
				Thread.sleep(20);
			}
			assertThat(waiting()).isEqualTo(1);
			assertThat(read).noneMatch(Future::isDone);
			lock.rollback();
		}
		for (Future<String> page : read) {
			assertThat(page.get()).contains("Latest incidents");
		}
	}

	/** A new state of the data, so that nothing kept is shown. */
	private void changeData() {
		String code = new Waves(this.database).wave().code();
		this.database.sql("delete from registry.incident where code = ?").param(code).update();
	}

	/** A lock that stops all who read incidents. */
	private Connection lockIncidents() throws Exception {
		return lock("registry.incident");
	}

	/** A lock that stops all who read the table. */
	private Connection lock(String table) throws Exception {
		Connection connection = this.signIns.getConnection();
		connection.setAutoCommit(false);
		try (var statement = connection.createStatement()) {
			statement.execute("set local idle_in_transaction_session_timeout = 0");
			statement.execute("set local transaction_timeout = 0");
			statement.execute("lock table " + table + " in access exclusive mode");
		}
		return connection;
	}

	private int waiting() {
		return this.database.sql("""
				select count(*) from pg_stat_activity
				 where application_name = 'aigaq long-work' and state = 'active' and wait_event_type = 'Lock'""")
			.query(Integer.class)
			.single();
	}

	private String page(String address, String role) throws Exception {
		return this.pages.get()
			.uri(address)
			.with(user("r" + Thread.currentThread().getId()).roles("VIEWER", role))
			.exchange()
			.getResponse()
			.getContentAsString();
	}

}
