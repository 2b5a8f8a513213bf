package org.aigaq.incident;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A transaction that changes many facts may leave the tallies for its end. */
@DatabaseTest
@Transactional
class LateTallyTests {

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture wave;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.database.sql("select set_config('aigaq.tallies', 'at the end', true)").query(String.class).single();
	}

	@Test
	void talliesAreComputedOnceWithTheConstraints() {
		this.wave.whole("detained")
			.saidBy(this.waves.organisation("Ministry"), Count.exactly(700))
			.saidBy(this.waves.organisation("Movement"), Count.exactly(1000));
		assertThat(tallies()).isZero();
		this.waves.check();
		assertThat(tallies()).isOne();
		assertThat(
				count("""
						(table internal.tally except all select tally.* from registry.incident, internal.tally_of_incident(id) tally)
						union all
						(select tally.* from registry.incident, internal.tally_of_incident(id) tally except all table internal.tally)"""))
			.isZero();
	}

	@Test
	void aFactThatIsGoneAtTheEndLeavesNoTally() {
		FactFixture fact = this.wave.whole("detained").saidBy(this.waves.organisation("Ministry"), Count.exactly(700));
		fact.delete();
		this.waves.check();
		assertThat(tallies()).isZero();
	}

	private long tallies() {
		return this.database.sql(
				"select count(*) from internal.tally join registry.incident on incident.id = incident_id where code = ?")
			.param(this.wave.code())
			.query(Long.class)
			.single();
	}

	private long count(String rows) {
		return this.database.sql("select count(*) from (" + rows + ") found").query(Long.class).single();
	}

}
