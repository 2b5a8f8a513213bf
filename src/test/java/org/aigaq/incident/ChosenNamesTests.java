package org.aigaq.incident;

import java.util.List;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.actor.ActorKey;
import org.aigaq.actor.Actors;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.IncidentPagesTests.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Names are no keys: a form keeps the records that were chosen, whatever they are called.
 */
@DatabaseTest
@Transactional
class ChosenNamesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	Actors actors;

	@Test
	void savedRowsKeepTheirOrganisationBesideAnotherOfTheSameName() throws Exception {
		long ministry = organisation("Ministry of a Test");
		String code = enter(detention().type("facts[0].assertions[0].organisation", "Ministry of a Test")
			.type("participants[0].actor", "Ministry of a Test")
			.type("participants[0].role", "participant"));
		organisation("MINISTRY of a test (twin)");
		this.database.sql(
				"insert into registry.organisation_name (organisation_id, name) select id, 'Ministry of a Test' from registry.organisation where name = 'MINISTRY of a test (twin)'")
			.update();
		this.database.sql("update registry.organisation set name = 'Former Ministry' where id = ?")
			.param(ministry)
			.update();
		this.database
			.sql("insert into registry.organisation_name (organisation_id, name) values (?, 'Ministry of a Test')")
			.param(ministry)
			.update();

		TypedForm form = figure(code);
		assertThat(form.field("facts[0].assertions[0].keys[organisation]"))
			.isEqualTo("o" + ministry + " Former Ministry");
		saveFigure(code, form.type("facts[0].description", "Another text"));
		save(code, opened(code).type("title", "Another title"));
		assertThat(sources(code)).containsExactly(ministry);
		assertThat(this.database.sql(
				"select organisation_id from registry.incident_participant join registry.incident on incident.id = incident_id where incident.code = ?")
			.param(code)
			.query(Long.class)
			.list()).containsExactly(ministry);
	}

	@Test
	void aKeyCountsBesideTheNameThatTheOrganisationHadBefore() {
		long ministry = organisation("Ministry of a Test");
		this.database.sql("update registry.organisation set name = 'Department of a Test' where id = ?")
			.param(ministry)
			.update();

		ActorKey key = ActorKey.organisation(ministry);
		assertThat(this.actors.named(key, "Ministry of a Test")).contains(ministry);
		assertThat(this.actors.named(key, "department of a test")).contains(ministry);
		assertThat(this.actors.named(key, "Another of a Test")).isEmpty();
	}

	@Test
	void aNameTypedOverAChosenOneIsLookedUp() throws Exception {
		organisation("Ministry of a Test");
		long other = organisation("Office of a Test");
		String code = enter(detention().type("facts[0].assertions[0].organisation", "Ministry of a Test"));

		saveFigure(code, figure(code).type("facts[0].assertions[0].organisation", "office of a test"));
		assertThat(sources(code)).containsExactly(other);
	}

	@Test
	void keysThatWereNotChosenAreRefused() throws Exception {
		long ministry = organisation("Ministry of a Test");
		long other = organisation("Office of a Test");
		String code = enter(detention().type("facts[0].assertions[0].organisation", "Ministry of a Test"));
		for (String key : List.of("o" + other, "o999999999999", "p" + ministry, "x", "o" + ministry + "'", "o-1")) {
			MvcResult page = send(figureOf(code),
					figure(code).type("facts[0].assertions[0].keys[organisation]", key + " Ministry of a Test"));
			assertThat(page.getResponse().getStatus()).as(key).isEqualTo(422);
			assertThat(page.getResponse().getContentAsString()).as(key)
				.contains("The chosen entry does not have the name “Ministry of a Test”");
		}
		assertThat(sources(code)).containsExactly(ministry);
	}

	@Test
	void ofTwoPersonsWithOneNameTheChosenOneIsTaken() throws Exception {
		long first = person("Asan Testov");
		long second = person("Asan Testov");
		TypedForm form = detention().type("facts[0].person", "Asan Testov").type("facts[0].assertions[0].number", "");
		assertThat(send("/incidents/new", form).getResponse().getStatus()).isEqualTo(422);
		String code = enter(form.type("facts[0].keys[person]", "p" + number(second) + " Asan Testov"));

		saveFigure(code, figure(code).type("facts[0].description", "Another text"));
		assertThat(this.database.sql(
				"select person_id from registry.fact join registry.incident on incident.id = incident_id where incident.code = ?")
			.param(code)
			.query(Long.class)
			.list()).containsExactly(second).doesNotContain(first);
	}

	@Test
	void severalActorsOfOneFieldKeepTheirKeys() throws Exception {
		long first = organisation("Union “A; B” of a Test");
		long second = person("Asan Testov");
		person("Asan Testov");
		String names = "\"Union “A; B” of a Test\"; Asan Testov";
		String code = enter(TypedForm.rally()
			.type("facts[0].type", "act")
			.type("facts[0].description", "beaten in the square")
			.type("facts[0].kind",
					this.database.sql("select min(code) from registry.act_type").query(String.class).single())
			.type("facts[0].own[victims]", names)
			.type("facts[0].keys[victims]",
					"o" + first + " Union “A; B” of a Test\np" + number(second) + " Asan Testov")
			.type("facts[0].assertions[0].passage.document", "Call log of a test")
			.type("facts[0].assertions[0].passage.paragraph", "2"));

		saveFigure(code, figure(code).type("facts[0].description", "Another text"));
		assertThat(this.database
			.sql("""
					select coalesce(victim.organisation_id, victim.person_id)
					  from registry.act_victim victim join registry.fact on fact.id = fact_id join registry.incident on incident.id = incident_id
					 where incident.code = ?""")
			.param(code)
			.query(Long.class)
			.list()).containsExactlyInAnyOrder(first, second);
	}

	@Test
	void correctedNamesAreNotAskedAbout() throws Exception {
		MvcResult page = send("/incidents/new",
				detention().type("facts[0].assertions[0].organisation", "Minstry of a Test"));
		TypedForm asked = TypedForm.in(page.getResponse().getContentAsString());
		assertThat(asked.field("newcomers[1].name")).isEqualTo("Minstry of a Test");

		organisation("Ministry of a Test");
		enter(asked.type("facts[0].assertions[0].organisation", "Ministry of a Test").type("newcomers[1].kind", "ngo"));
		assertThat(this.database.sql("select count(*) from registry.organisation where name = 'Minstry of a Test'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void incidentsLawsAndDocumentsAreFoundByWhatTellsThemApart() throws Exception {
		String code = enter(detention());
		assertThat(choices("incidents", "rally test tells")).contains("data-value=\"" + code + "\"")
			.contains("10 June 2019");
		assertThat(choices("incidents", code.toLowerCase())).contains("data-value=\"" + code + "\"");
		assertThat(choices("incidents", "2019-06-10")).contains("data-value=\"" + code + "\"");
		assertThat(choices("laws", "ASSEMBLIES rule")).contains("data-value=\"the rule on peaceful assemblies\"");
		String publisher = this.database.sql("select publisher from registry.document where code = 'D-0003'")
			.query(String.class)
			.single();
		assertThat(choices("documents", publisher)).contains("data-value=\"D-0003\"");
		assertThat(Stream.of("%%", "\\\\", "__", "'';--").map(this::found))
			.allMatch((found) -> !found.contains("data-value=\"KZ"));
	}

	private String found(String text) {
		try {
			return choices("incidents", text) + choices("laws", text) + choices("documents", text);
		}
		catch (Exception ex) {
			throw new AssertionError(text, ex);
		}
	}

	private String choices(String sort, String text) throws Exception {
		MvcResult page = this.mvc.perform(post("/incidents/names/" + sort).param("q", text).with(EDITOR).with(csrf()))
			.andReturn();
		assertThat(page.getResponse().getStatus()).isEqualTo(200);
		return page.getResponse().getContentAsString();
	}

	private List<Long> participants(String code) {
		return this.database
			.sql("""
					select organisation_id from registry.incident_participant join registry.incident on incident.id = incident_id
					 where incident.code = ?""")
			.param(code)
			.query(Long.class)
			.list();
	}

	private static TypedForm detention() {
		return TypedForm.rally().detention(0, "detained in the square", "exact", "40");
	}

	private long organisation(String name) {
		return this.database.sql("insert into registry.organisation (name, kind) values (?, 'ngo') returning id")
			.param(name)
			.query(Long.class)
			.single();
	}

	private long person(String name) {
		return this.database.sql("insert into registry.person (name) values (?) returning id")
			.param(name)
			.query(Long.class)
			.single();
	}

	private long number(long person) {
		return this.database.sql("select number from registry.person where id = ?")
			.param(person)
			.query(Long.class)
			.single();
	}

	private List<Long> sources(String code) {
		return this.database
			.sql("""
					select source_organisation_id
					  from registry.assertion join registry.fact on fact.id = fact_id join registry.incident on incident.id = incident_id
					 where incident.code = ?""")
			.param(code)
			.query(Long.class)
			.list();
	}

	private TypedForm opened(String code) throws Exception {
		return form("/incidents/" + code + "/edit");
	}

	private TypedForm figure(String code) throws Exception {
		return form(figureOf(code));
	}

	private static String figureOf(String code) {
		return "/incidents/" + code + "/figures/" + code + "-F01/edit";
	}

	private TypedForm form(String address) throws Exception {
		return TypedForm.in(this.mvc.perform(get(address).with(EDITOR)).andReturn().getResponse().getContentAsString());
	}

	private void saveFigure(String code, TypedForm form) throws Exception {
		MvcResult page = send(figureOf(code), form);
		assertThat(page.getResponse().getStatus()).as(page.getResponse().getContentAsString()).isEqualTo(302);
	}

	private void save(String code, TypedForm form) throws Exception {
		MvcResult page = send("/incidents/" + code + "/edit", form);
		assertThat(page.getResponse().getStatus()).as(page.getResponse().getContentAsString()).isEqualTo(302);
	}

	private String enter(TypedForm form) throws Exception {
		MvcResult page = send("/incidents/new", form);
		assertThat(page.getResponse().getStatus()).as(page.getResponse().getContentAsString()).isEqualTo(302);
		return String.valueOf(page.getResponse().getRedirectedUrl()).substring("/incidents/".length());
	}

	private MvcResult send(String address, TypedForm form) throws Exception {
		return this.mvc.perform(post(address).params(form.sent()).with(EDITOR).with(csrf())).andReturn();
	}

}
