package org.aigaq.incident;

import java.util.List;
import java.util.Map;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Damage in the form, the table, the views, the page and the report. */
@DatabaseTest
class DamageTests {

	private static final String PLACE = "entry of a test of damage";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	Environment environment;

	@AfterEach
	void removeWhatWasEntered() {
		this.database.sql("delete from registry.incident where title = 'Rally with damage'").update();
		this.database.sql("delete from registry.passage where locator = :place").param("place", PLACE).update();
	}

	@Test
	void damageGoesFromTheFormToTheViewsThePageAndTheReport() throws Exception {
		String code = incidents().enter(burnedCars());

		assertThat(
				row("select kind, owner, perpetrator_organisation_id is not null as known from registry.damage", code))
			.isEqualTo(Map.of("kind", "vehicle", "owner", "city police", "known", true));
		assertThat(row("select count_low, amount::text, currency from registry.assertion", code))
			.isEqualTo(Map.of("count_low", 3, "amount", "1500000.50", "currency", "KZT"));
		code = publish(code);
		assertThat(Analyst.signIn(this.environment).sql("""
				select kind, owner, amount::text, currency, measure, count_low, count_high
				  from reporting.damage where incident_code = :code""").param("code", code).query().singleRow())
			.isEqualTo(Map.of("kind", "vehicle", "owner", "city police", "amount", "1500000.50", "currency", "KZT",
					"measure", "damaged", "count_low", 3, "count_high", 3));
		assertThat(incidents().page("/incidents/" + code)).contains("Cars burned in the square", "Vehicle",
				"1,500,000.5 KZT", "Owner: city police", "Objects damaged");
		assertThat(incidents().page("/reports/incident.csv?lang=en&code=" + code)).contains("Cars burned in the square",
				",1500000.5", ",KZT,");
		assertThat(incidents().page("/reports/incident.html?lang=en&code=" + code)).contains("Damage", "Vehicle",
				"Owner: city police", "1,500,000.5");
	}

	@Test
	void thingsEnterNoFigureOfPeople() throws Exception {
		String code = incidents().enter(burnedCars());
		code = publish(code);
		assertThat(this.database.sql("select measure from reporting.incident_tally where incident_code = :code")
			.param("code", code)
			.query(String.class)
			.list()).containsExactly("damaged");
		assertThat(this.database.sql("select coalesce(broader, '') from registry.measure where code = 'damaged'")
			.query(String.class)
			.single()).isEmpty();
	}

	@Test
	void savedDamageComesBackInTheForm() throws Exception {
		String code = incidents().enter(burnedCars());
		TypedForm form = incidents().figure(code);
		assertThat(form.field("facts[0].kind")).isEqualTo("vehicle");
		assertThat(form.field("facts[0].own[owner]")).isEqualTo("city police");
		assertThat(form.field("facts[0].own[perpetrator]")).isNotEmpty();
		assertThat(form.field("facts[0].assertions[0].own[amount]")).isEqualTo("1500000.50");
		assertThat(form.field("facts[0].assertions[0].own[currency]")).isEqualTo("KZT");
	}

	@Test
	void fieldsOfDamageAreChecked() throws Exception {
		String page = incidents().send(burnedCars().type("facts[0].kind", "")
			.type("facts[0].own[perpetrator]", "Nobody Known")
			.type("facts[0].assertions[0].own[amount]", "much"));
		assertThat(page).contains("facts-0-kind-error", "facts-0-own-perpetrator--error",
				"facts-0-assertions-0-own-amount--error");
	}

	private TypedForm burnedCars() {
		String organisation = this.database.sql("select name from registry.organisation order by id limit 1")
			.query(String.class)
			.single();
		return TypedForm.rally()
			.type("title", "Rally with damage")
			.type("newcomers[0].name", "")
			.type("witnesses[0].passage.document", "D-0001")
			.type("witnesses[0].passage.paragraph", "")
			.type("witnesses[0].passage.locator", PLACE)
			.type("facts[0].type", "damage")
			.type("facts[0].description", "Cars burned in the square")
			.type("facts[0].kind", "vehicle")
			.type("facts[0].own[owner]", "city police")
			.type("facts[0].own[perpetrator]", organisation)
			.type("facts[0].assertions[0].number", "3")
			.type("facts[0].assertions[0].own[amount]", "1 500 000,50")
			.type("facts[0].assertions[0].passage.document", "D-0001")
			.type("facts[0].assertions[0].passage.locator", PLACE);
	}

	private String publish(String code) {
		return EnteredIncidents.publish(code, this.database);
	}

	private Map<String, Object> row(String select, String code) {
		List<Map<String, Object>> rows = this.database.sql(select
				+ " where fact_id in (select fact.id from registry.fact join registry.incident on incident.id = incident_id where incident.code = :code)")
			.param("code", code)
			.query()
			.listOfRows();
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private EnteredIncidents incidents() {
		return new EnteredIncidents(this.mvc);
	}

}
