package org.aigaq.draft;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed into a form is kept for its account, and for nobody else. */
@DatabaseTest
class DraftsTests {

	private static final String PASSWORD = "nine wet leaves on a wall";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	Drafts drafts;

	@BeforeEach
	void addAccounts() {
		for (String name : new String[] { "types.fast", "types.too" }) {
			this.database.sql(
					"insert into app.account (name, display_name, password_hash, role) values (:name, :name, :hash, 'editor')")
				.param("name", name)
				.param("hash", this.encoder.encode(PASSWORD))
				.update();
		}
	}

	@AfterEach
	void removeAccounts() {
		this.database.sql("delete from app.account where name like 'types.%'").update();
		this.database.sql("delete from registry.organisation where name like 'Drafted %'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/incidents/new", "/persons/new", "/organisations/new", "/places/new", "/documents/new" })
	void whatWasTypedIsOfferedAndShownAgain(String form) throws Exception {
		Browser editor = signedIn("types.fast");
		String page = editor.read(form);
		assertThat(page).contains("data-draft-of=\"" + form + "\"").doesNotContain("You have unsaved input");

		HttpResponse<String> kept = keep(editor, form,
				Map.of("title", "Drafted text", "name", "Drafted text", "version", "0"));
		assertThat(kept.statusCode()).isEqualTo(200);
		assertThat(kept.body()).contains("Draft saved");

		Browser elsewhere = signedIn("types.fast");
		assertThat(elsewhere.get(form).body()).contains("You have unsaved input", "Drafted text");
		String shown = elsewhere.get("/drafts/" + newest("types.fast")).body();
		assertThat(shown).contains("value=\"Drafted text\"", "It is not saved yet", "data-draft-continued");
		assertThat(shown).doesNotContain("You have unsaved input");
	}

	@Test
	void nobodyElseSeesADraft() throws Exception {
		Browser editor = signedIn("types.fast");
		editor.read("/persons/new");
		keep(editor, "/persons/new", Map.of("name", "Drafted of one"));
		long draft = newest("types.fast");
		Browser other = signedIn("types.too");
		assertThat(other.read("/persons/new")).doesNotContain("Drafted of one", "You have unsaved input");
		assertThat(other.get("/drafts/" + draft).statusCode()).isEqualTo(404);
		assertThat(other.send("/drafts/" + draft + "/discard", Map.of()).statusCode()).isEqualTo(404);
		Browser admin = new Browser(this.port).asAdmin();
		assertThat(admin.get("/drafts/" + draft).statusCode()).as("not even an admin").isEqualTo(404);
		assertThat(this.drafts.all("types.fast")).hasSize(1);
	}

	@Test
	void aDraftIsDeletedWhenItIsSavedOrDiscarded() throws Exception {
		Browser editor = signedIn("types.fast");
		editor.read("/organisations/new");
		Map<String, String> fields = new LinkedHashMap<>(
				Map.of("name", "Drafted one", "kind", "ngo", "version", "0", "spellings", "", "note", ""));
		keep(editor, "/organisations/new", Map.of("name", "Drafted on"));
		keep(editor, "/organisations/new", fields);
		assertThat(this.drafts.all("types.fast")).as("one form, one draft").hasSize(1);
		fields.put("name", "");
		assertThat(editor.send("/organisations/new", fields).statusCode()).isEqualTo(422);
		assertThat(this.drafts.all("types.fast")).as("not saved because of an error").hasSize(1);
		fields.put("name", "Drafted one");
		assertThat(editor.send("/organisations/new", fields).statusCode()).isEqualTo(302);
		assertThat(this.drafts.all("types.fast")).isEmpty();

		keep(editor, "/organisations/new", Map.of("name", "Drafted two"));
		assertThat(editor.send("/drafts/" + newest("types.fast") + "/discard", Map.of())
			.headers()
			.firstValue("Location")
			.orElseThrow()).endsWith("/organisations/new");
		assertThat(this.drafts.all("types.fast")).isEmpty();
	}

	@Test
	void whatIsTypedAfterTheSignInExpiredIsKeptForTheSameAccount() throws Exception {
		Browser editor = signedIn("types.fast");
		editor.read("/incidents/new");
		this.database.sql("""
				update app.session set ended_at = now(), end_reason = 'idle'
				 where account_id = (select id from app.account where name = 'types.fast') and ended_at is null""")
			.update();
		HttpResponse<String> late = keep(editor, "/incidents/new", Map.of("title", "Drafted too late"));
		assertThat(late.statusCode()).isEqualTo(401);
		assertThat(late.headers().firstValue("Draft-Kept")).contains("true");
		assertThat(signedIn("types.fast").get("/incidents/new").body()).contains("Drafted too late");

		Browser stranger = new Browser(this.port);
		stranger.read("/login");
		HttpResponse<String> strange = keep(stranger, "/incidents/new", Map.of("title", "Drafted by nobody"));
		assertThat(strange.statusCode()).isEqualTo(401);
		assertThat(strange.headers().firstValue("Draft-Kept")).contains("false");
	}

	@Test
	void theSecondOfTwoEditorsIsToldWhileTyping() throws Exception {
		String form = "/incidents/KZ-2019-0001/edit";
		Browser first = signedIn("types.fast");
		first.read("/incidents/new");
		keep(first, "/incidents/KZ-2019-0001/edit", Map.of("title", "x", "version", "0"));
		Browser second = signedIn("types.too");
		second.read("/incidents/new");
		assertThat(keep(second, form, Map.of("title", "y", "version", "0")).body())
			.contains("types.fast is editing this too.");
		assertThat(keep(second, "/incidents/KZ-2019-0002/edit", Map.of("title", "y", "version", "0")).body())
			.as("another incident")
			.doesNotContain("types.fast");
	}

	@Test
	void passwordsAndForeignAddressesAreNotKept() throws Exception {
		Browser editor = signedIn("types.fast");
		editor.read("/incidents/new");
		assertThat(keep(editor, "/account", Map.of("newPassword", "x")).statusCode()).isEqualTo(422);
		for (String address : new String[] { "//elsewhere.example/a", "https://elsewhere.example/", "", "/a?b=c",
				"/a".repeat(300) }) {
			assertThat(keep(editor, address, Map.of("title", "x")).statusCode()).as(address).isEqualTo(422);
		}
		assertThat(this.drafts.all("types.fast")).isEmpty();
	}

	@Test
	void anAccountHasAtMostFiftyDraftsAndEachForNinetyDays() throws Exception {
		long account = this.drafts.account("types.fast").orElseThrow();
		long incident = this.database.sql("select id from registry.incident where status = 'published' limit 1")
			.query(Long.class)
			.single();
		this.database.sql("insert into app.proposal (incident_id) values (:incident)")
			.param("incident", incident)
			.update();
		this.database.sql("""
				insert into app.draft (account_id, path, fields, saved_at, proposal_id)
				values (:account, '/incidents/proposed/edit', '{}', now() - interval '100 days', :incident)""")
			.param("account", account)
			.param("incident", incident)
			.update();
		for (int i = 0; i < 53; i++) {
			this.drafts.keep(account, Map.of(Drafts.PATH, new String[] { "/persons/" + i + "/edit" }, "name",
					new String[] { "Drafted " + i }));
		}
		assertThat(proposed()).as("the form of a proposal").isOne();
		assertThat(this.drafts.all("types.fast")).hasSize(50)
			.noneMatch((draft) -> draft.title().equals("Drafted 0"))
			.anyMatch((draft) -> draft.title().equals("Drafted 52"));
		this.database.sql("update app.draft set saved_at = now() - interval '91 days' where account_id = :account")
			.param("account", account)
			.update();
		this.drafts.deleteOld();
		assertThat(this.drafts.all("types.fast")).isEmpty();
		assertThat(proposed()).as("the form of a proposal").isOne();
		assertThat(this.database.sql("delete from app.proposal where incident_id = :incident")
			.param("incident", incident)
			.update()).isOne();
		assertThat(proposed()).isZero();
	}

	private int proposed() {
		return this.database.sql("select count(*) from app.draft where path = '/incidents/proposed/edit'")
			.query(Integer.class)
			.single();
	}

	private HttpResponse<String> keep(Browser editor, String form, Map<String, String> fields)
			throws IOException, InterruptedException {
		return editor.send("/drafts?draft-of=" + encoded(form) + "&draft-page=" + encoded(form), fields);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private long newest(String account) {
		return this.drafts.all(account).get(0).id();
	}

	private Browser signedIn(String account) throws IOException, InterruptedException {
		Browser browser = new Browser(this.port);
		browser.signIn(account, PASSWORD);
		return browser;
	}

}
