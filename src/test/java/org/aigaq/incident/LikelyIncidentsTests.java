package org.aigaq.incident;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

import static org.aigaq.incident.IncidentPagesTests.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * While an incident is entered, incidents that may be the same are shown, until an editor
 * answers.
 */
@DatabaseTest
@Transactional
class LikelyIncidentsTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "Rally that a test told of, 2019-06-10, Almaty, true",
			"Rally that a test told of, 2019-06-12, Алма-Ата, true",
			"Rally that a test tells of, 2019-06-10, Shymkent, true", "Strike of the miners, 2019-06-10, Almaty, false",
			"Rally that a test told of, 12 June 2019, Алма-Ата, true",
			"Rally that a test told of, 2019-09-10, Almaty, false",
			"Rally that a test told of, not a date, Almaty, false" })
	void incidentOfANearDayAndLikeWordsIsShown(String title, String date, String place, boolean shown)
			throws Exception {
		String code = enter(TypedForm.rally());
		String hints = hints("",
				TypedForm.rally().type("title", title).type("date", date).type("places[0].place", place));
		assertThat(hints.contains("data-hint=\"" + code + "\"")).isEqualTo(shown);
	}

	@Test
	void incidentOfTheSameQuoteIsShownWhateverItsDate() throws Exception {
		String passage = this.database
			.sql("""
					select document.code || ' ' || edition.edition || ' ' || char_start || ' ' || char_end || ' ' || incident.code || ' ' || incident.title
					  from registry.incident_passage join registry.passage on passage.id = passage_id
					  join registry.document_edition edition on edition.id = edition_id join registry.document on document.id = document_id
					  join registry.incident on incident.id = incident_id
					 where char_start is not null order by 1 limit 1""")
			.query(String.class)
			.single();
		String[] parts = passage.split(" ", 6);
		String hints = hints("",
				new TypedForm().type("title", parts[5])
					.type("date", "1999-01-01")
					.type("witnesses[0].passage.document", parts[0])
					.type("witnesses[0].passage.edition", parts[1])
					.type("witnesses[0].passage.charStart", parts[2])
					.type("witnesses[0].passage.charEnd", parts[3]));
		assertThat(hints).contains("data-hint=\"" + parts[4] + "\"").contains("same quote");
	}

	@Test
	void anAnswerIsRemembered() throws Exception {
		String first = enter(TypedForm.rally());
		MultiValueMap<String, String> second = TypedForm.rally().type("newcomers[0].name", "").sent();
		second.add("apart", first);
		String code = created(post("/incidents/new", second));
		assertThat(hints(code, TypedForm.rally())).doesNotContain("data-hint=\"" + first + "\"");
		assertThat(hints(first, TypedForm.rally())).doesNotContain("data-hint=\"" + code + "\"");

		String third = enter(TypedForm.rally().type("newcomers[0].name", ""));
		assertThat(get("/incidents/" + third + "/likely")).contains(first, code);
		MultiValueMap<String, String> answer = new TypedForm().type("other", first).sent();
		assertThat(post("/incidents/" + third + "/apart", answer)).hasStatus(302);
		assertThat(get("/incidents/" + third + "/likely")).doesNotContain(first + " ·").contains(code);
	}

	private String hints(String code, TypedForm form) throws Exception {
		MvcTestResult page = post("/incidents/likely" + (code.isEmpty() ? "" : "?of=" + code), form.sent());
		assertThat(page).hasStatusOk();
		return page.getResponse().getContentAsString();
	}

	private String enter(TypedForm form) {
		return created(post("/incidents/new", form.sent()));
	}

	private static String created(MvcTestResult result) {
		assertThat(result).hasStatus(302);
		return String.valueOf(result.getResponse().getRedirectedUrl()).substring("/incidents/".length());
	}

	private MvcTestResult post(String address, MultiValueMap<String, String> form) {
		return this.pages.post().uri(address).params(form).with(EDITOR).with(csrf()).exchange();
	}

	private String get(String address) throws Exception {
		MvcTestResult page = this.pages.get().uri(address).with(EDITOR).exchange();
		assertThat(page).hasStatusOk();
		return page.getResponse().getContentAsString();
	}

}
