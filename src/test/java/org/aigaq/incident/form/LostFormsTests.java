package org.aigaq.incident.form;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What cannot be saved is said at its field or on the form, and the rest stays. */
@DatabaseTest
@Transactional
class LostFormsTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final int LONG = 1_000_000;

	@Autowired
	MockMvcTester pages;

	@LocalServerPort
	int port;

	@Test
	void rowsBeyondTheLimitAreSaidAndStay() throws Exception {
		TypedForm facts = TypedForm.rally();
		TypedForm places = TypedForm.rally();
		for (int n = 0; n < 202; n++) {
			facts.detention(n, "detained in the square " + n, "", "").type("facts[" + n + "].assertions[0].count", "5");
			places.type("places[" + n + "].place", "Almaty").type("places[" + n + "].venue", "square " + n);
		}
		staysWith(facts, "At most 200 figures");
		staysWith(places, "At most 200 rows");
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "summary", "date", "parent", "places[0].place", "places[0].venue",
			"participants[0].actor", "participants[0].words", "witnesses[0].passage.document",
			"witnesses[0].passage.paragraph", "witnesses[0].passage.locator", "facts[0].description", "facts[0].date",
			"facts[0].cities", "facts[0].person", "facts[0].own[placeHeld]", "facts[0].assertions[0].count",
			"facts[0].assertions[0].number", "facts[0].assertions[0].organisation", "facts[0].assertions[0].words",
			"facts[0].assertions[0].scope", "facts[0].assertions[0].own[heldFrom]" })
	void longTextIsSaidAtItsFieldAndTheRestStays(String field) throws Exception {
		// a letter that grows when it is printed, in every other field
		String piece = (field.length() % 2 == 0) ? "1,000" : "\"\"";
		TypedForm form = TypedForm.rally()
			.detention(0, "detained in the square", "", "")
			.type("facts[0].assertions[0].count", "over forty")
			.type(field, "1" + piece.repeat(LONG / piece.length()));
		HttpResponse<String> answer = editor().send("/incidents/new", form.sent().toSingleValueMap());
		assertThat(answer.statusCode()).isEqualTo(422);
		String page = answer.body();
		assertThat(page.contains("field-error")).isTrue();
		assertThat(TypedForm.in(page).field("witnesses[0].passage.paragraph"))
			.satisfies((kept) -> assertThat(field.endsWith("paragraph") || kept.equals("1")).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/documents/new note", "/documents/new published", "/documents/new accessed",
			"/documents/new archiveUrl", "/persons/new note", "/persons/new name", "/organisations/new name",
			"/places/new name" })
	void otherFormsSayItToo(String form) throws Exception {
		String field = form.substring(form.indexOf(' ') + 1);
		HttpResponse<String> answer = editor().send(form.substring(0, form.indexOf(' ')),
				Map.of("title", "Kept title", "version", "0", field, "x".repeat(LONG)));
		assertThat(answer.statusCode()).isIn(200, 422);
		assertThat(answer.body()).contains("field-error");
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED) // so that it is rolled back
															// as for a user
	void fullDiskLosesNoForm(@Autowired Flyway flyway) throws Exception {
		try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
				FullDisk full = new FullDisk(owner)) {
			TypedForm form = TypedForm.rally().type("title", FullDisk.TITLE);
			MvcTestResult answer = send(form);
			assertThat(answer.getResponse().getStatus()).as(answer.getResponse().getContentAsString()).isEqualTo(507);
			String page = answer.getResponse().getContentAsString();
			assertThat(page).contains("Nothing was saved: the disk of the server is full.");
			assertThat(TypedForm.in(page).field("title")).isEqualTo(FullDisk.TITLE);
			assertThat(TypedForm.in(page).field("places[0].place")).isEqualTo("Алма-Ата");
			MvcTestResult document = this.pages.post()
				.uri("/documents/new")
				.param("title", FullDisk.TITLE)
				.param("kind", "other")
				.param("scale", "unknown")
				.param("language", "en")
				.param("quoteLimit", "0")
				.param("visibility", "public")
				.param("version", "0")
				.with(EDITOR)
				.with(csrf())
				.exchange();
			assertThat(document.getResponse().getStatus()).as(document.getResponse().getContentAsString())
				.isEqualTo(507);
		}
	}

	/** Somebody who is signed in: a stranger may send no long text. */
	private Browser editor() throws Exception {
		Browser browser = new Browser(this.port).asAdmin();
		browser.read("/organisations/new");
		return browser;
	}

	private void staysWith(TypedForm form, String message) throws Exception {
		MvcTestResult answer = send(form);
		assertThat(answer).hasStatus(422).bodyText().contains(message);
		TypedForm shown = TypedForm.in(answer.getResponse().getContentAsString());
		form.sent().forEach((name, values) -> assertThat(shown.field(name)).as(name).isEqualTo(values.get(0)));
	}

	private MvcTestResult send(TypedForm form) {
		return this.pages.post().uri("/incidents/new").params(form.sent()).with(EDITOR).with(csrf()).exchange();
	}

	/** A database that answers like one on a full disk where a row has this title. */
	private record FullDisk(Connection owner) implements AutoCloseable {

		static final String TITLE = "Rally on a full disk";

		private FullDisk {
			try (Statement statement = owner.createStatement()) {
				statement.execute("""
						create function registry.full_disk() returns trigger language plpgsql as $$
						begin
						    raise exception 'could not extend file: No space left on device' using errcode = '53100';
						end $$""");
				for (String table : new String[] { "incident", "document" }) {
					statement.execute("create trigger full_disk before insert on registry." + table
							+ " for each row when (new.title = '" + TITLE + "') execute function registry.full_disk()");
				}
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public void close() throws SQLException {
			try (Statement statement = this.owner.createStatement()) {
				statement.execute("drop function registry.full_disk() cascade");
			}
		}

	}

}
