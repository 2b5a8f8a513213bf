package org.aigaq.web.request;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.aigaq.DatabaseTest;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Many requests at once: of strangers, and of one account. */
@DatabaseTest
class CrowdTests {

	private static final String OTHER = "crowd.other";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	HikariDataSource pages;

	@Autowired
	@Qualifier("signInDataSource")
	DataSource signIns;

	@BeforeEach
	void formsAsTheyAre(@Autowired WebApplicationContext program) {
		FormTokens.restore(program);
	}

	@Test
	void strangersWhoSendSlowlyLeaveThreadsToReaders() throws Exception {
		SignedIn reader = SignedIn.as("admin", DatabaseTest.ADMIN_PASSWORD, this.port);
		List<Socket> slow = new ArrayList<>();
		try {
			Answer stranger = ask("/login", "");
			for (int i = 0; stranger.status() == 200 && i < 3 * StrangersLine.PLACES; i++) {
				slow.add(halfAForm());
				stranger = (i < StrangersLine.PLACES - 1) ? stranger : ask("/login", "");
			}
			assertThat(stranger.status()).isEqualTo(503);
			assertThat(stranger.header("Retry-After")).isEqualTo("5");
			assertThat(stranger.text()).contains("Try again in a few seconds");
			assertThat(ask("/account", reader.cookie()).status()).isEqualTo(200);
			assertThat(ask("/actuator/health/liveness", "").status()).isNotEqualTo(503);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
		while (ask("/login", "").status() == 503) {
			Thread.sleep(50);
		}
		assertThat(ask("/login", "").status()).isEqualTo(200);
	}

	@Test
	void oneAccountLeavesConnectionsToOthers() throws Exception {
		this.database.sql("insert into app.account (name, role, password_hash) values (?, 'viewer', ?)")
			.param(OTHER)
			.param(this.encoder.encode(DatabaseTest.ADMIN_PASSWORD))
			.update();
		SignedIn greedy = SignedIn.as("admin", DatabaseTest.ADMIN_PASSWORD, this.port);
		SignedIn other = SignedIn.as(OTHER, DatabaseTest.ADMIN_PASSWORD, this.port);
		int requests = AccountLine.PLACES + AccountLine.WAITING + 4;
		ExecutorService browsers = Executors.newFixedThreadPool(requests);
		try (Connection lock = this.signIns.getConnection()) {
			lock.setAutoCommit(false);
			try (var statement = lock.createStatement()) {
				statement.execute("lock table registry.incident in access exclusive mode");
			}
			List<Future<Answer>> answers = new ArrayList<>();
			for (int i = 0; i < requests; i++) {
				answers.add(browsers.submit(() -> ask("/incidents", greedy.cookie())));
			}
			while (answers.stream().filter(Future::isDone).count() < requests - AccountLine.PLACES) {
				assertThat(this.pages.getHikariPoolMXBean().getActiveConnections())
					.isLessThanOrEqualTo(AccountLine.PLACES);
				Thread.sleep(50);
			}
			assertThat(ask("/account", other.cookie()).status()).isEqualTo(200);
			lock.rollback();
			List<Integer> statuses = new ArrayList<>();
			for (Future<Answer> answer : answers) {
				statuses.add(answer.get().status());
				if (answer.get().status() == 429) {
					assertThat(answer.get().text()).contains("Wait until they end, then try again.");
				}
			}
			assertThat(statuses).containsOnly(200, 429).contains(200, 429);
		}
		finally {
			browsers.shutdownNow();
			this.database.sql("delete from app.account where name = ?").param(OTHER).update();
		}
		assertThat(ask("/incidents", greedy.cookie()).status()).isEqualTo(200);
	}

	@Test
	void refusalsWaitWithoutThread() throws Exception {
		long start = System.nanoTime();
		List<Socket> refused = new ArrayList<>();
		try {
			for (int i = 0; i < 250; i++) {
				refused.add(tooLarge());
			}
			assertThat(ask("/login", "").status()).isEqualTo(200);
			for (Socket socket : refused) {
				assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
					.isEqualTo("HTTP/1.1 413");
			}
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
		}
		finally {
			for (Socket socket : refused) {
				socket.close();
			}
		}
	}

	private Socket tooLarge() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setSoTimeout(30_000);
		socket.getOutputStream()
			.write("POST /incidents/new HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\ntitle="
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private Answer ask(String address, String cookie) throws IOException {
		RawRequest request = RawRequest.of("GET " + address);
		return (cookie.isEmpty() ? request : request.with("Cookie: " + cookie)).send(this.port);
	}

	/** A form for sign-in whose second half does not arrive. */
	private Socket halfAForm() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.getOutputStream()
			.write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
					+ "Content-Length: 100\r\n\r\nusername=")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

}
