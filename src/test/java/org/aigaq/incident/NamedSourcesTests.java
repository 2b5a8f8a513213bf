package org.aigaq.incident;

import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The source of a role, whom a claim is about, who without a name passes it on, and a
 * fact without a city: from the form to the views, the page and the report, and back.
 */
@DatabaseTest
class NamedSourcesTests {

	private static final String PLACE = "entry of a test of roles";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@AfterEach
	void removeWhatWasEntered() {
		this.database.sql("delete from registry.incident where title = 'Rally with an organiser'").update();
		this.database.sql("delete from registry.passage where locator = :place").param("place", PLACE).update();
	}

	@Test
	void roleKeepsItsSourceFromTheFormToTheReport() throws Exception {
		String code = published();

		assertThat(this.database.sql("""
				select person, role, asserted_by, hearsay from reporting.participant where incident_code = :code""")
			.param("code", code)
			.query()
			.singleRow()).isEqualTo(
					Map.of("person", "Rinat Zaitov", "role", "organiser", "asserted_by", "Reuters", "hearsay", true));
		assertThat(incidents().page("/incidents/" + code)).contains("Organiser, according to Reuters, from hearsay");
		assertThat(incidents().page("/reports/incident.html?lang=en&code=" + code))
			.contains("Rinat Zaitov · says Reuters, from hearsay");
		assertThat(incidents().page("/reports/incident.html?lang=ru&code=" + code))
			.contains("говорит Reuters, с чужих слов");
	}

	@Test
	void claimNamesWhomItIsAboutAndWhoPassesItOn() throws Exception {
		String code = published();

		assertThat(this.database.sql("""
				select array_to_string(subjects, ', ') as subjects, relayed_by, cardinality(cities) as cities
				  from reporting.statement where incident_code = :code""").param("code", code).query().singleRow())
			.isEqualTo(Map.of("subjects", "Nur Otan, Rinat Zaitov", "relayed_by", "“a neighbour”", "cities", 0));
		assertThat(incidents().page("/incidents/" + code)).contains("Nur Otan, Rinat Zaitov",
				"as relayed by “a neighbour”");
		assertThat(this.database.sql("select count(*) from reporting.organisation where name = 'Nur Otan'")
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.database.sql(
				"select position('Nur Otan' in words) > 0 from internal.incident_search join registry.incident on id = incident_id where code = :code")
			.param("code", code)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void allOfItComesBackInTheForm() throws Exception {
		String code = incidents().enter(rally());
		TypedForm form = TypedForm.in(incidents().page("/incidents/" + code + "/edit"));
		assertThat(form.field("participants[0].organisation")).isEqualTo("Reuters");
		assertThat(form.field("participants[0].hearsay")).isEqualTo("true");
		TypedForm figure = incidents().figure(code);
		assertThat(figure.field("facts[0].noCity")).isEqualTo("true");
		assertThat(figure.field("facts[0].own[subjects]")).contains("Nur Otan", "Rinat Zaitov");
		assertThat(figure.field("facts[0].assertions[0].relayedWords")).isEqualTo("a neighbour");
	}

	@Test
	void sourceHasANameOrWordsAndAFactCitiesOrNone() throws Exception {
		String page = incidents().send(rally().type("participants[0].words", "a neighbour")
			.type("facts[0].cities", "Almaty")
			.type("facts[0].assertions[0].relayedPerson", "Rinat Zaitov"));
		assertThat(page).contains("A source has a name or is unnamed, not both",
				"Leave the places empty, or clear this box");
		assertThat(page).contains("facts-0-assertions-0-relayedWords-error");
	}

	private static TypedForm rally() {
		return TypedForm.rally()
			.type("title", "Rally with an organiser")
			.type("newcomers[0].name", "")
			.type("witnesses[0].passage.document", "D-0001")
			.type("witnesses[0].passage.paragraph", "")
			.type("witnesses[0].passage.locator", PLACE)
			.type("participants[0].actor", "Rinat Zaitov")
			.type("participants[0].role", "organiser")
			.type("participants[0].organisation", "Reuters")
			.type("participants[0].hearsay", "true")
			.type("facts[0].type", "statement")
			.type("facts[0].description", "On a party and a poet")
			.type("facts[0].kind", "other")
			.type("facts[0].noCity", "true")
			.type("facts[0].own[position]", "They were seen.")
			.type("facts[0].own[subjects]", "Rinat Zaitov; Nur Otan")
			.type("facts[0].assertions[0].relayedWords", "a neighbour")
			.type("facts[0].assertions[0].passage.document", "D-0001")
			.type("facts[0].assertions[0].passage.locator", PLACE);
	}

	private String published() throws Exception {
		return EnteredIncidents.publish(incidents().enter(rally()), this.database);
	}

	private EnteredIncidents incidents() {
		return new EnteredIncidents(this.mvc);
	}

}
