package org.aigaq.incident;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.FactFixture.Count.about;
import static org.aigaq.incident.FactFixture.Count.atLeast;
import static org.aigaq.incident.FactFixture.Count.dozens;
import static org.aigaq.incident.FactFixture.Count.exactly;
import static org.aigaq.incident.FactFixture.Count.over;
import static org.aigaq.incident.FactFixture.Count.unknown;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Claims that only differ are not disagreements. The disagreements of the seed are those
 * that a reader of the documents finds.
 */
@DatabaseTest
@Transactional
class ContrastTests {

	private static final Map<String, Consumer<ContrastTests>> CONTRASTS = new TreeMap<>(Map.ofEntries(Map.entry(
			"957 and over 950",
			(told) -> told.wave.whole("penalised").saidBy(told.one, exactly(957)).saidBy(told.other, over(950))),
			Map.entry("dozens and around 40",
					(told) -> told.wave.whole("detained").saidBy(told.one, dozens()).saidBy(told.other, about(40))),
			Map.entry("people without a number and 700",
					(told) -> told.wave.whole("detained").saidBy(told.one, unknown()).saidBy(told.other, exactly(700))),
			Map.entry("riots in one city, none in another", (told) -> {
				told.wave.in("Almaty", "Shymkent");
				told.wave.part("injured", "police").inCities("Shymkent").saidBy(told.one, exactly(0));
				told.wave.part("injured", "police").inCities("Almaty").saidBy(told.other, exactly(12));
			}), Map.entry("nobody harmed on one day, somebody on another", (told) -> {
				told.wave.part("injured", "protesters").on("2019-06-09").saidBy(told.one, exactly(0));
				told.wave.part("killed", "protesters").on("2019-06-10").saidBy(told.other, exactly(1));
			}), Map.entry("no protester in hospital, three officers", (told) -> {
				told.wave.whole("hospitalised", "protesters").saidBy(told.one, exactly(0));
				told.wave.whole("hospitalised", "police").saidBy(told.one, exactly(3));
			}), Map.entry("nobody injured in one incident, somebody in its neighbour", (told) -> {
				told.wave.child().whole("injured", "protesters").saidBy(told.one, exactly(0));
				told.wave.child().whole("injured", "protesters").saidBy(told.other, exactly(3));
			}), Map.entry("a part under an open whole", (told) -> {
				told.wave.whole("detained").saidBy(told.one, over(500));
				told.wave.child().part("detained").saidBy(told.other, exactly(900));
			}), Map.entry("a part as great as its whole", (told) -> {
				told.wave.whole("detained").saidBy(told.one, exactly(40));
				told.wave.child().whole("detained").saidBy(told.other, exactly(40));
			}), Map.entry("parts of several sources that sum above the whole of one", (told) -> {
				told.wave.whole("penalised").saidBy(told.one, exactly(700));
				told.wave.whole("arrested").saidBy(told.one, exactly(600));
				told.wave.whole("fined").saidBy(told.other, exactly(300));
			}), Map.entry("parts that may lie in each other", (told) -> {
				told.wave.whole("detained").saidBy(told.one, exactly(10));
				told.wave.part("detained").mayOverlap().saidBy(told.one, exactly(8));
				told.wave.part("detained").mayOverlap().saidBy(told.one, exactly(7));
			}), Map.entry("parts below a whole that nobody calls complete", (told) -> {
				told.wave.whole("penalised").saidBy(told.one, exactly(957));
				told.wave.whole("arrested").saidBy(told.one, exactly(670));
			}), Map.entry("a part of a part is not added to it", (told) -> {
				told.wave.whole("detained").saidBy(told.one, exactly(10));
				FactFixture part = told.wave.part("detained").saidBy(told.one, exactly(8));
				told.wave.part("detained").in(part).saidBy(told.one, exactly(7));
			}), Map.entry("a general practice against one case", (told) -> {
				told.wave.whole("detained").saidBy(told.one, exactly(3));
				told.wave.general("detained").saidBy(told.other, exactly(1000));
			}), Map.entry("figures of different days", (told) -> {
				told.wave.part("detained").on("2019-06-09").saidBy(told.one, exactly(500));
				told.wave.part("detained").on("2019-06-12").saidBy(told.other, exactly(20));
			}), Map.entry("released after two detentions on two days", (told) -> {
				long person = told.waves.publicPerson("Aigerim");
				told.ended(told.wave.part("detained").on("2019-06-09").about(person), "released");
				told.ended(told.wave.part("detained").on("2019-06-11").about(person), "administrative_arrest");
			}), Map.entry("released, ground not given, and released with a fine", (told) -> {
				FactFixture held = told.wave.part("detained").about(told.waves.publicPerson("Aigerim"));
				told.ended(held, "released");
				told.ended(held, "fined");
			}), Map.entry("two persons with two terms", (told) -> {
				for (int days : List.of(10, 15)) {
					FactFixture arrest = told.wave.part("arrested")
						.about(told.waves.publicPerson("Somebody"))
						.saidBy(told.one, exactly(1));
					told.waves.run(
							"update registry.assertion set term_days_low = ?, term_days_high = ? where fact_id = ?",
							days, days, arrest.id());
				}
			}), Map.entry("a day and a minute of it", (told) -> {
				FactFixture held = told.wave.part("detained").about(told.waves.publicPerson("Aigerim"));
				held.saidBy(told.one, exactly(1)).saidBy(told.other, exactly(1));
				told.waves.run(
						"update registry.assertion set held_from = '2019-06-10' where fact_id = ? and source_organisation_id = ?",
						held.id(), told.one.organisation());
				told.waves.run(
						"update registry.assertion set held_from = '2019-06-10T18:30' where fact_id = ? and source_organisation_id = ?",
						held.id(), told.other.organisation());
			}),
			Map.entry("both only deny", (told) -> told.wave.whole("detained").deniedBy(told.one).deniedBy(told.other)),
			Map.entry("at least 16 and more than 10",
					(told) -> told.wave.whole("killed", "unknown")
						.saidBy(told.one, atLeast(16))
						.saidBy(told.other, over(10)))));

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture wave;

	Source one;

	Source other;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.one = this.waves.organisation("Ministry");
		this.other = this.waves.organisation("Committee");
	}

	static Set<String> contrasts() {
		return CONTRASTS.keySet();
	}

	@ParameterizedTest
	@MethodSource("contrasts")
	void contrastIsNoDisagreement(String contrast) {
		CONTRASTS.get(contrast).accept(this);
		this.waves.check();
		assertThat(this.database.sql("""
				select rule || ': ' || left_claim || ' | ' || right_claim
				  from internal.disagreement
				 where incident_code like 'KZ-1901-%'""").query(String.class).list()).isEmpty();
	}

	/**
	 * The disagreements of the seed, each with the reason in the documents. The
	 * contradictions of editors are part of the seed.
	 */
	@Test
	void seedHoldsTheseDisagreements() {
		assertThat(this.database.sql("""
				select distinct rule || ' ' || left_fact || ' ' || right_fact
				  from reporting.disagreement
				 where incident_code not like 'KZ-1901-%' and rule <> 'contradiction'""").query(String.class).list())
			.containsExactlyInAnyOrder(
					// all detained: 700 by official information in D-0001, 1,000 by the
					// movement in
					// D-0003; 770 and 900 exclude each other
					"count_range KZ-2019-0009-F01 KZ-2019-0009-F01",
					// arrested: 670 by two offices in D-0001 and D-0003, 218 by the
					// article D-0003 itself
					// in the same paragraph
					"count_range KZ-2019-0009-F03 KZ-2019-0009-F03",
					// D-0001 reports people walking between batons, D-0004 reports that
					// there were none
					"asserted_denied KZ-2019-0009-F101 KZ-2019-0009-F101",
					// D-0005: the president, quoted in a question, calls the protesters
					// terrorists, gives their number and says that some do not know
					// Kazakh; the answers reject all three
					"asserted_denied KZ-2022-0001-F02 KZ-2022-0001-F02",
					"asserted_denied KZ-2022-0003-F04 KZ-2022-0003-F04",
					"asserted_denied KZ-2022-0003-F07 KZ-2022-0003-F07",
					// D-0005: a question says that the chair of the council was lost, and
					// calls it a success; the answer says that it is for life, and no
					// success
					"asserted_denied KZ-2022-0001-F11 KZ-2022-0001-F11",
					"asserted_denied KZ-2022-0001-F12 KZ-2022-0001-F12",
					// D-0005: a question attributes burnt cars, officers killed and
					// civilians beheaded to
					// protesters; the answer calls it propaganda
					"asserted_denied KZ-2022-0003-F01 KZ-2022-0003-F01",
					"asserted_denied KZ-2022-0003-F02 KZ-2022-0003-F02",
					"asserted_denied KZ-2022-0003-F03 KZ-2022-0003-F03",
					"asserted_denied KZ-2022-0003-F05 KZ-2022-0003-F05",
					"asserted_denied KZ-2022-0003-F06 KZ-2022-0003-F06");
	}

	private void ended(FactFixture held, String outcome) {
		held.saidBy(this.one, exactly(1));
		this.waves.run("update registry.assertion set outcome = ? where fact_id = ? and outcome is null", outcome,
				held.id());
	}

}
