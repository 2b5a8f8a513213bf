package org.aigaq.document;

import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of the seed, worked out by hand from the five documents. */
@DatabaseTest
@Transactional
class SeedTests {

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			KZ-2012-0001, killed,       unknown,    16,    -,    true,  stated
			KZ-2012-0001, crowd,        -,          2000,  -,    true,  stated
			KZ-2019-0002, arrested,     -,          2,     2,    false, summed
			KZ-2019-0004, detained,     -,          80,    -,    true,  stated
			KZ-2019-0005, detained,     -,          80,    80,   false, stated
			KZ-2019-0009, detained,     -,          700,   1000, false, stated
			KZ-2019-0009, penalised,    -,          957,   957,  false, stated
			KZ-2019-0009, arrested,     -,          218,   670,  false, stated
			KZ-2019-0009, fined,        -,          115,   115,  false, stated
			KZ-2019-0009, warned,       -,          172,   172,  false, stated
			KZ-2019-0009, killed,       protesters, 1,     1,    false, summed
			KZ-2019-0009, hospitalised, police,     3,     3,    false, stated
			KZ-2019-0009, hospitalised, protesters, 0,     0,    false, stated
			KZ-2019-0010, detained,     -,          501,   -,    true,  stated
			KZ-2019-0011, detained,     -,          40,    40,   false, summed
			KZ-2022-0002, crowd,        -,          10001, -,    true,  stated
			""")
	void documentsYieldTheirFigures(String incident, String measure, String population, Long low, Long high,
			boolean open, String basis) {
		Map<String, Object> row = this.database.sql("""
				select reported_low, reported_high, open_ended, basis from reporting.incident_tally
				 where incident_code = ? and measure = ? and population is not distinct from ?""")
			.params(incident, measure, population)
			.query()
			.singleRow();

		assertThat(row).containsEntry("reported_low", low)
			.containsEntry("reported_high", high)
			.containsEntry("open_ended", open)
			.containsEntry("basis", basis);
	}

	@Test
	void arrestedByCourtsIsOneFactWithThreeSources() {
		List<String> sources = this.database.sql("""
				select asserted_by || ', ' || document_code || ' ' || count_low from reporting.penalty
				 where incident_code = 'KZ-2019-0009' and measure = 'arrested' order by 1""")
			.query(String.class)
			.list();

		assertThat(sources).containsExactly(
				"General Prosecutor's Office of Kazakhstan (Saparbek Nurpeisov), D-0001 670",
				"Ministry of Internal Affairs of Kazakhstan, D-0003 670", "the document itself, D-0003 218");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			D-0001, detention, 2,  2
			D-0001, penalty,   3,  3
			D-0001, casualty,  2,  2
			D-0001, crowd,     1,  1
			D-0001, act,       8,  8
			D-0001, statement, 23, 25
			D-0002, detention, 5,  5
			D-0002, penalty,   3,  3
			D-0002, act,       18, 19
			D-0002, statement, 40, 45
			D-0003, detention, 12, 15
			D-0003, penalty,   6,  7
			D-0003, act,       19, 19
			D-0003, statement, 78, 80
			D-0004, detention, 3,  3
			D-0004, casualty,  2,  2
			D-0004, act,       11, 12
			D-0004, statement, 28, 33
			D-0005, casualty,  2,  4
			D-0005, crowd,     1,  1
			D-0005, act,       22, 27
			D-0005, statement, 36, 42
			""")
	void documentTellsItsFacts(String document, String type, long facts, long assertions) {
		Map<String, Object> told = this.database.sql("""
				select count(distinct fact.id) as facts, count(*) as assertions
				  from registry.assertion
				  join registry.fact on fact.id = assertion.fact_id
				  join registry.passage on passage.id = assertion.passage_id
				  join registry.document_edition on document_edition.id = passage.edition_id
				  join registry.document on document.id = document_edition.document_id
				 where document.code = ? and fact.type = ?""").params(document, type).query().singleRow();

		assertThat(told).isEqualTo(Map.of("facts", facts, "assertions", assertions));
	}

	@Test
	void onlyTheMarchHasARestrictedParticipantAndNobodyKeepsTheName() {
		assertThat(this.database
			.sql("select coalesce(name, 'no name') from registry.person where visibility = 'restricted'")
			.query(String.class)
			.list()).containsExactly("no name");
		assertThat(this.database.sql("select incident_code from reporting.participant where person like 'Person %'")
			.query(String.class)
			.list()).containsExactly("KZ-2019-0012");
	}

	@Test
	void everyPassageIsBound() {
		assertThat(this.database.sql("select count(*) from reporting.passage where not bound or mark is not null")
			.query(Integer.class)
			.single()).isZero();
	}

}
