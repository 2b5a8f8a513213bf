package org.aigaq.incident;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.aigaq.CountedQueries;
import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Each figure of an incident is opened, saved and removed alone. */
@DatabaseTest
@Transactional
class FigurePagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	String code = "";

	@BeforeEach
	void enter() throws Exception {
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
		this.code = new EnteredIncidents(this.mvc).enter(TypedForm.rally()
			.detention(0, "detained in the square", "exact", "40")
			.detention(1, "detained at home", "exact", "2")
			.type("facts[2].type", "act")
			.type("facts[2].description", "Beaten at the station")
			.type("facts[2].kind", "beating")
			.type("facts[2].assertions[0].words", "a witness")
			.type("facts[2].assertions[0].passage.document", "Call log of a test")
			.type("facts[2].assertions[0].passage.paragraph", "3"));
	}

	@Test
	void changeOfAnotherFigureIsNoConflict() throws Exception {
		TypedForm first = opened("F01");
		TypedForm second = opened("F02");
		assertThat(save("F01", first.type("facts[0].assertions[0].count", "41"))).isEqualTo(302);
		assertThat(save("F02", second.type("facts[0].assertions[0].count", "3"))).isEqualTo(302);
		assertThat(number("F01")).isEqualTo("41");
		assertThat(number("F02")).isEqualTo("3");
	}

	@Test
	void secondOfTwoWhoChangeOneFigureSeesBothAndLosesNothing() throws Exception {
		TypedForm second = opened("F01");
		save("F01", opened("F01").type("facts[0].assertions[0].count", "41"));
		MvcResult refused = send("F01", second.type("facts[0].assertions[0].count", "45"));
		assertThat(refused.getResponse().getStatus()).isEqualTo(409);
		TypedForm joined = TypedForm.in(refused.getResponse().getContentAsString());
		assertThat(joined.field("facts[0].assertions[0].count")).isEqualTo("45");
		assertThat(refused.getResponse().getContentAsString()).contains("<strong>41</strong>");
		assertThat(save("F01", joined)).isEqualTo(302);
		assertThat(number("F01")).isEqualTo("45");
	}

	@Test
	void onlyThatFactAndItsAssertionsAreWritten() throws Exception {
		long before = lastChange();
		save("F01", opened("F01").type("facts[0].assertions[0].count", "41"));
		assertThat(this.database.sql("select distinct relation from audit.change where id > :id order by 1")
			.param("id", before)
			.query(String.class)
			.list()).containsExactly("registry.assertion", "registry.incident");
	}

	@Test
	void changeOfAFigureIsSeenBeforePublishing() throws Exception {
		long version = version();
		save("F01", opened("F01").type("facts[0].assertions[0].count", "41"));
		assertThat(version()).isGreaterThan(version);
	}

	@Test
	void newFigureCitesTheDocumentThatWasCitedLast() throws Exception {
		TypedForm form = TypedForm.in(page("/incidents/" + this.code + "/figures/new?type=crowd"));
		assertThat(form.field("facts[0].assertions[0].passage.document")).matches("D-[0-9]+");
		form.type("facts[0].description", "Crowd in the square")
			.type("facts[0].assertions[0].count", "500")
			.type("facts[0].assertions[0].passage.paragraph", "4");
		MvcResult saved = this.mvc
			.perform(post("/incidents/" + this.code + "/figures/new").params(form.sent())
				.with(IncidentPagesTests.EDITOR)
				.with(csrf()))
			.andReturn();
		assertThat(saved.getResponse().getRedirectedUrl())
			.isEqualTo("/incidents/" + this.code + "#" + this.code + "-F04");
		assertThat(number("F04")).isEqualTo("500");
	}

	@Test
	void sourceIsAddedAndTheCursorStandsInIt() throws Exception {
		MvcResult answer = this.mvc
			.perform(post(address("F01")).header("HX-Request", "true")
				.param("rows", "facts-0-assertions-1")
				.params(opened("F01").type("facts[0].assertions[1].passage.document", "D-0001").sent())
				.with(IncidentPagesTests.EDITOR)
				.with(csrf()))
			.andReturn();
		String html = answer.getResponse().getContentAsString();
		assertThat(html).doesNotContain("<html").contains("id=\"figure-form\"");
		assertThat(html.split("autofocus=", -1)).hasSize(2);
		assertThat(html).containsPattern("id=\"facts-0-assertions-1-organisation\"[^>]*autofocus");
	}

	@Test
	void errorsStandAtTheirFieldsAndWhatWasTypedStays() throws Exception {
		MvcResult refused = send("F01", opened("F01").type("facts[0].assertions[0].count", "a bus of them"));
		assertThat(refused.getResponse().getStatus()).isEqualTo(422);
		assertThat(refused.getResponse().getContentAsString()).contains("id=\"facts-0-assertions-0-count-error\"");
		assertThat(TypedForm.in(refused.getResponse().getContentAsString()).field("facts[0].assertions[0].count"))
			.isEqualTo("a bus of them");
	}

	@Test
	void figureIsRemovedAlone() throws Exception {
		assertThat(save("F01", opened("F01").type("facts[0].removed", "true"))).isEqualTo(302);
		assertThat(this.database.sql("select code from registry.fact where code like :code order by 1")
			.param("code", this.code + "-%")
			.query(String.class)
			.list()).containsExactly(this.code + "-F02", this.code + "-F03");
	}

	@Test
	void figureOfAnotherIncidentIsNotSavedHere() throws Exception {
		String other = "/incidents/KZ-2019-0001/figures/" + this.code + "-F01/edit";
		assertThat(this.mvc.perform(get(other).with(IncidentPagesTests.REVIEWER)).andReturn().getResponse().getStatus())
			.isEqualTo(404);
		this.mvc
			.perform(post(other).params(opened("F01").type("facts[0].assertions[0].count", "7").sent())
				.with(IncidentPagesTests.REVIEWER)
				.with(csrf()))
			.andReturn();
		assertThat(number("F01")).isEqualTo("40");
	}

	@ParameterizedTest
	@CsvSource({ "section=figures,F01 F02", "section=violations,F03", "section=claims,''",
			"section=figures&q=SQUARE,F01", "section=figures&kind=detained,F01 F02", "section=figures&kind=fined,''",
			"section=figures&unnumbered=true,''", "section=violations&source=witness,F03",
			"section=violations&source=nobody,''", "section=violations&kind=beating,F03",
			"section=figures&unnumbered=dated,F01 F02", "section=violations&unnumbered=dated,''" })
	void listIsFiltered(String query, String found) throws Exception {
		String html = page("/incidents/" + this.code + "/figures?" + query);
		for (String number : new String[] { "F01", "F02", "F03" }) {
			assertThat(html.contains("id=\"row-" + this.code + "-" + number)).as(number)
				.isEqualTo(found.contains(number));
		}
	}

	@Test
	void firstFigureOfItsKindCountsAllAndTheSecondIsAsked() throws Exception {
		String detained = add("15", "");
		assertThat(covers(detained)).isEqualTo("whole");
		String form = page("/incidents/" + this.code + "/figures/new?type=detention");
		assertThat(form).contains("Is this part of the 15 detained?");
		assertThat(sent("/incidents/" + this.code + "/figures/new", detained("4", "")).getResponse().getStatus())
			.isEqualTo(422);
		assertThat(covers(add("4", "part"))).isEqualTo("part");
	}

	@Test
	void anotherCountOfTheSameIsAnotherSource() throws Exception {
		String first = add("15", "");
		String address = "/incidents/" + this.code + "/figures/new";
		assertThat(
				sent(address, detained("12", "same").type("facts[0].assertions[0].words", "the police")).getResponse()
					.getRedirectedUrl())
			.endsWith(first);
		assertThat(TypedForm.in(page("/incidents/" + this.code + "/figures/" + first + "/edit"))
			.field("facts[0].assertions[1].count")).isEqualTo("12");
	}

	@Test
	void figuresBesideEachOtherAreAdded() throws Exception {
		String first = add("15", "");
		add("4", "beside");
		assertThat(covers(first)).isEqualTo("part");
		assertThat(this.database.sql(
				"select whole.code from registry.fact join registry.fact whole on whole.id = fact.part_of where fact.code = :code")
			.param("code", this.code + "-F01")
			.query(String.class)
			.single()).as("what lay in the whole stays in it").isEqualTo(first);
	}

	@Test
	void partsThatSumToAnotherNumberThanTheirWholeArePointedOut() throws Exception {
		String whole = add("195", "");
		String note = "The 2 parts of “detained in the city” sum to 42, fewer than 195.";
		assertThat(page("/incidents/" + this.code + "/figures/" + whole + "/edit")).contains(note);
		assertThat(page("/incidents/" + this.code + "/figures")).contains(note);
		assertThat(page("/incidents/" + this.code)).as("the page of readers").contains(note);
		save("F02", opened("F02").type("facts[0].assertions[0].number", "155"));
		assertThat(page("/incidents/" + this.code + "/figures")).doesNotContain("differs-note");
		save("F02", opened("F02").type("facts[0].assertions[0].number", "160"));
		assertThat(page("/incidents/" + this.code + "/figures")).contains("sum to 200, more than 195.");
	}

	@Test
	void queriesDoNotGrowWithTheFigures() throws Exception {
		String list = "/incidents/" + this.code + "/figures";
		add("195", "");
		page(list); // so that the labels are kept
		int few = CountedQueries.of(() -> page(list));
		for (int more = 0; more < 10; more++) {
			add("3", "part");
		}
		assertThat(CountedQueries.of(() -> page(list))).isEqualTo(few);
	}

	@Test
	void orderOfFiguresIsChangedAndPagesFollowIt() throws Exception {
		String third = add("3", "part");
		String address = "/incidents/" + this.code + "/figures/" + third + "/move";
		assertThat(sent(address, new TypedForm().type("to", "up")).getResponse().getRedirectedUrl())
			.endsWith("/figures?section=figures#row-" + third);
		assertThat(order("/incidents/" + this.code + "/figures", "row-")).containsExactly("F01", third(third), "F02");
		sent(address, new TypedForm().type("to", "up"));
		assertThat(sent(address, new TypedForm().type("to", "up")).getResponse().getStatus()).as("first already")
			.isEqualTo(302);
		assertThat(order("/incidents/" + this.code + "/figures", "row-")).containsExactly(third(third), "F01", "F02");
		assertThat(order("/incidents/" + this.code, "")).as("the page of readers")
			.containsSubsequence(third(third), "F01", "F02");
		sent(address, new TypedForm().type("to", "down"));
		assertThat(order("/incidents/" + this.code, "")).containsSubsequence("F01", third(third), "F02");
		assertThat(this.database.sql("select code from registry.fact where code like :code order by position, id")
			.param("code", this.code + "-F0%")
			.query(String.class)
			.list()).hasSize(4).doesNotHaveDuplicates();
	}

	@Test
	void orderOfAPublishedIncidentIsForReviewers() throws Exception {
		this.code = EnteredIncidents.publish(this.code, this.database);
		this.entities.clear(); // it was published by SQL
		MvcResult refused = sent("/incidents/" + this.code + "/figures/" + this.code + "-F02/move",
				new TypedForm().type("to", "up"));
		assertThat(refused.getResponse().getContentAsString()).contains("It is published: only a reviewer changes it.");
	}

	@Test
	void copiedFigureIsANewOneWithTheSameContent() throws Exception {
		String html = page("/incidents/" + this.code + "/figures/new?copy=" + this.code + "-F03");
		assertThat(html).contains("Copy of F03, not saved yet");
		TypedForm copy = TypedForm.in(html);
		assertThat(copy.field("facts[0].description")).isEqualTo("Beaten at the station");
		assertThat(copy.field("facts[0].id") + copy.field("facts[0].assertions[0].id")).isEmpty();
		assertThat(sent("/incidents/" + this.code + "/figures/new", copy.type("facts[0].description", "Beaten again"))
			.getResponse()
			.getRedirectedUrl()).endsWith("-F04");
		assertThat(opened("F03").field("facts[0].description")).isEqualTo("Beaten at the station");
		assertThat(opened("F04").field("facts[0].assertions[0].words")).isEqualTo("a witness");
	}

	@Test
	void copiedIncidentHasNoFigures() throws Exception {
		TypedForm copy = TypedForm.in(page("/incidents/new?copy=" + this.code));
		assertThat(copy.field("places[0].place")).isNotEmpty();
		assertThat(copy.field("facts[0].type") + copy.field("places[0].id") + copy.field("version")).isEmpty();
		String other = new EnteredIncidents(this.mvc).enter(copy.type("title", "The day after"));
		assertThat(other).isNotEqualTo(this.code);
		assertThat(TypedForm.in(page("/incidents/" + this.code + "/edit")).field("title"))
			.isEqualTo("Rally that a test tells of");
		assertThat(this.database.sql(
				"select count(*) from registry.fact join registry.incident on incident.id = incident_id where incident.code = :code")
			.param("code", other)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void deletedFigureIsBroughtBackAsItWas() throws Exception {
		String whole = add("195", "");
		save("F01", opened("F01").type("facts[0].partOf", whole));
		String before = rows();
		String gone = "/incidents/" + this.code + "/figures/" + whole;
		MvcResult removed = sent(gone + "/edit", TypedForm.in(page(gone + "/edit")).type("facts[0].removed", "true"));
		assertThat(removed.getFlashMap().get("removed")).isEqualTo(whole);
		assertThat(rows()).isNotEqualTo(before);
		long history = lastChange();
		assertThat(sent(gone + "/restore", new TypedForm()).getResponse().getRedirectedUrl()).endsWith("#" + whole);
		assertThat(rows()).isEqualTo(before);
		assertThat(lastChange()).as("the history keeps both").isGreaterThan(history);
		assertThat(sent(gone + "/restore", new TypedForm()).getResponse().getContentAsString())
			.contains("This figure is not deleted");
		assertThat(sent("/incidents/KZ-2019-0001/figures/" + whole + "/restore", new TypedForm()).getResponse()
			.getStatus()).isNotEqualTo(302);
	}

	@Test
	void figureThatNoLongerFitsIsNotBroughtBack() throws Exception {
		String whole = add("195", "");
		String gone = "/incidents/" + this.code + "/figures/" + whole;
		sent(gone + "/edit", TypedForm.in(page(gone + "/edit")).type("facts[0].removed", "true"));
		this.database.sql("update registry.fact set covers = 'whole' where code = :code")
			.param("code", this.code + "-F01")
			.update();
		assertThat(sent(gone + "/restore", new TypedForm()).getResponse().getContentAsString())
			.contains("another stated total was entered since");
	}

	@ParameterizedTest
	@CsvSource({ "penalty,fined,fine,fined", "casualty,injured,protesters,injured" })
	void scopeIsAskedOnceItIsKnownWhatIsCounted(String type, String measure, String kind, String word)
			throws Exception {
		String address = "/incidents/" + this.code + "/figures/new";
		TypedForm first = TypedForm.in(page(address + "?type=" + type))
			.type("facts[0].description", "First of its kind")
			.type("facts[0].measure", measure)
			.type("facts[0].kind", kind)
			.type("facts[0].assertions[0].count", "15")
			.type("facts[0].assertions[0].passage.paragraph", "5");
		assertThat(sent(address, first).getResponse().getStatus()).isEqualTo(302);
		String blank = page(address + "?type=" + type);
		assertThat(blank).contains("id=\"facts-0-scope\"", "hx-trigger=\"change from:#facts-0-measure")
			.doesNotContain("Is this part of the");
		MvcResult asked = this.mvc
			.perform(post(address).param("rows", "")
				.params(TypedForm.in(blank).type("facts[0].measure", measure).type("facts[0].kind", kind).sent())
				.with(IncidentPagesTests.EDITOR)
				.with(csrf()))
			.andReturn();
		assertThat(asked.getResponse().getContentAsString()).contains("Is this part of the 15 " + word + "?");
	}

	@Test
	void savedFigureGetsASourceFromTheTextOfItsIncident() throws Exception {
		String edit = "/incidents/" + this.code + "/edit";
		TypedForm form = TypedForm.in(page(edit))
			.type("facts[0].type", "detention")
			.type("facts[0].measure", "detained")
			.type("facts[0].kind", "unknown")
			.type("facts[0].description", "Another source for: F01")
			.type("facts[0].covers", "of:" + this.code + "-F01")
			.type("facts[0].assertions[0].words", "a second witness")
			.type("facts[0].assertions[0].count", "45")
			.type("facts[0].assertions[0].passage.document", "Call log of a test")
			.type("facts[0].assertions[0].passage.paragraph", "8");
		MvcResult drawn = this.mvc
			.perform(post(edit).param("rows", "").params(form.sent()).with(IncidentPagesTests.EDITOR).with(csrf()))
			.andReturn();
		TypedForm again = TypedForm.in(drawn.getResponse().getContentAsString());
		assertThat(again.field("facts[0].covers")).as("stays when the form is drawn again")
			.isEqualTo("of:" + this.code + "-F01");
		assertThat(sent(edit, again).getResponse().getStatus()).isEqualTo(302);
		TypedForm figure = opened("F01");
		assertThat(figure.field("facts[0].description")).isEqualTo("detained in the square");
		assertThat(figure.field("facts[0].assertions[0].count")).isEqualTo("40");
		assertThat(figure.field("facts[0].assertions[1].count")).isEqualTo("45");
		assertThat(figure.field("facts[0].assertions[1].words")).isEqualTo("a second witness");
		assertThat(sent(edit,
				again.type("version", TypedForm.in(page(edit)).field("version"))
					.type("facts[0].covers", "of:KZ-2019-0001-F01"))
			.getResponse()
			.getStatus()).as("a figure of another incident").isEqualTo(422);
	}

	@Test
	void sourcesAreRowsThatOpen() throws Exception {
		TypedForm form = opened("F01").type("facts[0].assertions[1].count", "about 30")
			.type("facts[0].assertions[1].words", "official information")
			.type("facts[0].assertions[1].passage.document", "Call log of a test")
			.type("facts[0].assertions[1].passage.paragraph", "9");
		save("F01", form);
		String html = page(address("F01"));
		assertThat(html)
			.containsPattern("(?s)<details class=\"source-row\">\\s*<summary>.*?The author of the document.*?40")
			.containsPattern("(?s)official information.*?about 30.*?paragraph 9")
			.doesNotContain("<details class=\"source-row\" open");
		String wrong = send("F01", opened("F01").type("facts[0].assertions[1].count", "a bus")).getResponse()
			.getContentAsString();
		assertThat(wrong.split("<details class=\"source-row\" open", -1)).as("the row with the error").hasSize(2);
	}

	/** All that is stored of the figures of the incident, in the order of their keys. */
	private String rows() {
		return this.database
			.sql("""
					select string_agg(stored, e'\n' order by stored)
					  from (select to_jsonb(fact)::text as stored from registry.fact where code like :code
					        union all select to_jsonb(assertion)::text from registry.assertion join registry.fact on fact.id = fact_id where code like :code
					        union all select to_jsonb(detention)::text from registry.detention join registry.fact on fact.id = fact_id where code like :code) each""")
			.param("code", this.code + "-F%")
			.query(String.class)
			.single();
	}

	/** The numbers of figures in a page, in its order. */
	private List<String> order(String address, String before) throws Exception {
		return Pattern.compile("id=\"" + before + this.code + "-(F[0-9]+)\"")
			.matcher(page(address))
			.results()
			.map((id) -> id.group(1))
			.toList();
	}

	private static String third(String code) {
		return code.substring(code.lastIndexOf('-') + 1);
	}

	private String add(String number, String covers) throws Exception {
		String saved = sent("/incidents/" + this.code + "/figures/new", detained(number, covers)).getResponse()
			.getRedirectedUrl();
		assertThat(saved).isNotNull();
		return saved.substring(saved.indexOf('#') + 1);
	}

	private TypedForm detained(String number, String covers) throws Exception {
		return TypedForm.in(page("/incidents/" + this.code + "/figures/new?type=detention"))
			.type("facts[0].description", "detained in the city")
			.type("facts[0].kind", "unknown")
			.type("facts[0].covers", covers)
			.type("facts[0].assertions[0].number", number)
			.type("facts[0].assertions[0].passage.paragraph", "5");
	}

	private String covers(String fact) {
		return this.database.sql("select covers from registry.fact where code = :code")
			.param("code", fact)
			.query(String.class)
			.single();
	}

	private String address(String number) {
		return "/incidents/" + this.code + "/figures/" + this.code + "-" + number + "/edit";
	}

	private TypedForm opened(String number) throws Exception {
		return TypedForm.in(page(address(number)));
	}

	private String number(String number) throws Exception {
		return opened(number).field("facts[0].assertions[0].count");
	}

	private String page(String address) throws Exception {
		return this.mvc.perform(get(address).with(IncidentPagesTests.EDITOR))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private int save(String number, TypedForm form) throws Exception {
		return send(number, form).getResponse().getStatus();
	}

	private MvcResult send(String number, TypedForm form) throws Exception {
		return sent(address(number), form);
	}

	private MvcResult sent(String address, TypedForm form) throws Exception {
		return this.mvc.perform(post(address).params(form.sent()).with(IncidentPagesTests.EDITOR).with(csrf()))
			.andReturn();
	}

	private long lastChange() {
		return this.database.sql("select coalesce(max(id), 0) from audit.change").query(Long.class).single();
	}

	private long version() {
		return this.database.sql("select version from registry.incident where code = :code")
			.param("code", this.code)
			.query(Long.class)
			.single();
	}

}
