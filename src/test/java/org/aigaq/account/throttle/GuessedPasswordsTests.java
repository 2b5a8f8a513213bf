package org.aigaq.account.throttle;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.aigaq.DatabaseTest;
import org.aigaq.account.signin.SignIns;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Attacks on passwords; what counts is how many are checked, not how long it takes. */
@DatabaseTest
class GuessedPasswordsTests {

	private static final String PASSWORD = "wet gravel under nine lamps";

	@Autowired
	MockMvc web;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	PasswordChecks checks;

	@Autowired
	SignInThrottle throttle;

	@Autowired
	SignIns signIns;

	@Autowired
	KnownDevices devices;

	@Test
	void fortyProgramsWithWrongPasswordsCauseFewChecks() throws Exception {
		add("guessed.basic");
		long before = this.checks.made();
		List<MockHttpServletResponse> answers = atOnce(
				() -> answer(get("/reports/none.pdf").with(httpBasic("guessed.basic", "wrong")), "198.51.100.1"));

		assertThat(this.checks.made() - before).as("five, and one more after each wait").isBetween(1L, 10L);
		assertThat(answers).filteredOn((answer) -> answer.getStatus() == 429)
			.hasSizeGreaterThanOrEqualTo(30)
			.allSatisfy((answer) -> assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isNotNull());
		assertThat(answers).filteredOn((answer) -> answer.getStatus() != 429)
			.allSatisfy((answer) -> assertThat(answer.getStatus()).isEqualTo(401));
	}

	@Test
	void manyNamesFromOneNetworkAreLimited() throws Exception {
		for (int i = 0; i < 19; i++) {
			this.throttle.begin("spread.name" + i, stranger("203.0.113.9")).wrong();
		}
		long before = this.checks.made();
		try (Attempt last = this.throttle.begin("spread.name20", stranger("203.0.113.9"))) {
			assertThat(last.isKnown()).isFalse();
			assertThat(signIn("spread.name99", "wrong", "203.0.113.9", null).getStatus()).isEqualTo(429);
		}
		assertThat(this.checks.made()).isEqualTo(before);
	}

	@Test
	void theOwnerSignsInWhileStrangersTryTheName() throws Exception {
		add("hammered");
		MockHttpServletResponse first = signIn("hammered", PASSWORD, "192.0.2.50", null);
		String device = first.getCookie("aigaq-device").getValue();
		for (int i = 0; i < 99; i++) {
			this.throttle.begin("hammered", stranger("198.18.0." + i)).wrong();
			this.throttle.begin("nobody.at.all", stranger("198.18.1." + i)).wrong();
		}
		try (Attempt known = this.throttle.begin("hammered", stranger("198.18.0.99"));
				Attempt unknown = this.throttle.begin("nobody.at.all", stranger("198.18.1.99"))) {
			assertThat(known.isKnown() || unknown.isKnown()).isFalse();
			MockHttpServletResponse stranger = signIn("hammered", PASSWORD, "198.18.2.1", null);
			assertThat(stranger.getStatus()).isEqualTo(429);
			assertThat(stranger.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
			assertThat(signIn("nobody.at.all", PASSWORD, "198.18.2.1", null).getStatus()).as("a name without account")
				.isEqualTo(429);
			assertThat(signIn("hammered", PASSWORD, "198.18.2.2", device).getRedirectedUrl()).as("own browser")
				.isEqualTo("/");
			assertThat(signIn("hammered", PASSWORD, "192.0.2.50", null).getRedirectedUrl()).as("known network")
				.isEqualTo("/");
			assertThat(answer(get("/reports/none.pdf").with(httpBasic("hammered", PASSWORD)), "192.0.2.50").getStatus())
				.as("its script")
				.isEqualTo(404);
		}
	}

	/** An office, or a provider, that has one address for all. */
	@Test
	void aKnownBrowserSignsInBehindTheAddressOfAnAttacker() throws Exception {
		add("same.address");
		String device = signIn("same.address", PASSWORD, "192.0.2.55", null).getCookie("aigaq-device").getValue();
		for (int i = 0; i < 4; i++) {
			this.throttle.begin("same.address", stranger("192.0.2.55")).wrong();
		}
		for (int i = 0; i < 15; i++) {
			this.throttle.begin("same.address" + i, stranger("192.0.2.55")).wrong();
		}
		try (Attempt running = this.throttle.begin("same.address", stranger("192.0.2.55"))) {
			assertThat(running.isKnown()).isFalse();
			assertThat(signIn("same.address", PASSWORD, "192.0.2.55", null).getStatus()).as("another browser")
				.isEqualTo(429);
			assertThat(signIn("same.address", PASSWORD, "192.0.2.55", device).getRedirectedUrl()).isEqualTo("/");
		}
	}

	@Test
	void aDeviceCookieIsOfOneNameAndNotForged() throws Exception {
		add("of.device");
		String device = signIn("of.device", PASSWORD, "192.0.2.51", null).getCookie("aigaq-device").getValue();
		assertThat(this.devices.knows(device, "of.device")).isTrue();
		assertThat(this.devices.knows(device, "admin")).isFalse();
		assertThat(this.devices.knows(device.substring(1) + "A", "of.device")).isFalse();
		assertThat(this.devices.knows(this.devices.issue("of.device", 1), "of.device")).as("of 1970").isFalse();
	}

	@Test
	void knownAndUnknownNamesAreRefusedAlike() throws Exception {
		add("refused.alike");
		for (int i = 0; i < 4; i++) {
			refusedAlike(302);
		}
		try (Attempt known = this.throttle.begin("refused.alike", stranger("198.51.100.20"));
				Attempt unknown = this.throttle.begin("refused.nobody", stranger("198.51.100.21"))) {
			assertThat(known.isKnown()).isEqualTo(unknown.isKnown());
			refusedAlike(429);
		}
	}

	private void refusedAlike(int status) throws Exception {
		MockHttpServletResponse known = signIn("refused.alike", "wrong", "198.51.100.20", null);
		MockHttpServletResponse unknown = signIn("refused.nobody", "wrong", "198.51.100.21", null);
		assertThat(known.getStatus()).isEqualTo(status);
		assertThat(unknown.getStatus()).isEqualTo(status);
		assertThat(unknown.getRedirectedUrl()).isEqualTo(known.getRedirectedUrl());
		assertThat(unknown.getForwardedUrl()).isEqualTo(known.getForwardedUrl());
		assertThat(unknown.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo(known.getHeader(HttpHeaders.RETRY_AFTER));
	}

	@Test
	void theSignInPageSaysHowLongToWait() throws Exception {
		List<Attempt> running = IntStream.range(0, 5)
			.mapToObj((nth) -> this.throttle.begin("told.to.wait", stranger("198.51.100.30")))
			.toList();
		MockHttpServletResponse answer = signIn("told.to.wait", "wrong", "198.51.100.30", null);
		running.forEach(Attempt::close);
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getForwardedUrl()).isEqualTo("/login/wait");

		MockHttpServletResponse page = answer(post("/login/wait").requestAttr("/login/wait", 90L).with(csrf()),
				"198.51.100.30");
		assertThat(page.getContentAsString()).contains("Too many attempts. Try again in 90 seconds.",
				"name=\"username\"");
		assertThat(answer(get("/login/wait"), "198.51.100.30").getRedirectedUrl()).isEqualTo("/login");
	}

	@Test
	void aScriptPaysForOneCheckUntilItsAccountChanges() throws Exception {
		add("of.script");
		RequestPostProcessor right = httpBasic("of.script", PASSWORD);
		long before = this.checks.made();
		for (int i = 0; i < 10; i++) {
			assertThat(answer(get("/reports/none.pdf").with(right), "192.0.2.60").getStatus()).isEqualTo(404);
		}
		assertThat(this.checks.made() - before).isOne();

		answer(get("/reports/none.pdf").with(right), "192.0.2.61");
		assertThat(this.checks.made() - before).as("from elsewhere").isEqualTo(2);
		this.database.sql("update app.account set role = 'editor' where name = 'of.script'").update();
		answer(get("/reports/none.pdf").with(right), "192.0.2.60");
		assertThat(this.checks.made() - before).as("another role").isEqualTo(3);
		this.database.sql("update app.account set enabled = false where name = 'of.script'").update();
		assertThat(answer(get("/reports/none.pdf").with(right), "192.0.2.60").getStatus()).isEqualTo(401);
	}

	@Test
	void theOwnPasswordIsNotGuessedOnTheAccountPage() throws Exception {
		add("guessed.own");
		long before = this.checks.made();
		for (int i = 0; i < 4; i++) {
			assertThat(change("guessed.own", "guess " + i).getStatus()).isEqualTo(422);
		}
		try (Attempt running = this.throttle.beginOwn("guessed.own")) {
			assertThat(running.isKnown()).isTrue();
			MockHttpServletResponse answer = change("guessed.own", PASSWORD);
			assertThat(answer.getStatus()).isEqualTo(429);
			assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
			assertThat(answer.getContentAsString()).contains("Too many attempts. Try again in 1 second.");
		}
		assertThat(this.checks.made() - before).isEqualTo(4);
		assertThat(events("guessed.own")).containsExactly("refused", "throttled");
	}

	@Test
	void signInsAreEvents() throws Exception {
		add("of.sign-ins");
		signIn("of.sign-ins", PASSWORD, "192.0.2.70", null);
		signIn("of.sign-ins", "wrong", "192.0.2.70", null);
		signIn("not an account but a password", "wrong", "192.0.2.70", null);
		answer(get("/accounts").with(user(this.signIns.load("of.sign-ins"))), "192.0.2.70");
		answer(post("/logout").with(csrf()).with(user(this.signIns.load("of.sign-ins"))), "192.0.2.70");

		assertThat(events("of.sign-ins")).containsExactly("signed_in", "refused", "denied", "signed_out");
		assertThat(this.database.sql("""
				select count(*) from audit.security_event
				 where to_jsonb(security_event)::text like '%but a password%'""").query(Integer.class).single())
			.isZero();
	}

	private List<String> events(String account) {
		return this.database
			.sql("select kind from audit.security_event where account = ? group by kind order by min(id)")
			.param(account)
			.query(String.class)
			.list();
	}

	private MockHttpServletResponse change(String name, String current) throws Exception {
		return answer(post("/account").with(csrf())
			.with(user(this.signIns.load(name)))
			.param("currentPassword", current)
			.param("password", "nine lamps under wet gravel")
			.param("repeatedPassword", "nine lamps under wet gravel"), "192.0.2.80");
	}

	private MockHttpServletResponse signIn(String name, String password, String address, String device)
			throws Exception {
		MockHttpServletRequestBuilder request = post("/login").with(csrf())
			.param("username", name)
			.param("password", password);
		return answer((device != null) ? request.cookie(new Cookie("aigaq-device", device)) : request, address);
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String address) throws Exception {
		return this.web.perform(request.with((sent) -> {
			sent.setRemoteAddr(address);
			return sent;
		})).andReturn().getResponse();
	}

	private static Client stranger(String address) {
		return new Client(address, null, false);
	}

	private static <T> List<T> atOnce(Callable<T> attack) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(40);
		try {
			return threads.invokeAll(IntStream.range(0, 40).mapToObj((nth) -> attack).toList())
				.stream()
				.map((answer) -> {
					try {
						return answer.get();
					}
					catch (Exception ex) {
						throw new IllegalStateException(ex);
					}
				})
				.toList();
		}
		finally {
			threads.shutdown();
		}
	}

	private void add(String name) {
		this.database.sql("insert into app.account (name, password_hash, role) values (?, ?, 'viewer')")
			.param(name)
			.param(this.encoder.encode(PASSWORD))
			.update();
	}

}
