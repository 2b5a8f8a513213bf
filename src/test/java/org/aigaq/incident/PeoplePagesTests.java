package org.aigaq.incident;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A list of detained people is pasted, looked at, mended and saved as a whole. */
@DatabaseTest
class PeoplePagesTests {

	private static final String HEADS = "№\tФИО\tДата задержания\tГород\tНәтиже\tТелефон\n";

	private static final UserRequestPostProcessor REVIEWER = user("lists").roles("VIEWER", "EDITOR", "REVIEWER");

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	String code = "";

	@BeforeEach
	void enter() throws Exception {
		this.code = new EnteredIncidents(this.mvc).enter(TypedForm.rally());
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where code = :code").param("code", this.code).update();
		this.database.sql("delete from registry.person where name ~ 'Тізімдегі|Testuly|Тестулы|ұлы$|Құжатсыз|Жарияла'")
			.update();
	}

	@Test
	void threeOfFiftyAreWrongAndNothingIsSavedUntilTheyAreMended() throws Exception {
		String list = HEADS + IntStream.rangeClosed(1, 50)
			.mapToObj((n) -> n + "\t\"Тізімдегі\n" + word(n) + "\"\t" + ((n == 7) ? "31 June 2019" : "10.06.2019")
					+ "\t" + ((n == 19) ? "Nowhereville" : "Алматы") + "\t"
					+ ((n == 33) ? "sent to the moon" : "Оштрафован") + "\t+7 700")
			.collect(Collectors.joining("\n"));
		String preview = body("rows", filled(list));
		assertThat(preview).contains("50 people", "Row 7, Тізімдегі " + word(7), "Row 19, Тізімдегі " + word(19),
				"Row 33, Тізімдегі " + word(33), "June has 30 days");
		assertThat(preview.split("<tr class=\"wrong\"", -1)).hasSize(4);
		TypedForm form = TypedForm.in(preview);
		assertThat(form.field("paste")).as("the text stays").contains("+7 700");
		assertThat(form.field("rows[32].outcome")).isEqualTo("sent to the moon");
		assertThat(persons()).isZero();

		MvcResult refused = send("", form);
		assertThat(refused.getResponse().getStatus()).isEqualTo(422);
		assertThat(refused.getResponse().getContentAsString().split("<tr class=\"wrong\"", -1)).hasSize(4);
		assertThat(persons()).isZero();

		form.type("rows[6].date", "11 June 2019").type("rows[18].place", "Астана").type("rows[32].outcome", "released");
		assertThat(send("", form).getResponse().getRedirectedUrl()).isEqualTo("/incidents/" + this.code);
		assertThat(persons()).isEqualTo(50);
		assertThat(this.database.sql("""
				select count(*) from registry.person where name like 'Тізімдегі%' and visibility = 'restricted'""")
			.query(Integer.class)
			.single()).isEqualTo(50);
		assertThat(this.database.sql("""
				select distinct concat_ws(' ', said_by, document_code is not null, paragraph, count_low, count_high)
				  from internal.said where incident_code = :code""")
			.param("code", this.code)
			.query(String.class)
			.list()).as("one source and document for all").containsExactly("“a list of monitors” t 4 1 1");
		assertThat(this.database.sql("select detention_outcome from internal.said where fact_code = :fact")
			.param("fact", this.code + "-F33")
			.query(String.class)
			.single()).isEqualTo("released");
	}

	@Test
	void wrongDateOfAllIsSaidAtItsField() throws Exception {
		TypedForm form = TypedForm.in(body("rows", filled("Name\nҚайрат Күнұлы"))).type("day", "32 June 2019");
		assertThat(body("rows", form)).contains("Date, if not that of the incident", "32 June 2019", "field-error");
	}

	@Test
	void nameOfARecordedPersonIsProposedNeverTaken() throws Exception {
		long known = this.database
			.sql("insert into registry.person (name) values ('Bolat Testuly Sarsenov') returning number")
			.query(Long.class)
			.single();
		String preview = body("rows", filled("Name\nБолат Тестулы Сарсенов\nBolat Testuly Sarsenov"));
		assertThat(preview).contains("value=\"p" + known + "\"").contains("Choose one of the recorded persons");
		TypedForm form = TypedForm.in(preview);
		assertThat(form.field("rows[0].who") + form.field("rows[1].who")).isEmpty();
		assertThat(send("", form).getResponse().getStatus()).isEqualTo(422);
		form.type("rows[0].who", "p" + known).type("rows[1].who", "p" + known);
		assertThat(send("", form).getResponse().getContentAsString()).contains("Another row has this person already");
		form.type("rows[1].who", "new");
		assertThat(send("", form).getResponse().getStatus()).isEqualTo(302);
		assertThat(this.database.sql(
				"select number = :known from registry.fact join registry.person on person.id = person_id where fact.code like :code order by fact.id")
			.param("known", known)
			.param("code", this.code + "-F%")
			.query(Boolean.class)
			.list()).containsExactly(true, false);
	}

	@Test
	void sameNameInTwoRowsIsAskedAboutAndARowIsLeftOut() throws Exception {
		TypedForm form = TypedForm.in(body("rows", filled("Қайрат Екіншіұлы\nҚАЙРАТ ЕКІНШІҰЛЫ\nБірінші Жалғызұлы")));
		assertThat(send("", form).getResponse().getContentAsString()).contains("Row 1 has the same name");
		assertThat(send("", form.type("rows[1].removed", "true")).getResponse().getStatus()).isEqualTo(302);
		assertThat(persons()).isEqualTo(2);
	}

	@Test
	void columnsWithoutHeadsAreGuessedAndCanBeChosen() throws Exception {
		TypedForm form = TypedForm
			.in(body("rows", filled("1;10.06.2019;Ержан Бағанұлы;Алматы\n2;11.06.2019;Асқар Бағанұлы;Алматы")));
		assertThat(form.field("rows[0].name")).isEqualTo("Ержан Бағанұлы");
		assertThat(form.field("rows[1].date")).isEqualTo("11.06.2019");
		assertThat(form.field("columns[3]")).isEmpty();
		TypedForm again = TypedForm.in(body("rows", form.type("columns[3]", "place").type("read", "true")));
		assertThat(again.field("rows[0].place")).isEqualTo("Алматы");
	}

	@Test
	void sourceAndDocumentAreNeededOnce() throws Exception {
		TypedForm form = filled("Name\nАйым Құжатсыз\nДана Құжатсыз").type("said.passage.document", "");
		String preview = body("rows", form);
		assertThat(preview.split("id=\"said-passage-document-error\"", -1)).hasSize(2);
		assertThat(persons()).isZero();
	}

	@Test
	@Transactional
	void listOfAPublishedIncidentIsAProposal() throws Exception {
		this.database.sql("insert into app.account (name, password_hash, role) values ('lists', '{noop}x', 'reviewer')")
			.update();
		String published = EnteredIncidents.publish(this.code, this.database);
		this.code = published;
		this.entities.clear(); // it was published by SQL
		TypedForm form = filled("Name\nЖарияланған Адам\nЕкінші Жариялы").type("rows[0].name", "Жарияланған Адам")
			.type("rows[1].name", "Екінші Жариялы");
		assertThat(send("", form).getResponse().getRedirectedUrl()).isEqualTo("/incidents/" + published + "/review");
		assertThat(persons()).isZero();
		assertThat(page("/incidents/" + published + "/review")).contains("Detained");
	}

	@Test
	void tooManyAreRefusedAndTheTextStays() throws Exception {
		String list = "Name\n"
				+ IntStream.rangeClosed(1, 201).mapToObj((n) -> "Көп " + word(n)).collect(Collectors.joining("\n"));
		String preview = body("rows", filled(list));
		assertThat(preview).contains("at most 200 people; this has 201");
		assertThat(TypedForm.in(preview).field("paste")).endsWith(word(201));
	}

	private TypedForm filled(String list) throws Exception {
		return TypedForm.in(page("/incidents/" + this.code + "/figures/list"))
			.type("paste", list)
			.type("kind", "administrative_detention")
			.type("said.words", "a list of monitors")
			.type("said.passage.paragraph", "4");
	}

	/** A name for each number below 1000; no two are alike. */
	private static String word(int number) {
		List<String> parts = List.of("ал", "бек", "гүл", "дос", "жан", "қай", "мұр", "нұр", "сар", "тей");
		String tens = parts.get(number / 10 % 10);
		String ones = parts.get(number % 10);
		return ones + tens + ones + " " + tens + ones + parts.get(number / 100) + "ұлы";
	}

	/** How many persons figures of the incident name. */
	private int persons() {
		return this.database.sql(
				"select count(distinct person_id) from registry.fact join registry.incident on incident.id = incident_id where incident.code = :code")
			.param("code", this.code)
			.query(Integer.class)
			.single();
	}

	private String page(String address) throws Exception {
		return this.mvc.perform(get(address).with(REVIEWER)).andReturn().getResponse().getContentAsString();
	}

	private String body(String query, TypedForm form) throws Exception {
		return send(query, form).getResponse().getContentAsString();
	}

	private MvcResult send(String query, TypedForm form) throws Exception {
		return this.mvc
			.perform(post("/incidents/" + this.code + "/figures/list" + (query.isEmpty() ? "" : "?" + query + "="))
				.params(form.sent())
				.with(REVIEWER)
				.with(csrf()))
			.andReturn();
	}

}
