package org.aigaq.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.aigaq.DatabaseTest;
import org.aigaq.RandomCases;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties of the tally for random data. No property repeats the rule; numbers worked
 * out by hand are in {@link TallyTests}.
 */
@DatabaseTest
@Transactional
class RandomWavesTests {

	private static final int WAVES = Integer.getInteger("waves", 5);

	private static final int STEPS = 25;

	@Autowired
	JdbcClient database;

	Waves waves;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
	}

	@Test
	void tallyOfTheSeedIsKept() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void figuresKeptAfterEachChangeAreThoseMadeAnew() {
		RandomCases cases = new RandomCases("kept figures are those made anew");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = new RandomWave(this.waves, seed);
			for (int step = 0; step < STEPS; step++) {
				cases.tried(wave.step());
				if (step % 5 == 4) {
					assertThat(problems()).as("step %d", step).isEmpty();
				}
			}
			figures(wave).forEach((figure, range) -> assertThat(range.inOrder()).as("%s %s", figure, range).isTrue());
		});
		cases.atLeast(WAVES * STEPS / 2);
	}

	@Test
	void sourceThatRepeatsANumberChangesNoRange() {
		RandomCases cases = new RandomCases("a repeated number changes no range");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			Map<String, Range> before = figures(wave);
			for (FactFixture fact : wave.facts()) {
				int said = this.database
					.sql("""
							insert into registry.assertion (fact_id, passage_id, source_organisation_id, stance, count_low, count_high, wording)
							select fact_id, ?, ?, stance, count_low, count_high, wording
							  from registry.assertion where fact_id = ? order by id limit 1""")
					.params(wave.sources().get(0).passage(), wave.sources().get(0).organisation(), fact.id())
					.update();
				cases.tried(said > 0);
			}
			this.waves.check();
			assertThat(figures(wave)).isEqualTo(before);
		});
		cases.atLeast(WAVES);
	}

	@Test
	void wordThatTheRangeMeetsChangesNoRange() {
		RandomCases cases = new RandomCases("a word that the range meets changes no range");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			Map<String, Range> before = figures(wave);
			for (FactFixture fact : wave.facts()) {
				int said = this.database
					.sql("""
							insert into registry.assertion (fact_id, passage_id, source_words, stance, count_low, wording)
							select fact_id, ?, 'a passer-by', 'asserted', 2, 'several'
							  from internal.fact_range
							  join registry.fact on fact.id = fact_id
							 where fact_id = ? and fact.person_id is null
							   and num_nonnulls(low, high) > 0 and coalesce(low, 0) <= 9 and (open_ended or high >= 2)
							   and exists (select from registry.assertion join registry.wording on wording.code = assertion.wording
							                where assertion.fact_id = fact.id and stance <> 'denied' and counts_as <> 'word')""")
					.params(wave.sources().get(1).passage(), fact.id())
					.update();
				cases.tried(said > 0);
			}
			this.waves.check();
			assertThat(figures(wave)).isEqualTo(before);
		});
		cases.atLeast(WAVES / 2);
	}

	/**
	 * Tally rule 5: rows of cities, months, days and groups against the total of the same
	 * incidents.
	 */
	@Test
	void noRowIsAboveItsTotal() {
		RandomCases cases = new RandomCases("no row has a low above its total's high");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			Random random = new Random(seed);
			String[] codes = wave.incidents()
				.stream()
				.filter((incident) -> random.nextInt(3) > 0)
				.map(IncidentFixture::code)
				.toArray(String[]::new);
			List<String> above = this.database
				.sql("""
						with chosen as (
						    select array(select fact_code from reporting.fact where incident_code = any (:codes)) as facts
						), total as (
						    select * from reporting.tally_of(:codes)
						)
						select concat_ws(' ', by, figure.key, figure.measure, figure.population, figure.in_words, 'of', total.in_words)
						  from chosen
						 cross join unnest(array['city', 'region', 'month', 'day', 'group', 'kind']) as by
						 cross join lateral reporting.figures_by(by, :codes, chosen.facts) figure
						  left join total on total.measure = figure.measure and total.population is not distinct from figure.population
						 where figure.reported_low > coalesce(total.reported_high, total.reported_low, 0)""")
				.param("codes", codes)
				.query(String.class)
				.list();
			assertThat(above).isEmpty();
			int rows = this.database.sql("""
					select count(*)
					  from unnest(array['city', 'region', 'month', 'day', 'group', 'kind']) as by
					 cross join lateral reporting.figures_by(by, :codes,
					       array(select fact_code from reporting.fact where incident_code = any (:codes))) figure
					 where figure.reported_low > 0""").param("codes", codes).query(Integer.class).single();
			for (int row = 0; row < rows; row++) {
				cases.tried();
			}
		});
		cases.atLeast(WAVES);
	}

	/**
	 * A further source never takes the mark of a disagreement away, and a figure names
	 * each fact that it adds.
	 */
	@Test
	void furtherSourceUnmarksNoDisagreement() {
		RandomCases cases = new RandomCases("a further source unmarks no disagreement");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			assertThat(this.database.sql(
					"select incident_code || ' ' || measure from internal.incident_tally where cardinality(facts) <> figures")
				.query(String.class)
				.list()).isEmpty();
			wave.facts()
				.add(wave.incidents()
					.get(0)
					.part("detained")
					.saidBy(wave.sources().get(0), Count.exactly(10))
					.saidBy(wave.sources().get(1), Count.exactly(500)));
			List<Long> disputed = disputed(wave);
			sayMoreOfGroups(wave);
			this.waves.check();
			assertThat(disputed(wave)).containsAll(disputed);
			cases.tried(!disputed.isEmpty());
		});
		cases.atLeast(WAVES);
	}

	private List<Long> disputed(RandomWave wave) {
		return this.database.sql("select fact_id from internal.fact_range where disputed and fact_id = any (?)")
			.param(wave.facts().stream().map(FactFixture::id).toArray(Long[]::new))
			.query(Long.class)
			.list();
	}

	/** The view of all cities and months against the total of all incidents. */
	@Test
	void noMonthOfACityIsAboveTheTotal() {
		RandomCases cases = new RandomCases("no month of a city has a low above the total's high");
		cases.run(WAVES, (seed) -> {
			told(seed);
			assertThat(this.database.sql("""
					select concat_ws(' ', city, month, figure.measure, figure.in_words, 'of', total.in_words)
					  from reporting.city_month_figure figure
					  left join reporting.tally_of(array(select code from reporting.incident)) total
					    on total.measure = figure.measure and total.population is not distinct from figure.population
					 where figure.reported_low > coalesce(total.reported_high, total.reported_low, 0)""")
				.query(String.class)
				.list()).isEmpty();
			cases.tried();
		});
		cases.atLeast(WAVES);
	}

	@Test
	void orderOfTellingChangesNoRange() {
		RandomCases cases = new RandomCases("the order of telling changes no range");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			sayMoreOfGroups(wave);
			Map<String, Range> before = figures(wave);
			for (FactFixture fact : wave.facts()) {
				int said = this.database
					.sql("""
							with gone as (
							    delete from registry.assertion where fact_id = ?
							    returning id, fact_id, passage_id, source_person_id, source_organisation_id, source_words, stance,
							              count_low, count_high, wording)
							insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, stance,
							                                count_low, count_high, wording)
							select fact_id, passage_id, source_person_id, source_organisation_id, source_words, stance, count_low, count_high, wording
							  from gone order by id desc""")
					.param(fact.id())
					.update();
				cases.tried(said > 1);
			}
			this.waves.check();
			assertThat(figures(wave)).isEqualTo(before);
		});
		cases.atLeast(WAVES);
	}

	/**
	 * Add assertions to facts about groups; a fact about one person always counts one.
	 */
	private void sayMoreOfGroups(RandomWave wave) {
		List<Long> groups = this.database.sql("select id from registry.fact where person_id is null")
			.query(Long.class)
			.list();
		wave.facts().stream().filter((fact) -> groups.contains(fact.id())).forEach((fact) -> {
			wave.say(fact);
			wave.say(fact);
		});
	}

	@Test
	void whatEntersNoSumChangesNoRange() {
		RandomCases cases = new RandomCases("general and overlapping figures change no range");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			Random random = new Random(seed);
			Map<String, Range> before = figures(wave);
			for (IncidentFixture incident : wave.incidents()) {
				incident.general("detained").saidBy(wave.sources().get(0), Count.exactly(random.nextInt(1000)));
				incident.part("fined").mayOverlap().saidBy(wave.sources().get(1), Count.exactly(random.nextInt(1000)));
				this.waves.check();
				assertThat(figures(wave)).isEqualTo(before);
				cases.tried();
			}
		});
		cases.atLeast(WAVES);
	}

	@Test
	void draftBelowChangesNothingAndWithdrawingUndoesPublishing() {
		RandomCases cases = new RandomCases("drafts and withdrawn incidents change no range");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			Random random = new Random(seed);
			Map<String, Range> before = figures(wave);
			for (IncidentFixture incident : List.copyOf(wave.incidents())) {
				IncidentFixture draft = incident.draft();
				draft.part("detained").saidBy(wave.sources().get(0), Count.exactly(1 + random.nextInt(1000)));
				draft.whole("arrested").saidBy(wave.sources().get(1), Count.exactly(1 + random.nextInt(1000)));
				assertThat(figures(wave)).as("draft").isEqualTo(before);
				draft.become("published");
				cases.tried(!figures(wave).equals(before));
				draft.become("withdrawn");
				assertThat(figures(wave)).as("withdrawn").isEqualTo(before);
			}
		});
		cases.atLeast(WAVES);
	}

	@Test
	void incidentsBelowNeverChangeTheSumOfASelection() {
		RandomCases cases = new RandomCases("incidents below change no sum of a selection");
		cases.run(WAVES, (seed) -> {
			RandomWave wave = told(seed);
			for (IncidentFixture top : List.copyOf(wave.incidents())) {
				top.child().part("detained").saidBy(wave.sources().get(0), Count.exactly(1));
				List<Map<String, Object>> alone = sum(List.of(top.code()));
				List<String> below = this.database.sql("""
						with recursive below (id) as (
						    select ?::bigint
						    union
						    select incident.id from below join registry.incident on incident.parent_id = below.id)
						select code from below join registry.incident using (id)""")
					.param(top.id())
					.query(String.class)
					.list();
				boolean applies = !alone.isEmpty() && below.size() > 1;
				if (applies) {
					assertThat(sum(below)).isEqualTo(alone);
				}
				cases.tried(applies);
			}
		});
		cases.atLeast(WAVES / 2);
	}

	@Test
	void twoSourcesOnOneThingNeverAddUp() {
		RandomCases cases = new RandomCases("two sources on one thing never add up");
		cases.run(WAVES * 4, (seed) -> {
			Random random = new Random(seed);
			int lower = random.nextInt(1000);
			int higher = lower + random.nextInt(1000);
			boolean lowerFirst = random.nextBoolean();
			IncidentFixture wave = this.waves.wave();
			wave.part("detained")
				.saidBy(this.waves.organisation("Ministry"), Count.exactly(lowerFirst ? lower : higher))
				.saidBy(this.waves.document(), Count.exactly(lowerFirst ? higher : lower));
			assertThat(kept(wave)).containsEntry("detained", new Range((long) lower, (long) higher, false));
			cases.tried();
		});
		cases.atLeast(WAVES * 4);
	}

	@Test
	void splittingAPartNeverLowersARange() {
		RandomCases cases = new RandomCases("splitting a part lowers no range");
		cases.run(WAVES * 2, (seed) -> {
			Random random = new Random(seed);
			Source source = this.waves.document();
			IncidentFixture wave = this.waves.wave();
			FactFixture part = wave.part("detained")
				.saidBy(source, Count.between(random.nextInt(9), 9 + random.nextInt(9)));
			wave.part("detained").mayOverlap().saidBy(source, Count.atLeast(random.nextInt(9)));
			wave.part("detained").saidBy(source, Count.exactly(random.nextInt(9)));
			Range before = kept(wave).get("detained");
			for (int piece = random.nextInt(4); piece >= 0; piece--) {
				wave.part("detained").in(part).saidBy(source, Count.exactly(random.nextInt(20)));
			}
			Range after = kept(wave).get("detained");
			assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
			assertThat(after.highest()).as("%s after %s", after, before).isGreaterThanOrEqualTo(before.highest());
			assertThat(after.open() || !before.open()).as("%s after %s", after, before).isTrue();
			cases.tried();
		});
		cases.atLeast(WAVES * 2);
	}

	@Test
	void itemisedOfTwoSourcesIsNeverAboveTheGreaterOfEach() {
		RandomCases cases = new RandomCases("itemised of two sources is at most the greater of each");
		cases.run(WAVES * 2, (seed) -> {
			Random random = new Random(seed);
			Source one = this.waves.organisation("Ministry");
			Source other = this.waves.document();
			int[] ofOne = random.ints(1 + random.nextInt(3), 0, 9).toArray();
			int[] ofOther = random.ints(ofOne.length, 0, 9).toArray();
			int alone = Math.max(itemised(one, ofOne, null, ofOther), itemised(null, ofOne, other, ofOther));
			assertThat(itemised(one, ofOne, other, ofOther)).isLessThanOrEqualTo(alone);
			cases.tried(alone > 0);
		});
		cases.atLeast(WAVES);
	}

	private int itemised(@Nullable Source one, int[] ofOne, @Nullable Source other, int[] ofOther) {
		IncidentFixture wave = this.waves.wave();
		for (int part = 0; part < ofOne.length; part++) {
			FactFixture fact = wave.part("detained");
			if (one != null) {
				fact.saidBy(one, Count.exactly(ofOne[part]));
			}
			if (other != null) {
				fact.saidBy(other, Count.exactly(ofOther[part]));
			}
		}
		return this.database
			.sql("""
					select coalesce(max(itemised), 0) from internal.incident_tally where incident_code = ? and measure = 'detained'""")
			.param(wave.code())
			.query(Integer.class)
			.single();
	}

	/** A wave after all its steps. */
	private RandomWave told(long seed) {
		RandomWave wave = new RandomWave(this.waves, seed);
		for (int step = 0; step < STEPS; step++) {
			wave.step();
		}
		return wave;
	}

	/** The range of each figure of each incident of a wave. */
	private Map<String, Range> figures(RandomWave wave) {
		Map<String, Range> figures = new TreeMap<>();
		wave.incidents()
			.forEach((incident) -> kept(incident)
				.forEach((measure, range) -> figures.put(incident.code() + " " + measure, range)));
		return figures;
	}

	private Map<String, Range> kept(IncidentFixture incident) {
		Map<String, Range> kept = new TreeMap<>();
		this.database
			.sql("""
					select concat_ws(' ', measure, population) as figure, reported_low as low, reported_high as high, open_ended as open
					  from internal.incident_tally where incident_code = ?""")
			.param(incident.code())
			.query((row, number) -> kept.put(row.getString("figure"),
					new Range(row.getObject("low", Long.class), row.getObject("high", Long.class),
							row.getBoolean("open"))))
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

	private List<Map<String, Object>> problems() {
		try {
			return this.database.sql(Files.readString(Path.of("db/checks/tally_kept.sql"))).query().listOfRows();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The range of a figure. */
	record Range(@Nullable Long low, @Nullable Long high, boolean open) {

		long highest() {
			return (this.high != null) ? this.high : (this.low != null) ? this.low : 0;
		}

		boolean inOrder() {
			return this.low == null || this.high == null || this.low <= this.high;
		}

	}

}
