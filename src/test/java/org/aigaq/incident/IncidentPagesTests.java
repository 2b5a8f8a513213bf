package org.aigaq.incident;

import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The form of an incident without JavaScript. */
@DatabaseTest
@Transactional
class IncidentPagesTests {

	static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	static final UserRequestPostProcessor REVIEWER = user("r").roles("VIEWER", "EDITOR", "REVIEWER");

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void signIn() { // the transaction of the test began before the sign-in
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
	}

	@Test
	void editorEntersADetentionAndAPenaltyWithANewDocument() throws Exception {
		TypedForm form = TypedForm.rally()
			.detention(0, "detained in the square", "over", "40")
			.type("facts[0].covers", "whole")
			.type("facts[1].type", "penalty")
			.type("facts[1].description", "arrested after the rally")
			.type("facts[1].measure", "arrested")
			.type("facts[1].kind", "administrative_arrest")
			.type("facts[1].own[followed]", "+1")
			.type("facts[1].assertions[0].words", "official information")
			.type("facts[1].assertions[0].number", "3")
			.type("facts[1].assertions[0].own[termFrom]", "6")
			.type("facts[1].assertions[0].own[termTo]", "15")
			.type("facts[1].assertions[0].passage.document", "Call log of a test")
			.type("facts[1].assertions[0].passage.locator", "entry 3");

		String code = enter(form);

		assertThat(code).matches("DRAFT-[0-9]{4,}");
		assertThat(
				row("select status, created_by, date_earliest::text as day from registry.incident where code = :code",
						code))
			.isEqualTo(Map.of("status", "draft", "created_by", "e", "day", "2019-06-10"));
		assertThat(
				row("select count_low, count_high, document_code from internal.detention where incident_code = :code",
						code))
			.containsEntry("count_low", 41)
			.containsEntry("count_high", null)
			.hasEntrySatisfying("document_code",
					(document) -> assertThat((String) document).matches("D-[1-9][0-9]{3,}"));
		assertThat(row("""
				select kind, asserted_by, term_days_low, term_days_high, locator, detention_fact
				  from internal.penalty where incident_code = :code""", code)).containsEntry("term_days_low", 6)
			.containsEntry("term_days_high", 15)
			.containsEntry("asserted_by", "official information")
			.containsEntry("locator", "entry 3")
			.containsEntry("detention_fact", code + "-F01");
		assertThat(
				row("select city, precision, paragraph from internal.incident_city where incident_code = :code", code))
			.isEqualTo(Map.of("city", "Almaty", "precision", "city", "paragraph", 1));
	}

	@Test
	// so that it is rolled back as for a user
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void errorsStandAtTheirFieldsAndWhatWasTypedStays() throws Exception {
		MvcResult page = send("/incidents/new",
				TypedForm.rally()
					.type("title", "")
					.type("date", "in June")
					.type("places[0].place", "Atlantis")
					.detention(0, "detained in the square", "over", "many"));
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		String html = page.getResponse().getContentAsString();
		assertThat(html).contains("href=\"#title\"", "href=\"#date\"", "href=\"#places-0-place\"",
				"href=\"#facts-0-assertions-0-number\"", "id=\"facts-0-assertions-0-number-error\"",
				"No place or region is called “Atlantis”.");
		TypedForm back = TypedForm.in(html);
		assertThat(back.field("date")).isEqualTo("in June");
		assertThat(back.field("facts[0].assertions[0].number")).isEqualTo("many");
		assertThat(back.field("facts[0].assertions[0].wording")).isEqualTo("over");
		assertThat(back.field("newcomers[0].kind")).isEqualTo("testimony");
		assertThat(this.database.sql("select count(*) from registry.document where title = 'Call log of a test'")
			.query(Integer.class)
			.single()).as("nothing is saved").isZero();
	}

	@Test
	void namesThatNobodyKnowsAreAddedWhereTheirKindIsChosen() throws Exception {
		TypedForm form = TypedForm.rally()
			.detention(0, "detained in the square", "", "")
			.type("facts[0].person", "Somebody Unheard Of")
			.type("facts[0].assertions[0].organisation", "Committee of a test");
		MvcResult page = send("/incidents/new", form);
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		TypedForm asked = TypedForm.in(page.getResponse().getContentAsString());
		assertThat(List.of(asked.field("newcomers[1].name"), asked.field("newcomers[2].name")))
			.containsExactlyInAnyOrder("Somebody Unheard Of", "Committee of a test");
		int person = asked.field("newcomers[1].sort").equals("person") ? 1 : 2;

		String code = enter(asked.type("newcomers[" + person + "].kind", "person")
			.type("newcomers[" + (3 - person) + "].kind", "ngo"));

		assertThat(row("""
				select visibility, count_low, count_wording, asserted_by
				  from internal.detention, registry.person
				 where incident_code = :code and person.name = 'Somebody Unheard Of'""", code))
			.isEqualTo(Map.of("visibility", "restricted", "count_low", 1, "count_wording", "exact", "asserted_by",
					"Committee of a test"));
	}

	@Test
	void rowsComeAndGoWithoutJavaScript() throws Exception {
		TypedForm form = TypedForm.rally().detention(0, "detained in the square", "about", "40");
		form = rows("/incidents/new", form.type("facts[1].type", "crowd"));
		assertThat(form.field("facts[1].key")).isEqualTo("+2");
		assertThat(form.field("facts[1].assertions[0].passage.document")).as("the document that was used last")
			.isEqualTo("Call log of a test");
		form = rows("/incidents/new", form.type("facts[0].assertions[1].passage.document", "Call log of a test"));
		assertThat(form.field("facts[0].assertions[0].count")).isEqualTo("about 40");
		form = rows("/incidents/new", form.type("facts[0].removed", "true"));
		assertThat(form.field("facts[0].type")).as("a row that was never saved is simply gone").isEqualTo("crowd");
		assertThat(form.field("title")).isEqualTo("Rally that a test tells of");
	}

	@Test
	void savedRowGoesAtTheNextSavingAndCanBeKeptUntilThen() throws Exception {
		String code = enter(TypedForm.rally().type("places[1].place", "Astana"));
		String edit = "/incidents/" + code + "/edit";
		TypedForm form = rows(edit, opened(code).type("places[0].removed", "true"));
		assertThat(form.field("places[0].place")).isEqualTo("Almaty");
		assertThat(rows(edit, rows(edit, opened(code).type("places[0].removed", "true")).type("places[0].removed", ""))
			.field("places[0].removed")).isEmpty();

		this.mvc.perform(post(edit).params(form.sent()).with(EDITOR).with(csrf())).andExpect(status().isFound());

		assertThat(opened(code).field("places[0].place")).isEqualTo("Astana");
	}

	@Test
	void savingTheRestOfAnIncidentLeavesItsFactsAsTheyAre() throws Exception {
		String code = enter(TypedForm.rally().detention(0, "detained in the square", "exact", "40"));
		TypedForm form = opened(code);
		assertThat(form.sent().keySet()).noneMatch((name) -> name.startsWith("facts"));
		TypedForm figure = figure(code, "F01");
		assertThat(send(figureOf(code, "F01"), figure.type("facts[0].assertions[0].count", "41")).getResponse()
			.getStatus()).isEqualTo(302);
		assertThat(send("/incidents/" + code + "/edit", form.type("title", "Another title")).getResponse().getStatus())
			.as("a change of a figure is no conflict")
			.isEqualTo(302);
		assertThat(figure(code, "F01").field("facts[0].assertions[0].count")).isEqualTo("41");
	}

	@Test
	void secondOfTwoEditorsSeesWhatTheFirstSavedAndKeepsWhatWasTyped() throws Exception {
		String code = enter(TypedForm.rally().detention(0, "detained in the square", "exact", "40"));
		String edit = "/incidents/" + code + "/edit";
		TypedForm first = opened(code);
		TypedForm second = opened(code);
		send(edit, first.type("title", "Rally as the first has it").type("places[1].place", "Astana"));

		MvcResult page = send(edit, second.type("title", "Rally as the second has it"));

		assertThat(page.getResponse().getStatus()).isEqualTo(409);
		String html = page.getResponse().getContentAsString();
		assertThat(html).contains("Rally as the first has it", "Somebody else saved this incident");
		TypedForm joined = TypedForm.in(html);
		assertThat(joined.field("title")).isEqualTo("Rally as the second has it");
		assertThat(joined.field("places[1].place")).as("what the first added").isEqualTo("Astana");
		assertThat(send(edit, joined).getResponse().getStatus()).isEqualTo(302);
		assertThat(opened(code).field("title")).isEqualTo("Rally as the second has it");
		assertThat(opened(code).field("places[1].place")).isEqualTo("Astana");
	}

	@Test
	void secondOfTwoEditorsChoosesForEachField() throws Exception {
		String code = enter(TypedForm.rally()
			.detention(0, "detained in the square", "exact", "40")
			.detention(1, "detained at home", "exact", "2"));
		String edit = "/incidents/" + code + "/edit";
		TypedForm second = opened(code);
		send(edit, opened(code).type("title", "Rally as the first has it").type("summary", "Summary of the first"));

		TypedForm asked = TypedForm
			.in(send(edit, second.type("title", "Rally as the second has it").type("summary", "Summary of the second"))
				.getResponse()
				.getContentAsString());
		assertThat(asked.field("theirs.title")).isEqualTo("Rally as the first has it");
		assertThat(send(edit, asked.type("take", "summary")).getResponse().getStatus()).isEqualTo(302);

		assertThat(opened(code).field("title")).as("mine").isEqualTo("Rally as the second has it");
		assertThat(opened(code).field("summary")).as("theirs").isEqualTo("Summary of the first");
	}

	@Test
	// so that it is rolled back as for a user
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void ruleThatOnlyTheDatabaseSeesIsToldAtItsField() throws Exception {
		MvcResult page = send("/incidents/new",
				TypedForm.rally()
					.detention(0, "detained in the square", "exact", "40")
					.type("facts[0].covers", "whole")
					.detention(1, "detained that day", "exact", "41")
					.type("facts[1].covers", "whole"));
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		assertThat(page.getResponse().getContentAsString()).contains("id=\"facts-1-covers-error\"",
				"Another figure is the stated total of this already.");
	}

	@Test
	// so that it is rolled back as for a user
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void ruleThatIsLookedAtLastIsToldAtItsFactToo() throws Exception {
		MvcResult page = send("/incidents/new",
				TypedForm.rally()
					.detention(0, "detained in the square", "exact", "40")
					.type("facts[0].partOf", "+2")
					.detention(1, "detained that day", "exact", "41")
					.type("facts[1].partOf", "+1"));
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		assertThat(page.getResponse().getContentAsString()).containsPattern("id=\"facts-[01]-partOf-error\"")
			.contains("A figure cannot be part of itself.");
	}

	@Test
	// so that it is rolled back as for a user
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void tamperedFormIsRefusedNotAnError() throws Exception {
		MvcResult page = send("/incidents/new",
				TypedForm.rally()
					.detention(0, "detained in the square", "exact", "40")
					.type("facts[0].kind", "made_up")
					.type("places[0].id", "no number"));
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			detention | own[heldFrom]      | 2019-06-31T10:00 | 2019-06-30T12:00 | own[heldFrom]
			detention | own[heldFrom]      | 2019-13-01       |                  | own[heldFrom]
			detention | own[heldFrom]      | 2019-06-10T25:00 |                  | own[heldFrom]
			detention | own[heldFrom]      | 0000-06-10       |                  | own[heldFrom]
			detention | own[heldFrom]      | 2019-06-10T18:30 | 2019-06-09       | own[heldUntil]
			detention | number             | 1,5              |                  | number
			detention | number             | 2 1              |                  | number
			detention | number             | 100,000,000      |                  | number
			penalty   | own[term]          | about two months |                  | own[term]
			penalty   | own[term]          | 5                |                  | own[term]
			penalty   | own[term]          | 100001 days      |                  | own[term]
			penalty   | own[term]          | 10 days to 2 months |               | own[term]
			penalty   | own[termFrom]      | 100001           |                  | own[term]
			detention | own[heldFrom]      | June 2019        |                  | own[heldFrom]
			detention | own[heldFrom]      | 10 June 2019, 25:00 |               | own[heldFrom]
			detention | own[heldFrom]      | 10 June 2019, 18:30 | 9 июня 2019   | own[heldUntil]
			penalty   | own[amount]        | 2 1              |                  | own[amount]
			penalty   | own[amountMci]     | 1000001          |                  | own[amountMci]
			penalty   | own[amountMci]     | 20 MCI           |                  | own[amountMci]
			penalty   | own[amountBasis]   | each             |                  | own[amountBasis]
			detention | passage.edition    | x                |                  | passage.edition
			""")
	// so that it is rolled back as for a user
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void valueThatCannotBeIsRefusedAtItsField(String type, String field, String typed, String until, String at)
			throws Exception {
		String said = "facts[0].assertions[0].";
		TypedForm form = TypedForm.rally().detention(0, "in the square", "exact", "3");
		if (type.equals("penalty")) {
			form.type("facts[0].type", "penalty").type("facts[0].measure", "fined").type("facts[0].kind", "fine");
		}
		if (until != null) {
			form.type(said + "own[heldUntil]", until);
		}
		MvcResult page = send("/incidents/new", form.type(said + field, typed));
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		assertThat(page.getResponse().getContentAsString())
			.contains("href=\"#" + (said + at).replaceAll("[^A-Za-z0-9]+", "-") + "\"");
	}

	@Test
	void namesWithSemicolonsStayWhole() throws Exception {
		this.database.sql("""
				insert into registry.city (name, name_ru, name_kk, latitude, longitude, time_zone)
				values ('Left; "Right"', 'Left', 'Left', 40, 70, 'Asia/Almaty')""").update();
		String code = enter(TypedForm.rally()
			.detention(0, "detained in the square", "exact", "40")
			.type("facts[0].cities", "\"Left; \"\"Right\"\"\"; Almaty"));

		TypedForm form = figure(code, "F01");
		assertThat(form.field("facts[0].cities")).isEqualTo("Almaty; \"Left; \"\"Right\"\"\"");
		assertThat(send(figureOf(code, "F01"), form).getResponse().getStatus()).isEqualTo(302);
	}

	@Test
	void formIsForEditorsOnly() throws Exception {
		this.mvc.perform(get("/incidents/new").with(VIEWER)).andExpect(status().isForbidden());
		this.mvc.perform(post("/incidents/names/persons").param("q", "test").with(csrf()).with(VIEWER))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/incidents/KZ-1999-1001/edit").with(EDITOR)).andExpect(status().isNotFound());
	}

	@Test
	void suggestsAtMostTwentyNamesBySpellingAndNotesWhoWasShown() throws Exception {
		this.database.sql("insert into registry.person (name) select 'Somebody ' || n from generate_series(1, 30) n")
			.update();
		String options = this.mvc
			.perform(post("/incidents/names/persons").param("facts[0].person", "somebody").with(csrf()).with(EDITOR))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(options.split("data-chosen=\"p", -1)).hasSize(21);
		assertThat(this.database.sql("""
				select count(*) from audit.look join registry.person on person.id = person_id and name like 'Somebody %'
				 where account = 'e' and place = '/incidents/names'""").query(Integer.class).single()).isEqualTo(20);
		assertThat(this.mvc.perform(post("/incidents/names/places").param("q", "Нур-С").with(csrf()).with(EDITOR))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("Astana");
	}

	private String enter(TypedForm form) throws Exception {
		MvcResult result = send("/incidents/new", form);
		assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(302);
		return String.valueOf(result.getResponse().getRedirectedUrl()).substring("/incidents/".length());
	}

	private MvcResult send(String address, TypedForm form) throws Exception {
		return this.mvc.perform(post(address).params(form.sent()).with(EDITOR).with(csrf())).andReturn();
	}

	private TypedForm rows(String address, TypedForm form) throws Exception {
		MvcResult page = this.mvc.perform(post(address).param("rows", "").params(form.sent()).with(EDITOR).with(csrf()))
			.andExpect(status().isOk())
			.andReturn();
		return TypedForm.in(page.getResponse().getContentAsString());
	}

	private TypedForm opened(String code) throws Exception {
		return form("/incidents/" + code + "/edit");
	}

	private TypedForm figure(String code, String number) throws Exception {
		return form(figureOf(code, number));
	}

	private static String figureOf(String code, String number) {
		return "/incidents/" + code + "/figures/" + code + "-" + number + "/edit";
	}

	private TypedForm form(String address) throws Exception {
		return TypedForm.in(this.mvc.perform(get(address).with(EDITOR))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private Map<String, Object> row(String sql, String code) {
		return this.database.sql(sql).param("code", code).query().singleRow();
	}

}
