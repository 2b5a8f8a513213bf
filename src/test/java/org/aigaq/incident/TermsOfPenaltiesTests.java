package org.aigaq.incident;

import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Terms of penalties in their own unit, from the form to the views, the page and the
 * reports, and back into the form.
 */
@DatabaseTest
class TermsOfPenaltiesTests {

	private static final String TERM = "facts[0].assertions[0].own[term]";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@AfterEach
	void removeWhatWasEntered() {
		this.database.sql("delete from registry.incident where title = 'Rally with terms'").update();
		this.database.sql("delete from registry.passage where locator = 'entry of a test of terms'").update();
	}

	@Test
	void termGoesFromTheFormToThePageAndTheReports() throws Exception {
		String code = publish(incidents().enter(sentenced("1,5 года")));
		assertThat(view(code, "reporting")).isEqualTo(Map.of("term", "1.5 1.5 year", "days", "-"));
		assertThat(incidents().page("/incidents/" + code)).contains("Term: 1.5 years");
		assertThat(text("/reports/incident.html?lang=en&code=" + code)).contains("Term: 1.5 years");
		assertThat(text("/reports/incident.html?lang=ru&code=" + code)).contains("Срок: 1,5 года");
		assertThat(text("/reports/incident.html?lang=kk&code=" + code)).contains("Мерзімі: 1,5 жыл");
		assertThat(text("/reports/penalties.html?lang=en&from=2019-06-10&to=2019-06-10")).contains("1.5 years");
		assertThat(incidents().page("/reports/penalties.csv?lang=en&from=2019-06-10&to=2019-06-10"))
			.contains("Shortest term, days", "Shortest term, as given", "1.5,1.5,Years");
	}

	/** Months are never added to days, nor shown as days. */
	@Test
	void reportOfTermsHasARangeForEachUnit() throws Exception {
		TypedForm form = sentenced("6 to 15 days");
		figure(form, 1, "up to 3 months");
		figure(form, 2, "5 лет");
		figure(form, 3, "2 weeks");
		publish(incidents().enter(form));
		assertThat(text("/reports/penalties.html?lang=en&from=2019-06-10&to=2019-06-10"))
			.contains("6 to 15 days; 2 weeks; up to 3 months; 5 years");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			7 days,         7 7 day,    7-7
			2 weeks,        2 2 week,   14-14
			72 hours,       72 72 hour, 3-3
			36 hours,       36 36 hour, -
			up to 15 суток, 15 day,     15
			3 months,       3 3 month,  -
			от 3 до 5 лет,  3 5 year,   -
			""")
	void daysStandBesideATermWhereTheyAreExact(String typed, String term, String days) throws Exception {
		String code = incidents().enter(sentenced(typed));
		assertThat(view(code, "internal")).isEqualTo(Map.of("term", term, "days", days));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			five years,       5 years
			"1,5 года",       1.5 years
			15 тәулік,        15 days
			up to a year,     up to 1 year
			не менее 2 ай,    at least 2 months
			""", quoteCharacter = '"')
	void savedTermComesBackInTheForm(String typed, String shown) throws Exception {
		TypedForm form = incidents().figure(incidents().enter(sentenced(typed)));
		assertThat(form.field(TERM)).isEqualTo(shown);
	}

	/** As a draft has it that was kept when the form had two fields of days. */
	@Test
	void fieldsOfDaysOfAnOldDraftAreATerm() throws Exception {
		String code = incidents().enter(sentenced("").type("facts[0].assertions[0].own[termFrom]", "6")
			.type("facts[0].assertions[0].own[termTo]", "15"));
		assertThat(view(code, "internal")).isEqualTo(Map.of("term", "6 15 day", "days", "6-15"));
	}

	/** 30 days may be a month, and a year is 12 months; 15 days are no month. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			30,  30,   day,   1,   1,   month, false
			15,  15,   day,   1,   1,   month, true
			1,   1,    year,  12,  12,  month, false
			1,   1,    year,  11,  11,  month, true
			1,   1,    week,  7,   7,   day,   false
			24,  24,   hour,  1,   1,   day,   false
			48,  48,   hour,  1,   1,   day,   true
			3,   5,    year,  -,   2,   year,  true
			-,   2,    year,  700, 700, day,   false
			-,   2,    year,  740, -,   day,   true
			365, 365,  day,   1,   1,   year,  false
			1.5, 1.5,  year,  18,  18,  month, false
			""")
	@Transactional
	void termsInTwoUnitsDifferOnlyWhereTheyCannotMeet(String low, String high, String unit, String otherLow,
			String otherHigh, String otherUnit, boolean differ) {
		Waves waves = new Waves(this.database);
		FactFixture fact = waves.wave()
			.part("arrested")
			.saidBy(waves.document(), Count.exactly(1))
			.saidBy(waves.organisation("Court"), Count.exactly(1));
		List<Long> said = this.database.sql("select id from registry.assertion where fact_id = :fact order by id")
			.param("fact", fact.id())
			.query(Long.class)
			.list();
		term(said.get(0), low, high, unit);
		term(said.get(1), otherLow, otherHigh, otherUnit);
		assertThat(this.database
			.sql("select count(*) from internal.disagreement_term where rule = 'term_range' and left_id = any (:said)")
			.param("said", said.toArray(Long[]::new))
			.query(Integer.class)
			.single()).isEqualTo(differ ? 1 : 0);
	}

	private void term(long assertion, String low, String high, String unit) {
		this.database.sql(
				"update registry.assertion set term_low = :low::numeric, term_high = :high::numeric, term_unit = :unit where id = :id")
			.param("low", low)
			.param("high", high)
			.param("unit", unit)
			.param("id", assertion)
			.update();
	}

	/**
	 * What is written with SQL in days only has the unit day; what is cleared is clear.
	 */
	@Test
	@Transactional
	void daysWrittenWithSqlAreATerm() {
		Waves waves = new Waves(this.database);
		FactFixture fact = waves.wave().part("arrested").saidBy(waves.document(), Count.exactly(1));
		for (String[] change : new String[][] { { "term_days_low = 5, term_days_high = 15", "5 15 day 5 15" },
				{ "term_low = 2, term_high = 3, term_unit = 'month'", "2 3 month" },
				{ "term_days_low = 7, term_days_high = 7", "7 7 day 7 7" },
				{ "term_low = null, term_high = null, term_unit = null", "" } }) {
			waves.run("update registry.assertion set " + change[0] + " where fact_id = ?", fact.id());
			assertThat(this.database.sql(
					"select concat_ws(' ', term_low, term_high, term_unit, term_days_low, term_days_high) from registry.assertion where fact_id = :fact")
				.param("fact", fact.id())
				.query(String.class)
				.single()).as(change[0]).isEqualTo(change[1]);
		}
	}

	private Map<String, Object> view(String code, String schema) {
		return this.database
			.sql("select concat_ws(' ', trim_scale(term_low), trim_scale(term_high), term_unit) as term, "
					+ "coalesce(nullif(concat_ws('-', term_days_low, term_days_high), ''), '-') as days from " + schema
					+ ".penalty where incident_code = :code")
			.param("code", code)
			.query()
			.singleRow();
	}

	private static TypedForm sentenced(String term) {
		TypedForm form = TypedForm.rally()
			.type("title", "Rally with terms")
			.type("newcomers[0].name", "")
			.type("witnesses[0].passage.document", "D-0001")
			.type("witnesses[0].passage.paragraph", "")
			.type("witnesses[0].passage.locator", "entry of a test of terms");
		return figure(form, 0, term);
	}

	private static TypedForm figure(TypedForm form, int nth, String term) {
		String fact = "facts[" + nth + "].";
		return form.type(fact + "type", "penalty")
			.type(fact + "key", "+" + (nth + 1))
			.type(fact + "description", "Sentenced for the rally " + nth)
			.type(fact + "measure", "arrested")
			.type(fact + "kind", "administrative_arrest")
			.type(fact + "covers", "part")
			.type(fact + "date", "2019-06-10")
			.type(fact + "assertions[0].number", "1")
			.type(fact + "assertions[0].own[term]", term)
			.type(fact + "assertions[0].passage.document", "D-0001")
			.type(fact + "assertions[0].passage.locator", "entry of a test of terms");
	}

	private String text(String address) throws Exception {
		return incidents().page(address).replaceAll("<[^>]*>", "").replace('\u00A0', ' ').replaceAll("\\s+", " ");
	}

	private String publish(String code) {
		return EnteredIncidents.publish(code, this.database);
	}

	private EnteredIncidents incidents() {
		return new EnteredIncidents(this.mvc);
	}

}
