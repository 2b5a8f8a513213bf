package org.aigaq.report.printing;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts that a tally names are those of its range. */
@DatabaseTest
class TallyFactsTests {

	@Autowired
	JdbcClient database;

	/**
	 * By hand: facts that are not part of another fact of the measure and are certain.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			KZ-2012-0001, killed,       unknown,    KZ-2012-0001-F01
			KZ-2012-0001, crowd,        -,          KZ-2012-0001-F02
			KZ-2019-0002, arrested,     -,          KZ-2019-0002-F01 KZ-2019-0002-F02
			KZ-2019-0002, penalised,    -,          KZ-2019-0002-F01 KZ-2019-0002-F02
			KZ-2019-0004, detained,     -,          KZ-2019-0004-F01
			KZ-2019-0005, detained,     -,          KZ-2019-0005-F01
			KZ-2019-0005, arrested,     -,          KZ-2019-0005-F04
			KZ-2019-0009, detained,     -,          KZ-2019-0009-F01
			KZ-2019-0009, penalised,    -,          KZ-2019-0009-F02
			KZ-2019-0009, arrested,     -,          KZ-2019-0009-F03
			KZ-2019-0009, fined,        -,          KZ-2019-0009-F04
			KZ-2019-0009, warned,       -,          KZ-2019-0009-F05
			KZ-2019-0009, killed,       protesters, KZ-2019-0009-F13
			KZ-2019-0009, hospitalised, police,     KZ-2019-0009-F21
			KZ-2019-0010, detained,     -,          KZ-2019-0010-F01
			KZ-2019-0011, detained,     -,          KZ-2019-0011-F01
			KZ-2019-0012, detained,     -,          KZ-2019-0012-F02
			""")
	void tallyNamesItsFacts(String incident, String measure, String population, String facts) {
		assertThat(this.database.sql("""
				select array_to_string(facts, ' ') from reporting.incident_tally
				 where incident_code = ? and measure = ? and population is not distinct from ?""")
			.params(incident, measure, population)
			.query(String.class)
			.single()).isEqualTo(facts);
	}

	@Test
	void statedTallyRestsOnOneWholeFact() {
		assertThat(
				tallies("""
						tally.basis = 'stated'
						   and (cardinality(tally.facts) <> 1
						        or not exists (select from reporting.fact
						                        where fact_code = tally.facts[1] and covers = 'whole' and incident_code = tally.incident_code
						                          and measure = tally.measure))"""))
			.isEmpty();
	}

	@Test
	void noFactOfATallyLiesInAnotherOfIt() {
		assertThat(tallies("""
				exists (select from reporting.fact
				         where fact_code = any (tally.facts) and lies_in && tally.facts)""")).isEmpty();
	}

	@Test
	void noFactOfATallyIsGeneralOrOnlyDenied() {
		assertThat(tallies("""
				cardinality(tally.facts) = 0
				   or exists (select from reporting.fact
				               where fact_code = any (tally.facts) and (covers = 'general' or denied_only))"""))
			.isEmpty();
	}

	/** The incidents and measures whose tally fulfils a condition. */
	private List<String> tallies(String condition) {
		assertThat(this.database.sql("select count(*) from reporting.incident_tally").query(Integer.class).single())
			.isGreaterThan(20);
		return this.database
			.sql("select incident_code || ' ' || measure from reporting.incident_tally tally where " + condition)
			.query(String.class)
			.list();
	}

	@Test
	void sumOverIncidentsNamesTheFactsOfTheTopmost() {
		assertThat(this.database
			.sql("""
					select array_to_string(facts, ' ') from reporting.tally_of(array['KZ-2019-0009', 'KZ-2019-0011']) where measure = 'detained'""")
			.query(String.class)
			.single()).isEqualTo("KZ-2019-0009-F01");
	}

}
