package org.aigaq.account.interrupted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.apache.catalina.Manager;
import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that a stranger sends is kept, and nobody is sent to another site. */
@DatabaseTest
class StrangersTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	ServletWebServerApplicationContext program;

	@Test
	void formsOfStrangersLeaveNothingBehind() throws Exception {
		String before = kept();
		Map<String, String> large = Map.of("title", "a".repeat(200_000));
		List<Callable<Void>> strangers = new ArrayList<>(); // at once: a refusal takes a
															// second
		for (int i = 0; i < 30; i++) {
			String words = "q=" + i;
			strangers.add(() -> {
				Browser stranger = new Browser(this.port);
				stranger.setCookie("aigaq", Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]));
				stranger.send("/incidents/new", large);
				stranger = new Browser(this.port);
				stranger.send("/persons/new", large);
				stranger.get("/incidents?" + words);
				return null;
			});
			strangers.add(() -> {
				// with the right value for forms, which everybody gets on the sign-in
				// page
				Browser reader = new Browser(this.port);
				reader.read("/login");
				assertThat(reader.send("/incidents/new", large).statusCode()).isEqualTo(413);
				assertThat(reader.send("/incidents/new", Map.of("title", "a".repeat(10_000)))
					.headers()
					.firstValue("Location"))
					.hasValueSatisfying((address) -> assertThat(address).endsWith("/login?lost"));
				reader.get("/kept");
				return null;
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			for (Future<Void> stranger : threads.invokeAll(strangers)) {
				stranger.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		Browser reader = new Browser(this.port);
		reader.read("/login");
		reader.send("/login", Map.of("username", "nobody", "password", "a".repeat(1000)));
		reader.send("/logout", Map.of());
		assertThat(kept()).isEqualTo(before);
		assertThat(inMemory().getSessionCounter()).as("sessions in memory").isZero();
		assertThat(inMemory().getRejectedSessions()).as("sessions in memory that something asked for").isZero();
	}

	@Test
	void afterSignInTheRequestedPageOpens() throws Exception {
		Browser reader = new Browser(this.port);
		reader.get("/incidents?from=2019-06-09&to=2019-06-12");
		assertThat(reader.signIn("admin", DatabaseTest.ADMIN_PASSWORD).headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).endsWith("/incidents?from=2019-06-09&to=2019-06-12"));
		assertThat(reader.cookie("aigaq-return")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//example.org/", "https://example.org/", "/\\example.org", "/%0d%0aSet-Cookie:x", "no" })
	void signInLeadsToNoOtherSite(String address) throws Exception {
		Browser reader = new Browser(this.port);
		reader.setCookie("aigaq-return",
				Base64.getUrlEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8)).replace("=", ""));
		String location = reader.signIn("admin", DatabaseTest.ADMIN_PASSWORD)
			.headers()
			.firstValue("Location")
			.orElseThrow();
		assertThat(location).matches("(http://localhost:" + this.port + ")?/(%0d%0aSet-Cookie:x)?");
	}

	private String kept() {
		return this.database
			.sql("""
					select (select count(*) from app.session) || ' sessions, ' || (select count(*) from app.interrupted_form) || ' forms'""")
			.query(String.class)
			.single();
	}

	private Manager inMemory() {
		TomcatWebServer server = (TomcatWebServer) this.program.getWebServer();
		return ((StandardContext) server.getTomcat().getHost().findChildren()[0]).getManager();
	}

}
