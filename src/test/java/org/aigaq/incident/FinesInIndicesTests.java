package org.aigaq.incident;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.form.TypedForm;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fines in monthly calculation indices (MCI), from the form to the report, and their
 * value in tenge by the date of the penalty.
 */
@DatabaseTest
class FinesInIndicesTests {

	private static final String PLACE = "entry of a test of fines";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	Flyway flyway;

	@AfterEach
	void removeWhatWasEntered() {
		this.database.sql("delete from registry.incident where title = 'Rally with fines'").update();
		this.database.sql("delete from registry.passage where locator = :place").param("place", PLACE).update();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "unknown", textBlock = """
			2019-06-10,            50500, 50500
			2019,                  50500, 50500
			2019-06?,              50500, 50500
			2020-03-31,            53020, 53020
			2020-04-01,            55560, 55560
			2020-03-30/2020-04-02, 53020, 55560
			2020,                  53020, 55560
			2018/2020,             48100, 55560
			2026-12-31,            86500, 86500
			2014-12-31/2015-01-02, unknown,  unknown
			2014,                  unknown,  unknown
			2027-01-01,            unknown,  unknown
			../2019-06-10,         unknown,  unknown
			2019-06-10/..,         unknown,  unknown
			unknown,               unknown,  unknown
			""")
	@Transactional
	void isWorthWhatTheIndexWasOnItsDate(String date, BigDecimal low, BigDecimal high) {
		assertThat(worth(this.database, date)).isEqualTo(Arrays.asList(low, high));
	}

	@Test
	void dayWithTwoValuesHasARange() throws SQLException {
		try (Connection owner = this.flyway.getConfiguration().getDataSource().getConnection()) {
			owner.setAutoCommit(false);
			JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(owner, true));
			database.sql("""
					insert into registry.calculation_index (valid_from, valid_to, value)
					values ('2019-06-01', '2019-06-30', 3000)""").update();
			assertThat(worth(database, "2019-06-10")).containsExactly(new BigDecimal("50500"), new BigDecimal("60000"));
			owner.rollback();
		}
	}

	/** The value of a fine of 20 MCI on this date, lowest and highest. */
	private static List<BigDecimal> worth(JdbcClient database, String date) {
		Waves waves = new Waves(database);
		FactFixture fine = waves.wave().part("fined").saidBy(waves.document(), Count.exactly(5));
		waves.run("update registry.fact set date_edtf = ?, covers = 'general' where id = ?", date, fine.id());
		waves.run("update registry.assertion set amount_mci = 20 where fact_id = ?", fine.id());
		Map<String, Object> worth = database
			.sql("select mci_kzt_low, mci_kzt_high from internal.penalty where fact_id = :fact")
			.param("fact", fine.id())
			.query()
			.singleRow();
		return Arrays.asList((BigDecimal) worth.get("mci_kzt_low"), (BigDecimal) worth.get("mci_kzt_high"));
	}

	@Test
	void fineGoesFromTheFormToThePageAndTheReports() throws Exception {
		String code = incidents().enter(fined().type("facts[0].assertions[0].own[amountMci]", "20")
			.type("facts[0].assertions[0].own[amountBasis]", "each"));
		code = publish(code);
		assertThat(incidents().page("/incidents/" + code))
			.contains("Fine: 20 MCI per person (by the MCI of that date: 50,500 KZT)");
		assertThat(text("/reports/incident.html?lang=en&code=" + code))
			.contains("Fine: 20 MCI per person (by the MCI of that date: 50,500 KZT)");
		assertThat(text("/reports/incident.html?lang=ru&code=" + code))
			.contains("Штраф: 20 МРП с каждого (по МРП на эту дату: 50 500 KZT)");
		assertThat(text("/reports/incident.html?lang=kk&code=" + code))
			.contains("Айыппұл: әр адамнан 20 АЕК (сол күнгі АЕК бойынша: 50 500 KZT)");
		assertThat(incidents().page("/reports/penalties.csv?lang=en&from=2019-06-10&to=2019-06-10"))
			.contains("Amount in MCI", ",20,Per person,50500,50500,");
		assertThat(text("/reports/penalties.html?lang=en&from=2019-06-10&to=2019-06-10")).contains("20 MCI per person");
	}

	@Test
	void savedFineComesBackInTheForm() throws Exception {
		String code = incidents().enter(fined().type("facts[0].assertions[0].own[amountMci]", "2,5")
			.type("facts[0].assertions[0].own[amountBasis]", "total")
			.type("facts[0].assertions[0].own[amount]", "6312.50"));
		TypedForm form = incidents().figure(code);
		assertThat(form.field("facts[0].assertions[0].own[amountMci]")).isEqualTo("2.5");
		assertThat(form.field("facts[0].assertions[0].own[amountBasis]")).isEqualTo("total");
		assertThat(form.field("facts[0].assertions[0].own[currency]")).isEqualTo("KZT");
		code = publish(code);
		assertThat(incidents().page("/incidents/" + code)).contains("Fine: 6,312.5 KZT in all", "Fine: 2.5 MCI in all");
	}

	private TypedForm fined() {
		return TypedForm.rally()
			.type("title", "Rally with fines")
			.type("newcomers[0].name", "")
			.type("witnesses[0].passage.document", "D-0001")
			.type("witnesses[0].passage.paragraph", "")
			.type("witnesses[0].passage.locator", PLACE)
			.type("facts[0].type", "penalty")
			.type("facts[0].description", "Five fined for the rally")
			.type("facts[0].measure", "fined")
			.type("facts[0].kind", "fine")
			.type("facts[0].date", "2019-06-10")
			.type("facts[0].assertions[0].number", "5")
			.type("facts[0].assertions[0].passage.document", "D-0001")
			.type("facts[0].assertions[0].passage.locator", PLACE);
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
