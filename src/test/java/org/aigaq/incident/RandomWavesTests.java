package org.aigaq.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.TallyByHand.Sum;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the tally whatever is told; the seed stands in the name of a test. */
@DatabaseTest
@Transactional
class RandomWavesTests {

	private static final int STEPS = 25;

	@Autowired
	JdbcClient database;

	Waves waves;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
	}

	static LongStream seeds() {
		Long given = Long.getLong("seed");
		return (given != null) ? LongStream.of(given) : new Random().longs(Integer.getInteger("waves", 15));
	}

	@Test
	void tallyOfTheSeedIsKept() throws IOException {
		assertThat(problems()).isEmpty();
	}

	@ParameterizedTest(name = "-Dseed={0}")
	@MethodSource("seeds")
	void keptTallyIsTheRuleWorkedOutASecondTime(long seed) throws IOException {
		RandomWave wave = new RandomWave(this.waves, seed);
		for (int step = 0; step < STEPS; step++) {
			wave.step();
			TallyByHand paper = new TallyByHand(this.database);
			for (IncidentFixture incident : wave.incidents()) {
				assertThat(kept(incident)).as("step %s, %s", step, incident.code()).isEqualTo(paper.of(incident.id()));
			}
		}
		assertThat(problems()).isEmpty();
	}

	@ParameterizedTest(name = "-Dseed={0}")
	@MethodSource("seeds")
	void incidentsBelowNeverChangeTheSumOfASelection(long seed) {
		RandomWave wave = new RandomWave(this.waves, seed);
		for (int step = 0; step < STEPS; step++) {
			wave.step();
		}
		IncidentFixture top = wave.incidents().get(0);
		if (kept(top).isEmpty()) {
			return;
		}
		List<Map<String, Object>> alone = sum(List.of(top.code()));
		List<String> below = this.database.sql("""
				with recursive below (id) as (
				    select ?::bigint
				    union
				    select incident.id from below join registry.incident on incident.parent_id = below.id)
				select code from below join registry.incident using (id)""").param(top.id()).query(String.class).list();
		if (!alone.isEmpty()) {
			assertThat(sum(below)).isEqualTo(alone);
		}
	}

	@ParameterizedTest(name = "-Dseed={0}")
	@MethodSource("seeds")
	void itemisedOfTwoSourcesIsNeverAboveTheGreaterOfEach(long seed) {
		Random random = new Random(seed);
		Source one = this.waves.organisation("Ministry");
		Source other = this.waves.document();
		int parts = 1 + random.nextInt(3);
		int[][] numbers = random.ints(2L * parts, 0, 9)
			.boxed()
			.map((number) -> new int[] { number })
			.toArray(int[][]::new);
		int both = itemised(parts, numbers, one, other);
		int first = itemised(parts, numbers, one, null);
		int second = itemised(parts, numbers, null, other);
		assertThat(both).isLessThanOrEqualTo(Math.max(first, second));
	}

	private int itemised(int parts, int[][] numbers, Source one, Source other) {
		IncidentFixture wave = this.waves.wave();
		for (int part = 0; part < parts; part++) {
			FactFixture fact = wave.part("detained");
			if (one != null) {
				fact.saidBy(one, Count.exactly(numbers[2 * part][0]));
			}
			if (other != null) {
				fact.saidBy(other, Count.exactly(numbers[2 * part + 1][0]));
			}
		}
		Integer itemised = kept(wave).get("detained").itemised();
		return (itemised != null) ? itemised : 0;
	}

	@ParameterizedTest(name = "-Dseed={0}")
	@MethodSource("seeds")
	void splittingAPartNeverChangesARange(long seed) {
		Random random = new Random(seed);
		Source source = this.waves.document();
		IncidentFixture wave = this.waves.wave();
		FactFixture part = wave.part("detained")
			.saidBy(source, Count.between(random.nextInt(9), 9 + random.nextInt(9)));
		wave.part("detained").mayOverlap().saidBy(source, Count.atLeast(random.nextInt(9)));
		wave.part("detained").saidBy(source, Count.exactly(random.nextInt(9)));
		Sum before = kept(wave).get("detained");
		for (int piece = random.nextInt(4); piece >= 0; piece--) {
			wave.part("detained").in(part).saidBy(source, Count.exactly(random.nextInt(20)));
		}
		Sum after = kept(wave).get("detained");
		assertThat(new Object[] { after.low(), after.high(), after.open() })
			.isEqualTo(new Object[] { before.low(), before.high(), before.open() });
	}

	private Map<String, Sum> kept(IncidentFixture incident) {
		Map<String, Sum> kept = new TreeMap<>();
		this.database
			.sql("""
					select measure, population, reported_low as low, reported_high as high, open_ended as open, basis, itemised,
					       sources
					  from internal.incident_tally where incident_code = ?""")
			.param(incident.code())
			.query((row, number) -> kept.put(
					row.getString("measure")
							+ ((row.getString("population") != null) ? " " + row.getString("population") : ""),
					new Sum(row.getObject("low", Integer.class), row.getObject("high", Integer.class),
							row.getBoolean("open"), row.getString("basis"), row.getObject("itemised", Integer.class),
							row.getInt("sources"))))
			.list();
		return kept;
	}

	private List<Map<String, Object>> sum(List<String> codes) {
		return this.database.sql("""
				select measure, population, reported_low, reported_high, open_ended, itemised, sources
				  from reporting.tally_of(?) order by measure, population""")
			.param(codes.toArray(String[]::new))
			.query()
			.listOfRows()
			.stream()
			.<Map<String, Object>>map(HashMap::new)
			.toList();
	}

	private List<Map<String, Object>> problems() throws IOException {
		return this.database.sql(Files.readString(Path.of("db/checks/tally_kept.sql"))).query().listOfRows();
	}

}
