package org.aigaq.report.printing;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts that a tally names are those that make its range. */
@DatabaseTest
class TallyFactsTests {

	@Autowired
	JdbcClient database;

	@Test
	void rangesOfTheFactsAddUpToTheTally() {
		assertThat(this.database.sql("""
				select tally.incident_code, tally.measure, tally.population
				  from reporting.incident_tally tally
				 cross join lateral (
				    select case when bool_or(named or low is not null) then sum(coalesce(low, 0)) end as low,
				           case when not bool_or(open_ended or high is null) then sum(high) end as high,
				           min(low) as only_low, max(high) as only_high, count(*) as facts
				      from reporting.fact
				     where fact_code = any (tally.facts)) fact
				 where (tally.basis = 'stated' and (fact.facts <> 1 or fact.only_low is distinct from tally.reported_low
				                                    or fact.only_high is distinct from tally.reported_high))
				    or (tally.basis = 'summed' and (fact.facts = 0 or fact.low is distinct from tally.reported_low
				                                    or fact.high is distinct from tally.reported_high))""")
			.query()
			.listOfRows()).isEmpty();
		assertThat(this.database.sql("select count(*) from reporting.incident_tally").query(Integer.class).single())
			.isGreaterThan(20);
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
