package org.aigaq.search;

import java.util.Map;
import java.util.stream.Collectors;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The words by which an incident is found follow each change of the names in it. */
@DatabaseTest
@Transactional
class SearchWordsTests {

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture incident;

	long passage;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.incident = this.waves.wave();
		this.passage = this.waves.passageOf(this.waves.document("Article"));
	}

	@Test
	void wordsOfTheSeedAreThoseMadeAnew() {
		Map<String, String> kept = all();
		this.database.sql("update registry.incident set title = title").update();
		assertThat(all()).isEqualTo(kept).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "source_person_id", "relayed_person_id" })
	void whoeverSpeaksIsFoundUntilTheAssertionIsDeleted(String column) {
		FactFixture fact = this.incident.part("detained");
		this.database
			.sql("insert into registry.assertion (fact_id, passage_id, wording, " + column
					+ ") values (?, ?, 'unknown', ?)")
			.params(fact.id(), this.passage, this.waves.publicPerson("Zarina Quickword"))
			.update();
		assertThat(words(this.incident)).contains("Quickword");

		this.database.sql("delete from registry.assertion where fact_id = ?").param(fact.id()).update();
		assertThat(words(this.incident)).doesNotContain("Quickword");
	}

	@Test
	void personOfANewFactIsFound() {
		this.database.sql("""
				insert into registry.fact (incident_id, type, description, measure, covers, person_id)
				values (?, 'detention', 'Detained', 'detained', 'part', ?)""")
			.params(this.incident.id(), this.waves.publicPerson("Zarina Quickword"))
			.update();
		assertThat(words(this.incident)).contains("Quickword");
	}

	@Test
	void perpetratorOfANewActIsFound() {
		this.database.sql("""
				with told as (
				    insert into registry.fact (incident_id, type, description) values (?, 'act', 'Beaten')
				    returning id)
				insert into registry.act (fact_id, act, perpetrator_person_id) select id, 'beating', ? from told""")
			.params(this.incident.id(), this.waves.publicPerson("Zarina Quickword"))
			.update();
		assertThat(words(this.incident)).contains("Quickword");
	}

	@Test
	void factThatMovesTakesItsNamesAlong() {
		Source ministry = this.waves.organisation("Quickword");
		FactFixture fact = this.incident.part("detained").saidBy(ministry, Count.exactly(1));
		IncidentFixture other = this.waves.wave();
		assertThat(words(other)).doesNotContain("Quickword");

		this.database.sql("update registry.fact set incident_id = ?, code = null where id = ?")
			.params(other.id(), fact.id())
			.update();
		assertThat(words(other)).contains("Quickword");
		assertThat(words(this.incident)).doesNotContain("Quickword");
	}

	@Test
	void rowsThatNameNobodyChangeNoWords() {
		String before = words(this.incident);
		this.incident.part("detained").saidBy(this.waves.document(), Count.exactly(1));
		assertThat(words(this.incident)).isEqualTo(before);
	}

	private String words(IncidentFixture incident) {
		return this.database.sql("select words from internal.incident_search where incident_id = ?")
			.param(incident.id())
			.query(String.class)
			.single();
	}

	private Map<String, String> all() {
		return this.database.sql("select incident_id, words from internal.incident_search")
			.query((row, number) -> Map.entry(row.getString("incident_id"), row.getString("words")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
