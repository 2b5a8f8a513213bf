package org.aigaq.document.edition;

import java.io.UnsupportedEncodingException;

import org.aigaq.DatabaseTest;
import org.aigaq.document.CitedText;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The text of a document with its passages, and the address of each passage. */
@DatabaseTest
@Transactional
class TextPagesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void passageLeadsToItsFactsAndHasAnAddress() throws UnsupportedEncodingException {
		CitedText text = CitedText.of(this.database, "In the square\n\npolice held fifty people, or more.\n");
		IncidentFixture incident = text.told("fifty people", 50);
		String page = page("/documents/" + text.code() + "/text/1", EDITOR);
		assertThat(page).contains(">fifty people</mark>", incident.code() + "-F01", "#note1",
				"/documents/" + text.code() + "/text/1/27-39#here");
		assertThat(page("/documents/" + text.code() + "/text/1/27-39", EDITOR)).contains("id=\"here\"",
				"role=\"status\"", "Passage 1, characters 27 to 39.", "One record rests on it.");
	}

	@Test
	void readersSeeAtTheSameAddressWhatMayBeShown() throws UnsupportedEncodingException {
		CitedText text = CitedText.of(this.database, "In the square police held fifty people, or more.\n");
		IncidentFixture incident = text.told("fifty people", 50);
		String address = "/documents/" + text.code() + "/text/1/26-38";
		assertThat(page(address, VIEWER)).contains("paragraph 1", incident.code() + "-F01", "26 to 38 of edition 1")
			.doesNotContain("fifty people", "In the square");
		text.quotable(20);
		assertThat(page(address, VIEWER)).contains("fifty people").doesNotContain("In the square");
		assertThat(page("/documents/" + text.code(), VIEWER)).contains("fifty people", address)
			.doesNotContain("In the square");
		assertThat(page("/incidents/" + incident.code(), VIEWER)).contains("fifty people", address);
		this.database.sql("update registry.passage set flag = 'mismatch' where edition_id = ?")
			.param(text.edition())
			.update();
		assertThat(page(address, VIEWER)).contains("the text has other words here").doesNotContain("fifty people");
		assertThat(page("/incidents/" + incident.code(), VIEWER)).contains("other words");
	}

	@Test
	void factsOfAPassageStandByTheirNumbers() throws UnsupportedEncodingException {
		CitedText text = CitedText.of(this.database, "In the square police held fifty people, or more.\n");
		long passage = text.passage("fifty people");
		IncidentFixture incident = text.told(passage, 50);
		incident.whole("arrested").saidBy(new Source(passage, null, null, null), Count.exactly(1));
		this.database.sql("""
				update registry.fact set code = replace(replace(code, 'F01', 'F100'), 'F02', 'F16')
				 where incident_id = ?""").param(incident.id()).update();
		String page = page("/documents/" + text.code() + "/text/1", EDITOR);
		assertThat(page.indexOf("-F16")).isPositive().isLessThan(page.indexOf("-F100"));
		assertThat(this.database.sql("select used_by[1] from reporting.passage where document_code = ?")
			.param(text.code())
			.query(String.class)
			.single()).isEqualTo(incident.code() + "-F16");
	}

	@Test
	void readersSeeNothingUnpublishedNorOfARestrictedDocument() {
		CitedText text = CitedText.of(this.database, "In the square police held fifty people, or more.\n");
		IncidentFixture incident = text.told("fifty people", 50);
		String address = "/documents/" + text.code() + "/text/1/26-38";
		incident.become("draft");
		assertThat(this.pages.get().uri(address).with(VIEWER)).hasStatus(404);
		incident.become("published");
		assertThat(this.pages.get().uri(address).with(VIEWER)).hasStatusOk();
		text.restricted();
		assertThat(this.pages.get().uri(address).with(VIEWER)).hasStatus(404);
		assertThat(this.pages.get().uri(address).with(EDITOR)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/text", "/text/1" })
	void readersSeeNoText(String path) {
		CitedText text = CitedText.of(this.database, "In the square.\n");
		text.told("square", 50);
		assertThat(this.pages.get().uri("/documents/" + text.code() + path).with(VIEWER)).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/text/2", "/text/1/0-2", "/text/1/0-99999", "/text/1/x" })
	void thereIsNothingElse(String path) {
		CitedText text = CitedText.of(this.database, "In the square.\n");
		assertThat(this.pages.get().uri("/documents/" + text.code() + path).with(EDITOR)).hasStatus(404);
	}

	@Test
	void everyPassageOfALongTextIsMarkedOnItsPage() throws UnsupportedEncodingException {
		String line = "Полиция задержала людей на площади, сообщает министерство внутренних дел, и отпустила их. ";
		CitedText text = CitedText.of(this.database, (line.repeat(2) + "\n\n").repeat(100_000 / 182));
		text.stated(500, 190, text.told(text.passage(0, 7), 1));

		String page = page("/documents/" + text.code() + "/text/1", EDITOR);

		assertThat(page.split("class=\"note-number\"", -1)).hasSizeGreaterThan(500);
	}

	private String page(String address, UserRequestPostProcessor reader) throws UnsupportedEncodingException {
		var result = this.pages.get().uri(address).with(reader).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
