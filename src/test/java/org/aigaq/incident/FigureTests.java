package org.aigaq.incident;

import java.util.List;
import java.util.Locale;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.shared.Range;
import org.aigaq.shared.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What figures say, worked out by hand, in SQL and in the words of pages and reports. */
@DatabaseTest
@Transactional
class FigureTests {

	@Autowired
	JdbcClient database;

	@Autowired
	Words words;

	Waves waves;

	IncidentFixture wave;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
	}

	@AfterEach
	void theDatabaseAcceptsWhatWasTold() {
		this.waves.check();
	}

	/** Tally rule 1: each source says one of the claims of one fact. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			about 700; about 1000; hundreds | about 700 to about 1,000, sources differ
			957; more than 950              | 957
			218; 670; 670                   | 218 to 670, sources differ
			more than 500                   | more than 500
			hundreds                        | hundreds
			dozens; hundreds                | dozens to hundreds
			dozens; 700                     | dozens to 700 (24 to 700), sources differ
			at least 3; at least 16         | at least 3 to at least 16 (3 to 16 or more)
			12; at least 20                 | 12 to 20 or more, sources differ
			12; at most 20                  | 12
			fewer than 100; 700             | fewer than 100 to 700 (99 to 700), sources differ
			nearly 80; 79                   | 79 to nearly 80
			between 12 and 15; 9            | 9 to 15, sources differ
			0; 3                            | 0 to 3, sources differ
			3; denied                       | 0 to 3, sources differ
			thousands; 900                  | 900 to thousands (900 to 2,000 or more), sources differ
			several; 4                      | 4
			dozens; at least 200            | dozens to at least 200 (24 to 200 or more), sources differ
			more than 950; 940              | 940 to more than 950 (940 to 951 or more), sources differ
			more than 950; about 900        | about 900
			hundreds; more than 500         | more than 500
			hundreds; denied                | 0 to hundreds (0 to 200 or more), sources differ
			at most 20                      | up to 20
			at most 20; fewer than 10       | up to 20
			at least 3; at most 20          | at least 3 to at most 20 (3 to 20)
			at least 30; at most 20         | at most 20 to at least 30 (20 to 30 or more), sources differ
			at most 20; hundreds            | at most 20 to hundreds (20 to 200 or more), sources differ
			tens; dozens                    | tens to dozens
			hundreds; more than 1000; at least 3 | at least 3 to more than 1,000 (3 to 1,001 or more), sources differ
			several; at least 3; at least 16 | at least 3 to at least 16 (3 to 16 or more), sources differ
			unknown; 5                      | 5
			unknown                         | -
			denied                          | -
			unknown; denied                 | -, sources differ""")
	void rangeOfAFactReads(String claims, String figure) {
		FactFixture fact = this.wave.part("detained");
		for (String claim : claims.split("; ")) {
			say(fact, claim);
		}
		assertThat(figure("select low::bigint, high::bigint, open_ended, about, low_wording, high_wording, "
				+ "in_words, disagreement, 1 as figures from internal.fact where fact_id = ?", fact.id()))
			.isEqualTo((figure != null) ? figure : "-");
	}

	/** Tally rules 2 and 4. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			dozens        | 80               | 80 or more
			dozens        | nearly 80        | about 80 or more
			500           | 300; 250         | 500 to 550 or more, sources differ
			500           | 300; 200         | 500
			between 700 and 1000 | 501; 40   | 700 to 1,000
			at most 20    | 12               | 12 to at most 20 (12 to 20)
			at most 20    | 25               | 25 or more, sources differ
			hundreds      | 80               | hundreds
			unknown       | 40               | 40 or more
			denied        | 40               | 40 or more, sources differ
			unknown       | unknown          | -
			-             | 40; unknown      | 40 or more (sum of 2)
			-             | 40; 30           | 70 (sum of 2)
			-             | dozens; 3        | 27 or more (sum of 2)
			-             | more than 7      | more than 7
			-             | at most 50; 3    | 3 to 53 (sum of 2)
			-             | 218; 670; denied | 888 (sum of 2)
			-             | 5; at least 3; at most 4 | 8 to 12 or more (sum of 3)""")
	void figureOfAnIncidentReads(String whole, String parts, String figure) {
		if (whole != null) {
			say(this.wave.whole("detained"), whole);
		}
		for (String part : parts.split("; ")) {
			say(this.wave.child().part("detained"), part);
		}
		assertThat(figureOf(this.wave)).isEqualTo((figure != null) ? figure : "-");
	}

	/** What lies in a fact of the wave lies in the whole of its day too. */
	@Test
	void rowOfADayIsNotAboveItsTotal() {
		FactFixture ofWave = this.wave.part("detained");
		say(ofWave, "100");
		IncidentFixture day = this.wave.child();
		say(day.whole("detained"), "10");
		say(day.part("detained").in(ofWave).inCities("Almaty"), "50");
		assertThat(figureOf(day)).isEqualTo("10 to 50 or more, sources differ");
	}

	@Test
	void wholeOfANarrowerMeasureLiesInThatOfTheWave() {
		say(this.wave.whole("fined"), "30");
		IncidentFixture day = this.wave.child();
		say(day.whole("penalised"), "1");
		say(day.part("fined"), "20");
		assertThat(this.database.sql("""
				select in_words from reporting.figures_by('month', array[:wave, :day],
				       array(select fact_code from reporting.fact where incident_code in (:wave, :day)))
				 where measure = 'fined'""")
			.param("wave", this.wave.code())
			.param("day", day.code())
			.query(String.class)
			.list()).containsExactly("30");
	}

	@Test
	void twoWavesAdd() {
		IncidentFixture other = this.waves.wave();
		say(this.wave.whole("detained"), "between 700 and 1000");
		say(other.whole("detained"), "dozens");
		say(other.child().part("detained"), "80");
		assertThat(figure("select reported_low as low, reported_high as high, open_ended, about, low_wording, "
				+ "high_wording, in_words, disagreement, figures from reporting.tally_of(?) where measure = 'detained'",
				(Object) new String[] { this.wave.code(), other.code() }))
			.isEqualTo("780 to 1,080 or more (sum of 2)");
	}

	@Test
	void itemisedStandsBesideAClosedWhole() {
		say(this.wave.whole("detained"), "between 700 and 1000");
		say(this.wave.child().part("detained"), "501");
		say(this.wave.child().part("detained"), "40");
		assertThat(this.database.sql("select itemised from internal.incident_tally where incident_code = ?")
			.param(this.wave.code())
			.query(Integer.class)
			.single()).isEqualTo(541);
	}

	/** A part that counts more than its own number says raises the sum. */
	@Test
	void partIsHeldAgainstItsOwnParts() {
		FactFixture part = this.wave.part("detained");
		say(part, "100");
		say(this.wave.part("detained").in(part), "90");
		say(this.wave.part("detained").in(part), "60");
		say(this.wave.part("detained"), "5");
		assertThat(figureOf(this.wave)).isEqualTo("105 to 155 or more (sum of 2), sources differ");
	}

	/** Numbers as large as the table takes, in a sum larger than an integer. */
	@Test
	void sumOfTheLargestNumbersIsNotTooLarge() {
		for (int part = 0; part < 30; part++) {
			say(this.wave.part("detained"), "100000000");
		}
		assertThat(figureOf(this.wave)).isEqualTo("3,000,000,000 (sum of 30)");
	}

	private String figureOf(IncidentFixture incident) {
		return figure("select reported_low as low, reported_high as high, open_ended, about, low_wording, "
				+ "high_wording, in_words, disagreement, figures from internal.incident_tally "
				+ "where incident_code = ? and measure = 'detained'", incident.code());
	}

	/**
	 * The figure in the words of SQL, which are those of pages and reports in English.
	 */
	private String figure(String sql, Object parameter) {
		return this.database.sql(sql).param(parameter).query((row, number) -> {
			Range range = Range.of(row.getObject("low", Long.class), row.getObject("high", Long.class),
					row.getBoolean("open_ended"), row.getBoolean("about"), row.getString("low_wording"),
					row.getString("high_wording"));
			String said = row.getString("in_words");
			assertThat(this.words.in(Locale.ENGLISH).range(range)).isEqualTo((said != null) ? said : "–");
			return ((said != null) ? said : "-")
					+ ((row.getInt("figures") > 1) ? " (sum of " + row.getInt("figures") + ")" : "")
					+ (row.getBoolean("disagreement") ? ", sources differ" : "");
		}).single();
	}

	private void say(FactFixture fact, String claim) {
		Waves.Source source = this.waves.document();
		if (claim.equals("denied")) {
			fact.deniedBy(source);
			return;
		}
		List<Integer> numbers = java.util.regex.Pattern.compile("[0-9]+")
			.matcher(claim)
			.results()
			.map((number) -> Integer.valueOf(number.group()))
			.toList();
		int first = numbers.isEmpty() ? 0 : numbers.get(0);
		fact.saidBy(source, switch (claim.replaceAll(" ?[0-9].*", "")) {
			case "" -> Count.exactly(first);
			case "about" -> Count.about(first);
			case "nearly" -> new Count(first, first, "nearly");
			case "more than" -> Count.over(first);
			case "at least" -> Count.atLeast(first);
			case "at most" -> Count.upTo(first);
			case "fewer than" -> new Count(null, first - 1, "under");
			case "between" -> Count.between(first, numbers.get(1));
			case "several" -> new Count(2, null, "several");
			case "tens" -> new Count(20, null, "tens");
			case "dozens" -> Count.dozens();
			case "hundreds" -> new Count(200, null, "hundreds");
			case "thousands" -> new Count(2000, null, "thousands");
			case "unknown" -> Count.unknown();
			default -> throw new IllegalArgumentException(claim);
		});
	}

}
