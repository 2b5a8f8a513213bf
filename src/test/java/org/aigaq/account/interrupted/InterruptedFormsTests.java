package org.aigaq.account.interrupted;

import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** What an editor typed survives an expired session, and nobody else sees it. */
@DatabaseTest
class InterruptedFormsTests {

	private static final String PASSWORD = "nine wet leaves on a wall";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	InterruptedForms forms;

	@BeforeEach
	void addAccount() {
		this.database.sql("insert into app.account (name, password_hash, role) values ('long.typing', :hash, 'editor')")
			.param("hash", this.encoder.encode(PASSWORD))
			.update();
	}

	@AfterEach
	void removeAccount() {
		this.database.sql("delete from app.account where name = 'long.typing'").update();
		this.database.sql("""
				delete from registry.organisation_name
				 where organisation_id in (select id from registry.organisation where name like 'Interrupted %')""")
			.update();
		this.database.sql("delete from registry.organisation where name like 'Interrupted %'").update();
	}

	@Test
	void aLongFormComesBackAfterSignInAndIsDeletedOnceSaved() throws Exception {
		String note = "typed for an hour. ".repeat(50);
		Browser editor = signedIn();
		editor.read("/organisations/new");
		expire();
		assertThat(location(editor, "/organisations/new",
				Map.of("name", "Interrupted one", "kind", kind(), "version", "0", "spellings", "", "note", note)))
			.endsWith("/login?kept");

		Browser another = new Browser(this.port).asAdmin();
		assertThat(another.get("/kept").statusCode()).as("for another account").isEqualTo(302);

		assertThat(editor.signIn("long.typing", PASSWORD).headers().firstValue("Location").orElseThrow())
			.endsWith("/kept");
		assertThat(editor.read("/kept")).contains("Interrupted one", note.strip(), "nothing is saved yet");
		assertThat(organisations()).isZero();
		assertThat(editor.get("/kept").body()).as("loaded again").contains("Interrupted one");
		assertThat(location(editor, "/organisations/new",
				Map.of("name", "Interrupted one", "kind", kind(), "version", "0", "spellings", "", "note", "")))
			.contains("/organisations/");
		assertThat(organisations()).isOne();
		assertThat(kept()).isZero();
	}

	@Test
	void anIncidentOfNinetyThousandCharactersComesBack() throws Exception {
		String summary = "Одна строка из многих. ".repeat(4000);
		Browser editor = signedIn();
		editor.read("/incidents/new");
		expire();
		assertThat(location(editor, "/incidents/new", Map.of("summary", summary, "title", "Interrupted")))
			.endsWith("/login?kept");
		editor.signIn("long.typing", PASSWORD);
		assertThat(editor.get("/kept").body()).contains(summary.strip());
	}

	@Test
	void aChangedRoleLosesNothing() throws Exception {
		Browser editor = signedIn();
		editor.read("/organisations/new");
		this.database.sql("update app.account set role = 'reviewer' where name = 'long.typing'").update();
		assertThat(location(editor, "/organisations/new", Map.of("name", "Interrupted"))).endsWith("/login?kept");
		assertThat(kept()).isOne();
	}

	/** A tab that was open before signing in again has a value of the former cookie. */
	@Test
	void aFormOfAFormerSignInIsShownAgain() throws Exception {
		Browser editor = signedIn();
		editor.read("/organisations/new");
		Browser tab = signedIn();
		tab.get("/");
		editor.setCookie("aigaq", tab.cookie("aigaq"));
		assertThat(location(editor, "/organisations/new", Map.of("name", "Interrupted two"))).endsWith("/kept");
		assertThat(tab.get("/").body()).contains("A form that you sent while signed out is kept");
		assertThat(tab.get("/kept").body()).contains("Interrupted two");
		assertThat(tab.get("/").body()).doesNotContain("A form that you sent while signed out is kept");
	}

	@Test
	void nothingIsKeptOfADisabledAccountOrAnEndedSession() throws Exception {
		Browser editor = signedIn();
		editor.read("/organisations/new");
		end("ended_by_owner");
		assertThat(location(editor, "/organisations/new", Map.of("name", "x"))).endsWith("/login?lost");
		end("idle");
		this.database.sql("update app.account set enabled = false where name = 'long.typing'").update();
		assertThat(location(editor, "/organisations/new", Map.of("name", "x"))).endsWith("/login?lost");
		assertThat(kept()).isZero();
	}

	@Test
	void noFormWithAPasswordIsKept() throws Exception {
		Browser editor = signedIn();
		editor.read("/account");
		expire();
		assertThat(location(editor, "/account",
				Map.of("currentPassword", PASSWORD, "password", "x", "repeatedPassword", "x")))
			.endsWith("/login?lost");
		assertThat(kept()).isZero();
	}

	@Test
	void fiveFormsAreKeptForADay() throws Exception {
		Browser editor = signedIn();
		editor.read("/organisations/new");
		expire();
		assertThat(location(editor, "/organisations/new", Map.of("name", "x".repeat(1_048_577))))
			.endsWith("/login?lost");
		for (int i = 0; i < 7; i++) {
			location(editor, "/organisations/new", Map.of("name", "Interrupted " + i));
		}
		assertThat(kept()).isEqualTo(5);
		this.database.sql("update app.interrupted_form set kept_at = now() - interval '25 hours'").update();
		assertThat(this.forms.newest("long.typing")).isEmpty();
		this.forms.deleteOld();
		assertThat(kept()).isZero();
	}

	private Browser signedIn() throws Exception {
		Browser browser = new Browser(this.port);
		browser.signIn("long.typing", PASSWORD);
		return browser;
	}

	private static String location(Browser browser, String path, Map<String, String> fields) throws Exception {
		return browser.send(path, fields).headers().firstValue("Location").orElseThrow();
	}

	private void expire() {
		this.database.sql("""
				update app.session set last_seen_at = now() - interval '2 hours'
				 where account_id = (select id from app.account where name = 'long.typing')""").update();
	}

	private void end(String reason) {
		this.database.sql("""
				update app.session set ended_at = now(), end_reason = :reason
				 where account_id = (select id from app.account where name = 'long.typing')""")
			.param("reason", reason)
			.update();
	}

	private int kept() {
		return this.database.sql("""
				select count(*) from app.interrupted_form
				 where account_id = (select id from app.account where name = 'long.typing')""")
			.query(Integer.class)
			.single();
	}

	private String kind() {
		return this.database.sql("select min(code) from registry.actor_kind").query(String.class).single();
	}

	private int organisations() {
		return this.database.sql("select count(*) from registry.organisation where name like 'Interrupted %'")
			.query(Integer.class)
			.single();
	}

}
