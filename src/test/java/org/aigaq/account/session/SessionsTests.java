package org.aigaq.account.session;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.aigaq.account.signin.AccountPrincipal;
import org.aigaq.account.signin.SignIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

/**
 * Sessions over real HTTP: their limits, their list, and their end at the next request.
 */
@DatabaseTest
class SessionsTests {

	private static final String PASSWORD = "seven small stones in a row";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	Sessions sessions;

	@Autowired
	MockMvc web;

	@BeforeEach
	void addAccount() {
		this.database.sql("insert into app.account (name, password_hash, role) values ('y.js', :hash, 'editor')")
			.param("hash", this.encoder.encode(PASSWORD))
			.update();
	}

	@AfterEach
	void removeAccount() {
		this.database.sql("delete from app.account where name = 'y.js'").update();
	}

	@Test
	void endsWhenUnusedForAnHour() throws Exception {
		Browser editor = signedIn();
		set("last_seen_at = now() - interval '59 minutes'");
		assertThat(isSignedIn(editor)).isTrue();
		set("last_seen_at = now() - interval '61 minutes'");
		assertThat(isSignedIn(editor)).isFalse();
	}

	@Test
	void endsAfterTwelveHoursHoweverMuchItIsUsed() throws Exception {
		Browser editor = signedIn();
		set("started_at = now() - interval '11 hours 59 minutes'");
		assertThat(isSignedIn(editor)).isTrue();
		set("started_at = now() - interval '12 hours 1 minute'");
		assertThat(isSignedIn(editor)).isFalse();
	}

	@Test
	void isSeenAtMostOnceAMinute() throws Exception {
		Browser editor = signedIn();
		set("last_seen_at = now() - interval '50 seconds'");
		String seen = seen();
		editor.get("/account");
		assertThat(seen()).isEqualTo(seen);
		set("last_seen_at = now() - interval '70 seconds'");
		editor.get("/account");
		assertThat(this.database.sql(
				"select last_seen_at > now() - interval '30 seconds' from app.session where ended_at is null and account_id = "
						+ "(select id from app.account where name = 'y.js')")
			.query(Boolean.class)
			.single()).isTrue();
	}

	/** As by another program on the same database, or with psql. */
	@ParameterizedTest
	@ValueSource(strings = { "role = 'viewer'", "enabled = false", "password_hash = password_hash || ' '" })
	void aChangeOfTheAccountEndsAllItsSessions(String change) throws Exception {
		Browser one = signedIn();
		Browser other = signedIn();
		this.database.sql("update app.account set " + change + " where name = 'y.js'").update();
		assertThat(isSignedIn(one)).isFalse();
		assertThat(isSignedIn(other)).isFalse();
		this.database.sql("update app.account set enabled = true where name = 'y.js'").update();
		assertThat(isSignedIn(one)).as("after a disabled account may sign in again").isFalse();
	}

	@Test
	void aChangeThatIsNoneEndsNoSession() throws Exception {
		Browser editor = signedIn();
		this.database.sql("update app.account set last_sign_in = now(), role = role where name = 'y.js'").update();
		assertThat(isSignedIn(editor)).isTrue();
	}

	@Test
	void aNewPasswordKeepsOnlyThisBrowserSignedIn() throws Exception {
		Browser one = signedIn();
		Browser other = signedIn();
		String before = one.cookie("aigaq");
		one.read("/account");
		String other2 = "eight large stones in a ring";
		assertThat(one
			.send("/account", Map.of("currentPassword", PASSWORD, "password", other2, "repeatedPassword", other2))
			.headers()
			.firstValue("Location")).hasValueSatisfying((address) -> assertThat(address).endsWith("/account"));
		assertThat(one.cookie("aigaq")).isNotEqualTo(before);
		assertThat(one.get("/account").body()).contains("Your password was changed");
		assertThat(isSignedIn(other)).isFalse();
	}

	@Test
	void eachSignInGetsANewToken() throws Exception {
		Browser editor = new Browser(this.port);
		editor.read("/login");
		String stranger = editor.cookie("aigaq");
		editor.signIn("y.js", PASSWORD);
		String first = editor.cookie("aigaq");
		editor.read("/account");
		editor.send("/login", Map.of("username", "y.js", "password", PASSWORD));
		assertThat(List.of(stranger, first, editor.cookie("aigaq"))).doesNotHaveDuplicates();
		Browser thief = new Browser(this.port);
		for (String token : List.of(stranger, first)) {
			thief.setCookie("aigaq", token);
			assertThat(isSignedIn(thief)).isFalse();
		}
	}

	@Test
	void signingOutEndsTheSessionAndRemovesTheCookie() throws Exception {
		Browser editor = signedIn();
		String token = editor.cookie("aigaq");
		editor.read("/account");
		assertThat(editor.send("/logout", Map.of()).headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).endsWith("/login?out"));
		assertThat(editor.cookie("aigaq")).isNull();
		editor.setCookie("aigaq", token);
		assertThat(isSignedIn(editor)).isFalse();
		assertThat(this.database.sql("select end_reason from app.session where token_hash = :hash")
			.param("hash", new SessionToken(token).hash())
			.query(String.class)
			.single()).isEqualTo("signed_out");
	}

	@Test
	void signingOutOverHttpsClearsWhatTheBrowserKeeps() throws Exception {
		this.web.perform(post("/logout").secure(true).with(user("y.js")).with(csrf()))
			.andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
	}

	@Test
	void theDatabaseHoldsNoTokenAndFormsDoNotRevealIt() throws Exception {
		Browser editor = signedIn();
		String page = editor.read("/account");
		String token = editor.cookie("aigaq");
		assertThat(page).doesNotContain(token);
		assertThat(this.database.sql("select jsonb_agg(session)::text from app.session").query(String.class).single())
			.doesNotContain(token);
	}

	@Test
	void ownersSeeTheirSessionsAndEndThem() throws Exception {
		Browser one = signedIn();
		Browser other = signedIn();
		assertThat(one.read("/account")).contains("This session", "Firefox 140, Linux", "127.0.0.1");
		long second = this.sessions.of("y.js").stream().mapToLong(OpenSession::id).max().orElseThrow();
		assertThat(one.send("/account/sessions/" + second + "/end", Map.of()).statusCode()).isEqualTo(302);
		assertThat(one.get("/account").body()).contains("The session was ended");
		assertThat(isSignedIn(other)).isFalse();

		other = signedIn();
		assertThat(one.send("/account/sessions/end", Map.of()).statusCode()).isEqualTo(302);
		assertThat(isSignedIn(other)).isFalse();
		assertThat(isSignedIn(one)).isTrue();
	}

	@Test
	void nobodyEndsASessionOfAnotherAccountExceptAnAdmin() throws Exception {
		Browser editor = signedIn();
		Browser admin = new Browser(this.port).asAdmin();
		long session = this.sessions.of("y.js").get(0).id();
		admin.read("/account");
		admin.send("/account/sessions/" + session + "/end", Map.of());
		assertThat(isSignedIn(editor)).isTrue();

		editor.read("/account");
		assertThat(editor.send("/accounts/admin/sessions/end", Map.of()).statusCode()).isEqualTo(403);
		assertThat(isSignedIn(admin)).isTrue();

		assertThat(admin.read("/accounts/y.js")).contains("End all sessions");
		assertThat(admin.send("/accounts/y.js/sessions/end", Map.of()).statusCode()).isEqualTo(302);
		assertThat(isSignedIn(editor)).isFalse();
		assertThat(isSignedIn(admin)).isTrue();
	}

	@Test
	void anAdminEndsTheSessionsOfEverybodyElse() throws Exception {
		Browser editor = signedIn();
		Browser admin = new Browser(this.port).asAdmin();
		editor.read("/account");
		assertThat(editor.send("/accounts/sessions/end", Map.of()).statusCode()).isEqualTo(403);
		admin.read("/accounts");
		assertThat(admin.send("/accounts/sessions/end", Map.of()).statusCode()).isEqualTo(302);
		assertThat(isSignedIn(editor)).isFalse();
		assertThat(admin.get("/accounts").body()).contains("All sessions except this one were ended");
	}

	@Test
	void manySignInsEndTheOldestSessions() {
		for (int i = 0; i < 25; i++) {
			this.sessions.start(SessionToken.random(), account(), "::1", null);
		}
		assertThat(this.sessions.of("y.js")).hasSize(20);
	}

	@Test
	void cleaningMarksWhatExpiredAndForgetsItAfterADay() throws Exception {
		signedIn();
		set("last_seen_at = now() - interval '2 hours'");
		this.sessions.clean();
		assertThat(reasons()).containsExactly("idle");
		set("last_seen_at = now() - interval '25 hours'");
		this.sessions.clean();
		assertThat(reasons()).isEmpty();
	}

	/** A sign-in that was under way while the password changed starts no session. */
	@Test
	void aPasswordThatIsNoLongerValidStartsNoSession() {
		AccountPrincipal before = account();
		this.database.sql("update app.account set password_hash = 'another' where name = 'y.js'").update();
		assertThat(this.sessions.start(SessionToken.random(), before, null, null)).isEmpty();
	}

	@Test
	void pagesOfSignedInPeopleAreNotStored() throws Exception {
		Browser editor = signedIn();
		for (String path : List.of("/", "/account", "/incidents", "/persons", "/nothing-here")) {
			assertThat(editor.get(path).headers().firstValue("Cache-Control")).as(path)
				.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
		}
	}

	private Browser signedIn() throws IOException, InterruptedException {
		Browser browser = new Browser(this.port);
		HttpResponse<String> answer = browser.signIn("y.js", PASSWORD);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("login");
		return browser;
	}

	private static boolean isSignedIn(Browser browser) throws IOException, InterruptedException {
		return browser.get("/account").statusCode() == 200;
	}

	private AccountPrincipal account() {
		return this.database.sql("select " + SignIns.COLUMNS + " from app.account where name = 'y.js'")
			.query((row, nth) -> SignIns.account(row))
			.single();
	}

	private void set(String change) {
		this.database
			.sql("update app.session set " + change
					+ " where account_id = (select id from app.account where name = 'y.js')")
			.update();
	}

	private String seen() {
		return this.database.sql(
				"select max(last_seen_at)::text from app.session where account_id = (select id from app.account where name = 'y.js')")
			.query(String.class)
			.single();
	}

	private List<String> reasons() {
		return this.database.sql(
				"select end_reason from app.session where account_id = (select id from app.account where name = 'y.js')")
			.query(String.class)
			.list();
	}

}
