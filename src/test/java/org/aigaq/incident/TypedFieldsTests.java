package org.aigaq.incident;

import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Dates and numbers are typed as people write them, and their reading stands beneath. */
@DatabaseTest
@Transactional
class TypedFieldsTests {

	private static final String SAID = "facts[0].assertions[0].";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void signIn() { // the transaction of the test began before the sign-in
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9–11 June 2019 | Read as 9 June to 11 June 2019, 3 days; EDTF 2019-06-09/2019-06-11.
			16.02.2019     | Read as 16 February 2019; EDTF 2019-02-16.
			31 June 2019   | June has 30 days.
			22 May         | Add the year: neither incident nor document gives it.
			6/7/2019       | Day or month first? This may be 6 July 2019 or 7 June 2019. Choose one.
			11–9 June 2019 | This span ends on 9 June 2019, before it begins on 11 June 2019.""")
	void dateIsReadBackAtOnce(String typed, String beneath) throws Exception {
		assertThat(text(post("/readings/date").param("field", "date").param("date", typed))).contains(beneath)
			.contains("id=\"date-read\"");
	}

	@Test
	void yearIsTakenFromTheIncidentAndThatIsSaid() throws Exception {
		assertThat(text(post("/readings/date").param("field", "facts[0].date")
			.param("facts[0].date", "around 22 May")
			.param("date", "June 2019"))).contains(
					"Read as about 22 May 2019 (year uncertain); EDTF 2019%-~05-~22. The year is that of the incident.");
		assertThat(text(post("/readings/date").param("field", "date")
			.param("date", "22 May")
			.param("witnesses[0].passage.document", "D-0004"))).contains("The year is that of the document.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			over 950   | Read as more than 950: 951 or more.
			218 people | Read as exactly 218.
			около 40   | Read as about 40.
			12-15      | Read as 12 to 15.
			dozens     | Read as dozens: 24 or more.
			up to 40   | Read as up to 40: 40 or fewer.
			0?         | “0?” is not certain. Choose what it means; it is kept as written.
			30 days    | “days” is not understood.""")
	void numberIsReadBackAtOnce(String typed, String beneath) throws Exception {
		assertThat(text(post("/incidents/count").param("row", "facts[0].assertions[0]").param(SAID + "count", typed)))
			.contains(beneath);
	}

	@Test
	void numberBesideWordsIsRefusedAtItsField() throws Exception {
		TypedForm form = TypedForm.rally().detention(0, "detained in the square", "unknown", "5");
		String page = text(post("/incidents/new").params(form.sent()));
		assertThat(page).contains("This precision takes no number: remove 5, or choose another.");
		assertThat(TypedForm.in(page).field(SAID + "number")).isEqualTo("5");
	}

	@Test
	void whatWasTypedIsKeptBesideWhatWasRead() throws Exception {
		TypedForm form = rally().type(SAID + "count", "около 40").type("date", "9–11 июня 2019");
		String code = entered(form);
		assertThat(row(code)).isEqualTo(Map.of("count_low", 40, "count_high", 40, "count_wording", "about",
				"count_words", "около 40", "date_edtf", "2019-06-09/2019-06-11"));
		TypedForm opened = TypedForm.in(text(get("/incidents/" + code + "/figures/" + code + "-F01/edit")));
		assertThat(opened.field(SAID + "count")).isEqualTo("около 40");
		assertThat(opened.field(SAID + "wording")).isEmpty();
		assertThat(text(get("/incidents/" + code))).contains("Number as written: “около 40”");
	}

	@Test
	void uncertainWordsAreKeptWithTheMeaningThatWasChosen() throws Exception {
		TypedForm form = rally().type(SAID + "count", "0?");
		String asked = text(post("/incidents/new").params(form.sent()));
		assertThat(asked).contains("“0?” is not certain", "exactly 0", "number not given");
		String choice = "facts%5B0%5D.assertions%5B0%5D.wording=exact&facts%5B0%5D.assertions%5B0%5D.number=0";
		String code = entered(form.type("fill", choice));
		assertThat(row(code)).containsEntry("count_low", 0)
			.containsEntry("count_wording", "exact")
			.containsEntry("count_words", "0?");
		TypedForm opened = TypedForm.in(text(get("/incidents/" + code + "/figures/" + code + "-F01/edit")));
		assertThat(opened.field(SAID + "count")).isEqualTo("0?");
		assertThat(opened.field(SAID + "number")).isEqualTo("0");
	}

	@Test
	void numberThatCameByItsOldFieldsIsShownInWords() throws Exception {
		TypedForm form = rally().type(SAID + "wording", "over").type(SAID + "number", "500");
		TypedForm redrawn = TypedForm.in(text(post("/incidents/new").param("rows", "").params(form.sent())));
		assertThat(redrawn.field(SAID + "count")).isEqualTo("more than 500");
		assertThat(redrawn.field(SAID + "wording") + redrawn.field(SAID + "number")).isEmpty();
		assertThat(row(entered(redrawn))).containsEntry("count_low", 501).containsEntry("count_words", null);
	}

	@Test
	void slashesAreAskedAndTheChoiceFillsTheField() throws Exception {
		TypedForm form = rally().type(SAID + "count", "3").type("date", "6/7/2019");
		assertThat(text(post("/incidents/new").params(form.sent()))).contains("Day or month first?",
				">6 July 2019</button>");
		assertThat(row(entered(form.type("fill", "date=6%20July%202019")))).containsEntry("date_edtf", "2019-07-06");
	}

	private static TypedForm rally() {
		return TypedForm.rally().detention(0, "detained in the square", "", "");
	}

	private String entered(TypedForm form) throws Exception {
		var answer = this.mvc
			.perform(post("/incidents/new").params(form.sent()).with(IncidentPagesTests.EDITOR).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
		return String.valueOf(answer.getRedirectedUrl()).substring("/incidents/".length());
	}

	private String text(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(IncidentPagesTests.EDITOR).with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private Map<String, Object> row(String code) {
		return this.database.sql(
				"select count_low, count_high, count_wording, count_words, date_edtf from internal.detention where incident_code = :code")
			.param("code", code)
			.query()
			.singleRow();
	}

}
