package org.aigaq.disagreement;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Disagreements are listed and explained, contradictions entered; none is deleted. */
@DatabaseTest
@Transactional
class DisagreementPagesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	IncidentFixture wave;

	FactFixture fact;

	@BeforeEach
	void tell() {
		Waves waves = new Waves(this.database);
		this.wave = waves.wave();
		this.fact = this.wave.whole("detained")
			.saidBy(waves.organisation("Ministry"), Count.exactly(700))
			.saidBy(waves.organisation("Movement"), Count.exactly(1000));
	}

	@Test
	void listShowsBothSidesAndFilters() {
		assertThat(page("/disagreements", VIEWER)).containsPattern(WholeFigure.of("700 detained"))
			.containsPattern(WholeFigure.of("1,000 detained"))
			.contains(this.wave.code(), "about 700 detained")
			.doesNotContain("Explain<");
		assertThat(page("/disagreements?incident=" + this.wave.code(), VIEWER))
			.containsPattern(WholeFigure.of("700 detained"))
			.containsPattern(WholeFigure.of("1,000 detained"))
			.doesNotContain("about 700 detained");
		assertThat(page("/disagreements?rule=asserted_denied", VIEWER)).doesNotContain(this.wave.code());
		assertThat(page("/disagreements?state=explained&incident=" + this.wave.code(), VIEWER))
			.contains("No disagreement here", "Nothing fits this filter");
	}

	@Test
	void unreadableFilterIsToldAtItsField() {
		MvcTestResult answer = this.pages.get().uri("/disagreements?incident=yesterday").with(VIEWER).exchange();
		assertThat(answer).hasStatus(400);
		assertThat(text(answer)).contains("Write a code such as KZ-2019-0009.");
	}

	@Test
	void draftsAreListedForEditorsAlone() {
		this.wave.become("draft");
		assertThat(page("/disagreements", VIEWER)).doesNotContain(this.wave.code());
		assertThat(page("/disagreements", EDITOR)).contains(this.wave.code());
	}

	@Test
	void explanationStandsOnThePagesAndTheDisagreementStays() {
		assertThat(explain("", "The movement counts two more days.")).hasStatus3xxRedirection();
		assertThat(page("/incidents/" + this.wave.code(), VIEWER)).contains("Explained:",
				"The movement counts two more days.", "against", "sources differ");
		assertThat(page("/disagreements?state=explained", VIEWER)).contains("The movement counts two more days.");
		assertThat(this.database.sql("select explained from reporting.disagreement where incident_code = ?")
			.param(this.wave.code())
			.query(String.class)
			.single()).isEqualTo("The movement counts two more days.");
		assertThat(this.database.sql(
				"select count(*) from audit.change where relation = 'registry.explanation' and new_row ->> 'reason' like 'The movement%'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void explanationIsTakenBack() {
		explain("", "Other days.");
		assertThat(this.pages.post()
			.uri("/disagreements/explain")
			.with(EDITOR)
			.with(csrf())
			.param("incident", this.wave.code())
			.param("pair", pair())
			.param("was", "Other days.")
			.param("take-back", "true")).hasStatus3xxRedirection();
		assertThat(page("/incidents/" + this.wave.code(), VIEWER)).doesNotContain("Other days.").contains("against");
	}

	@Test
	void secondEditorSeesWhatTheFirstSaved() {
		explain("", "Other days.");
		MvcTestResult answer = explain("", "Another scope.");
		assertThat(answer).hasStatus(409);
		assertThat(text(answer)).contains("Another scope.", "Saved now: Other days.");
		assertThat(explain("Other days.", "Another scope.")).hasStatus3xxRedirection();
	}

	@Test
	void emptyReasonIsRefusedAtItsField() {
		MvcTestResult answer = explain("", " ");
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("Required.").containsPattern(WholeFigure.of("700 detained"));
	}

	@Test
	void whatIsGoneCannotBeExplained() {
		String pair = pair();
		this.database.sql("update registry.assertion set count_low = 700, count_high = 700 where fact_id = ?")
			.param(this.fact.id())
			.update();
		assertThat(post("/disagreements/explain", "incident", this.wave.code(), "pair", pair, "reason", "Why."))
			.hasStatus(409);
		assertThat(this.pages.get()
			.uri("/disagreements/explain?incident=" + this.wave.code() + "&pair=count_range:1:2")
			.with(EDITOR)).hasStatus(404);
	}

	@Test
	void contradictionIsEnteredFromTheCodesOfTwoFacts() {
		String fact = this.wave.code() + "-F01";
		MvcTestResult look = post("/disagreements/new", "leftFact", fact, "rightFact", "KZ-2022-0003-F04", "rows",
				"show", "reason", "Kept.");
		assertThat(look).hasStatusOk();
		assertThat(text(look)).containsPattern(WholeFigure.of("700 detained · Ministry"))
			.contains("type=\"radio\"", "Kept.");
		long left = assertions(fact).get(0);
		long right = assertions("KZ-2022-0003-F04").get(0);
		MvcTestResult entered = post("/disagreements/new", "leftFact", fact, "rightFact", "KZ-2022-0003-F04", "left",
				String.valueOf(left), "right", String.valueOf(right), "reason", "One of the two miscounts.");
		assertThat(entered).hasStatus3xxRedirection().hasRedirectedUrl("/incidents/" + this.wave.code());
		for (String incident : List.of(this.wave.code(), "KZ-2022-0003")) {
			assertThat(page("/incidents/" + incident, VIEWER)).contains("One of the two miscounts.");
		}
		assertThat(text(post("/disagreements/new", "leftFact", fact, "rightFact", "KZ-2022-0003-F04", "left",
				String.valueOf(right), "right", String.valueOf(left), "reason", "Again.")))
			.contains("Choose one of these.");
	}

	@Test
	void contradictionIsChangedAndRemoved() {
		List<Long> said = assertions(this.wave.code() + "-F01");
		this.database.sql("""
				insert into registry.contradiction (left_assertion_id, right_assertion_id, reason)
				values (?, ?, 'They cannot both be so.')""").param(said.get(0)).param(said.get(1)).update();
		String pair = "contradiction:" + said.get(0) + ":" + said.get(1);
		String address = "/disagreements/contradiction";
		assertThat(page(address + "?incident=" + this.wave.code() + "&pair=" + pair, EDITOR))
			.contains("They cannot both be so.", "Remove the contradiction");
		assertThat(post(address, "incident", this.wave.code(), "pair", pair, "was", "older", "reason", "New."))
			.hasStatus(409);
		assertThat(post(address, "incident", this.wave.code(), "pair", pair, "was", "They cannot both be so.", "reason",
				"New."))
			.hasStatus3xxRedirection();
		assertThat(post(address, "incident", this.wave.code(), "pair", pair, "was", "New.", "remove", "true"))
			.hasStatus3xxRedirection();
		assertThat(this.database
			.sql("select count(*) from internal.disagreement where incident_code = ? and rule = 'contradiction'")
			.param(this.wave.code())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void unknownFactAndNoChoiceAreToldAtTheirFields() {
		assertThat(text(post("/disagreements/new", "leftFact", "KZ-1900-0001-F01", "rightFact",
				this.wave.code() + "-F01", "reason", "")))
			.contains("There is no fact of this code.", "Choose one of these.", "Required.");
	}

	@Test
	void viewersWriteNothing() {
		assertThat(this.pages.get()
			.uri("/disagreements/explain?incident=" + this.wave.code() + "&pair=" + pair())
			.with(VIEWER)).hasStatus(403);
		assertThat(this.pages.get().uri("/disagreements/new").with(VIEWER)).hasStatus(403);
		assertThat(this.pages.post().uri("/disagreements/new").with(VIEWER).with(csrf())).hasStatus(403);
		// without a CSRF token
		assertThat(this.pages.post().uri("/disagreements/explain").with(EDITOR)).hasStatus(403);
	}

	private MvcTestResult explain(String was, String reason) {
		return post("/disagreements/explain", "incident", this.wave.code(), "pair", pair(), "was", was, "reason",
				reason);
	}

	private String pair() {
		List<Long> said = assertions(this.wave.code() + "-F01");
		return "count_range:" + said.get(0) + ":" + said.get(1);
	}

	private List<Long> assertions(String fact) {
		return this.database.sql("""
				select assertion.id from registry.assertion join registry.fact on fact.id = assertion.fact_id
				 where fact.code = ? order by assertion.id""").param(fact).query(Long.class).list();
	}

	private MvcTestResult post(String address, String... parameters) {
		var request = this.pages.post().uri(address).with(EDITOR).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String page(String address, UserRequestPostProcessor reader) {
		MvcTestResult answer = this.pages.get().uri(address).with(reader).exchange();
		assertThat(answer).hasStatusOk();
		return text(answer);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
