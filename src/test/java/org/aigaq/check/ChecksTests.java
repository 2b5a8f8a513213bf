package org.aigaq.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.check.Checks.Findings;
import org.aigaq.check.Checks.Found;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The seed violates no rule, and each rule finds its violation. */
@DatabaseTest
@Transactional
class ChecksTests {

	/** How each rule is violated, and a part of the message. */
	private static final Map<String, Function<ChecksTests, String>> BREACHES = new TreeMap<>(Map.ofEntries(
			Map.entry("city_outside_region",
					(test) -> test.run(
							"update registry.city set latitude = longitude, longitude = latitude where name = 'Almaty'",
							"Almaty")),
			Map.entry("city_two_names", (test) -> test.run(
					"insert into registry.city_name (city_id, name, name_ru, name_kk, valid_edtf) select id, 'Verny', 'Верный', 'Верный', '1990/2000' from registry.city where name = 'Almaty'",
					"Verny")),
			Map.entry("place_without_position",
					(test) -> test.run(
							"update registry.city set latitude = null, longitude = null where name = 'Almaty'",
							"Almaty has no position.")),
			Map.entry("date_in_future",
					(test) -> test.run("update registry.incident set date_edtf = '2101-01-01' where id = :wave",
							"2101-01-01")),
			Map.entry("explanation_of_nothing", (test) -> test.run(
					"insert into registry.explanation (rule, left_key, right_key, reason) values ('count_range', '0', '1', 'Another day.')",
					"Another day.")),
			Map.entry("fact_before_incident",
					(test) -> test.run("update registry.fact set date_edtf = '2019-06-01' where id = :held",
							"2019-06-01")),
			Map.entry("fact_city_not_of_incident", (test) -> test.run("""
					with place as (
						insert into registry.incident_city (incident_id, city_id, precision, passage_id)
						select :wave, (select id from registry.city where name = 'Almaty'), 'city', :passage
					)
					insert into registry.fact_city select :held, id from registry.city where name = 'Shymkent'""",
					"Shymkent")),
			Map.entry("incident_outside_parent",
					(test) -> test.run("update registry.incident set date_edtf = '2019-07-01' where id = :day",
							"2019-07-01")),
			Map.entry("incident_without_fact",
					(test) -> test.run("delete from registry.fact where incident_id = :day", "tells of no fact")),
			Map.entry("organisation_spelled_alike", (test) -> test
				.run("""
						with entered as (
						    insert into registry.organisation (name, kind) values ('Committee One', 'ngo'), ('Committee Two', 'ngo') returning id, name
						)
						insert into registry.organisation_name (organisation_id, name) select id, 'committee one' from entered where name = 'Committee Two'""",
						"committee one")),
			Map.entry("organisation_two_writings", (test) -> test.run(
					"insert into registry.organisation (name, kind) values ('Oyan Testistan', 'ngo'), ('Оян, Тестістан', 'ngo')",
					"may be one organisation")),
			Map.entry("name_mixed_letters",
					(test) -> test.run(
							"insert into registry.organisation (name, kind) values ('C\u0435р\u0456к', 'ngo')",
							"mixes Latin and Cyrillic")),
			Map.entry("passage_flagged",
					(test) -> test.run("update registry.passage set flag = 'lost' where id = :passage", "is lost")),
			Map.entry("passage_other_paragraph",
					(test) -> test.run("update registry.passage set paragraph = 3 where id = :bound",
							"begins in paragraph 2, not 3")),
			Map.entry("passage_unbound",
					(test) -> test.told(() -> test.day.part("fined").saidBy(test.waves.document(), Count.exactly(2)),
							"not bound")),
			Map.entry("passage_unused", (test) -> test.run(
					"insert into registry.passage (edition_id, paragraph) select edition_id, 7 from registry.passage where id = :passage",
					"used by nothing")),
			Map.entry("peaceful_but_harmed", (test) -> test
				.told(() -> test.day.part("killed", "protesters").saidBy(test.source, Count.exactly(2)), "peaceful")),
			Map.entry("penalty_before_detention",
					(test) -> test.penalised("update registry.fact set date_edtf = '2019-06-09' where id = :penalty",
							"ends before the detention")),
			Map.entry("penalty_detention_not_named",
					(test) -> test.penalised("update registry.penalty set detention_id = null where fact_id = :penalty",
							"does not name")),
			Map.entry("penalty_of_other_detention",
					(test) -> test.penalised("update registry.fact set person_id = :somebody where id = :penalty",
							"somebody else")),
			Map.entry("person_spelled_alike",
					(test) -> test.run("insert into registry.person (name) values ('Aigul Tester'), ('Тестер Айгүл')",
							"may have one name in two writings")),
			Map.entry("published_in_unpublished",
					(test) -> test.run("update registry.incident set status = 'draft' where id = :wave", "is not.")),
			Map.entry("restricted_name_in_words",
					(test) -> test.run("""
							with restricted as (insert into registry.person (name) values ('Zhibek'))
							update registry.incident set summary = 'They took Zhibek, who sang.' where id = :wave""",
							"hold the name of person")),
			Map.entry("document_entered_twice", (test) -> test.run(
					"insert into registry.document (code, title, kind, url) values ('D-8001', 'One', 'news_article', 'https://example.org/x'), ('D-8002', 'Two', 'news_article', 'https://example.org/x')",
					"D-8002")),
			Map.entry("term_of_no_custody", (test) -> test.penalised("""
					with fined as (update registry.penalty set kind = 'fine' where fact_id = :penalty)
					update registry.assertion set term_days_low = 5, term_days_high = 5 where fact_id = :penalty""",
					"with a term.")),
			Map.entry("mci_without_value", (test) -> test.penalised("""
					with later as (update registry.fact set date_edtf = '2014-12-31' where id = :penalty)
					update registry.assertion set amount_mci = 20 where fact_id = :penalty""", "20 MCI, 2014-12-31")),
			Map.entry("wave_without_days", (test) -> test
				.run("update registry.incident set parent_id = null where id = :day", "no incident in it"))));

	@Autowired
	JdbcClient database;

	@Autowired
	Checks checks;

	Waves waves;

	IncidentFixture wave;

	IncidentFixture day;

	Waves.Source source;

	Map<String, Object> keys;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.source = this.waves.organisation("Committee");
		this.wave = this.waves.wave();
		this.day = this.wave.child().on("2019-06-10");
		long somebody = this.waves.publicPerson("Aidar Tester");
		FactFixture held = this.wave.part("detained").on("2019-06-10").saidBy(this.source, Count.exactly(3));
		this.day.part("detained").saidBy(this.source, Count.exactly(1));
		long edition = this.waves.editionOf("First line.\n\nSecond line, with words.\n");
		long bound = this.database.sql("""
				insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
				values (:edition, 2, 13, 19, encode(sha256('Second'), 'hex')) returning id""")
			.param("edition", edition)
			.query(Long.class)
			.single();
		this.keys = new HashMap<>(Map.of("wave", this.wave.id(), "day", this.day.id(), "held", held.id(), "passage",
				this.source.passage(), "edition", edition, "bound", bound, "somebody", somebody));
	}

	static Set<String> rules() {
		return BREACHES.keySet();
	}

	@Test
	void everyRuleHasATitleAndABreach() {
		List<String> names = this.checks.all(this.database).stream().map(Findings::name).toList();
		assertThat(names).hasSizeGreaterThanOrEqualTo(20).containsAll(DatabaseRulesTests.rules());
		assertThat(Stream.concat(BREACHES.keySet().stream(), DatabaseRulesTests.rules().stream()))
			.containsExactlyInAnyOrderElementsOf(names);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleFindsWhatBreaksIt(String rule) {
		List<String> before = found(rule);
		String words = BREACHES.get(rule).apply(this);
		List<String> after = found(rule);
		assertThat(after).hasSizeGreaterThan(before.size()).anyMatch((what) -> what.contains(words));
	}

	private List<String> found(String rule) {
		Findings first = this.checks.one(rule, 1, this.database).orElseThrow();
		return IntStream.rangeClosed(1, 1 + (int) (first.count() / Checks.ROWS))
			.mapToObj((page) -> this.checks.one(rule, page, this.database).orElseThrow())
			.flatMap((findings) -> findings.rows().stream())
			.map(Found::what)
			.toList();
	}

	private String run(String sql, String words) {
		this.database.sql(sql).params(this.keys).update();
		return words;
	}

	private String told(Runnable telling, String words) {
		telling.run();
		return words;
	}

	/**
	 * A person detained on the 10th and sentenced to arrest later, changed by this
	 * statement.
	 */
	private String penalised(String sql, String words) {
		Waves waves = new Waves(this.database);
		long person = waves.publicPerson("Aidar Tester");
		FactFixture held = this.day.part("detained")
			.about(person)
			.on("2019-06-10")
			.saidBy(this.source, Count.exactly(1));
		FactFixture penalty = this.day.part("arrested")
			.about(person)
			.on("2019-06-11")
			.saidBy(this.source, Count.exactly(1));
		this.keys.put("penalty", penalty.id());
		run("update registry.penalty set detention_id = " + held.id() + " where fact_id = :penalty", "");
		return run(sql, words);
	}

}
