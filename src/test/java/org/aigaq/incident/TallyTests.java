package org.aigaq.incident;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.Figure.stated;
import static org.aigaq.incident.Figure.summed;
import static org.aigaq.incident.FactFixture.Count.about;
import static org.aigaq.incident.FactFixture.Count.atLeast;
import static org.aigaq.incident.FactFixture.Count.between;
import static org.aigaq.incident.FactFixture.Count.dozens;
import static org.aigaq.incident.FactFixture.Count.exactly;
import static org.aigaq.incident.FactFixture.Count.over;
import static org.aigaq.incident.FactFixture.Count.unknown;
import static org.aigaq.incident.FactFixture.Count.upTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Each sentence of the tally rules, with numbers worked out by hand. */
@DatabaseTest
@Transactional
class TallyTests {

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture wave;

	Source ministry;

	Source prosecutor;

	Source article;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.ministry = this.waves.organisation("Ministry");
		this.prosecutor = this.waves.organisation("Prosecutor's office");
		this.article = this.waves.document();
	}

	@AfterEach
	void theDatabaseAcceptsWhatWasTold() {
		this.waves.check();
	}

	@Nullable Figure tally(IncidentFixture incident, String measure) {
		return Figure.of(this.database, incident, measure, null);
	}

	@Nullable Figure tally(IncidentFixture incident, String measure, String population) {
		return Figure.of(this.database, incident, measure, population);
	}

	@Nested
	class RangeOfAFact {

		@Test
		void twoSourcesOnOneThingAreARangeNeverASum() {
			wave.whole("arrested")
				.saidBy(prosecutor, exactly(670))
				.saidBy(ministry, exactly(670))
				.saidBy(article, exactly(218));
			assertThat(tally(wave, "arrested")).isEqualTo(stated(218, 670).sources(3));
		}

		@Test
		void assertedZeroCounts() {
			wave.whole("detained").saidBy(ministry, exactly(0)).saidBy(article, exactly(5));
			assertThat(tally(wave, "detained")).isEqualTo(stated(0, 5).sources(2));
		}

		@Test
		void denialBringsTheLowToZero() {
			wave.whole("detained").saidBy(article, exactly(5)).deniedBy(ministry);
			assertThat(tally(wave, "detained")).isEqualTo(stated(0, 5).sources(2));
		}

		@Test
		void whatIsOnlyDeniedHasNoRange() {
			wave.whole("detained").deniedBy(ministry);
			assertThat(tally(wave, "detained")).isEqualTo(stated(null, null));
		}

		@Test
		void unknownNumberChangesNothing() {
			wave.whole("detained").saidBy(article, exactly(5)).saidBy(ministry, unknown());
			assertThat(tally(wave, "detained")).isEqualTo(stated(5, 5));
		}

		@Test
		void nothingButUnknownHasNoRange() {
			wave.whole("detained").saidBy(article, unknown());
			assertThat(tally(wave, "detained")).isEqualTo(stated(null, null).sources(0));
		}

		@Test
		void floorThatANumberFulfilsChangesNothing() {
			wave.whole("detained").saidBy(ministry, over(500)).saidBy(article, about(1000));
			assertThat(tally(wave, "detained")).isEqualTo(stated(1000, 1000).sources(2));
		}

		@Test
		void ceilingThatANumberFulfilsChangesNothing() {
			wave.whole("detained").saidBy(ministry, upTo(50)).saidBy(article, exactly(30));
			assertThat(tally(wave, "detained")).isEqualTo(stated(30, 30).sources(2));
		}

		@Test
		void oneSourceAtTwoPlacesIsOneSource() {
			Source elsewhere = new Source(article.passage(), null, ministry.organisation(), null);
			wave.whole("detained").saidBy(ministry, exactly(5)).saidBy(elsewhere, exactly(7));
			assertThat(tally(wave, "detained")).isEqualTo(stated(5, 7).sources(1));
		}

		@Test
		void unnamedAreOneSourceOnlyInOneDocument() {
			Source witnesses = article.saying("witnesses");
			wave.whole("detained")
				.saidBy(witnesses, exactly(5))
				.saidBy(article.saying("Witnesses"), exactly(6))
				.saidBy(waves.unnamed("witnesses"), exactly(7));
			assertThat(tally(wave, "detained")).isEqualTo(stated(5, 7).sources(2));
		}

	}

	@Nested
	class RangeOfAnIncident {

		@Test
		void wholeSpeaksForPartsAndChildren() {
			wave.whole("detained").saidBy(ministry, exactly(700));
			wave.part("detained").saidBy(article, exactly(40));
			wave.child().whole("detained").saidBy(article, exactly(300));
			assertThat(tally(wave, "detained")).isEqualTo(stated(700, 700).itemised(340));
		}

		@Test
		void withoutAWholeItIsTheSumOfOwnFactsAndChildren() {
			wave.part("detained").saidBy(article, exactly(40));
			wave.child().whole("detained").saidBy(article, between(300, 310));
			assertThat(tally(wave, "detained")).isEqualTo(summed(340, 350).itemised(340));
		}

		@Test
		void whatLiesInAnotherIsNotAddedAgain() {
			FactFixture station = wave.part("detained").saidBy(article, exactly(40));
			wave.part("detained").in(station).saidBy(article, exactly(10));
			assertThat(tally(wave, "detained")).isEqualTo(summed(40, 40).itemised(40));
		}

		@Test
		void summandWithoutALowAddsNothing() {
			wave.part("detained").saidBy(article, upTo(50));
			wave.part("detained").saidBy(article, exactly(3));
			assertThat(tally(wave, "detained")).isEqualTo(summed(3, 53).itemised(3));
		}

		@Test
		void summandWithoutAHighLeavesTheSumOpen() {
			wave.part("detained").saidBy(article, dozens());
			wave.part("detained").saidBy(article, exactly(3));
			assertThat(tally(wave, "detained")).isEqualTo(summed(27, null).orMore().itemised(27));
		}

		@Test
		void summandWithoutANumberLeavesTheSumOpen() {
			wave.part("detained").saidBy(article, unknown());
			wave.part("detained").saidBy(article, exactly(3));
			assertThat(tally(wave, "detained")).isEqualTo(summed(3, null).orMore().itemised(3));
		}

		@Test
		void whatIsOnlyDeniedAddsNothing() {
			wave.part("detained").deniedBy(ministry);
			wave.part("detained").saidBy(article, exactly(3));
			assertThat(tally(wave, "detained")).isEqualTo(summed(3, 3).itemised(3));
		}

		@Test
		void narrowerMeasuresMakeUpTheBroader() {
			wave.whole("arrested").saidBy(ministry, exactly(670));
			wave.whole("fined").saidBy(ministry, exactly(115));
			wave.whole("warned").saidBy(ministry, exactly(172));
			assertThat(tally(wave, "penalised")).isEqualTo(summed(957, 957).itemised(957));
		}

		@Test
		void narrowerMeasuresLieInTheWholeOfTheBroader() {
			wave.whole("penalised").saidBy(ministry, over(950));
			wave.whole("arrested").saidBy(ministry, exactly(670));
			wave.whole("fined").saidBy(ministry, exactly(115));
			wave.whole("warned").saidBy(ministry, exactly(172));
			assertThat(tally(wave, "penalised")).isEqualTo(stated(957, null).orMore().itemised(957));
		}

		@Test
		void broaderMeasureSaysNothingOfTheNarrower() {
			wave.whole("penalised").saidBy(ministry, exactly(10));
			assertThat(tally(wave, "arrested")).isNull();
		}

		@Test
		void whoIsInHospitalIsInjured() {
			wave.whole("hospitalised", "police").saidBy(ministry, exactly(3));
			assertThat(tally(wave, "injured", "police")).isEqualTo(summed(3, 3).itemised(3));
		}

		@Test
		void populationsHaveRowsOfTheirOwnAndOneTogether() {
			wave.whole("injured", "police").saidBy(ministry, exactly(3));
			wave.whole("injured", "protesters").saidBy(article, atLeast(2));
			assertThat(tally(wave, "injured", "police")).isEqualTo(stated(3, 3));
			assertThat(tally(wave, "injured", "protesters")).isEqualTo(stated(2, null).orMore());
			assertThat(tally(wave, "injured")).isEqualTo(summed(5, null).orMore().sources(2));
		}

		@Test
		void populationThatLiesInAnotherIsNotAddedInTheRowForAll() {
			FactFixture dead = wave.whole("killed", "unknown").saidBy(ministry, exactly(225));
			wave.whole("killed", "police").in(dead).saidBy(ministry, exactly(19));
			assertThat(tally(wave, "killed", "police")).isEqualTo(stated(19, 19));
			assertThat(tally(wave, "killed")).isEqualTo(summed(225, 225).itemised(19));
		}

		@Test
		void unpublishedChildrenDoNotCount() {
			IncidentFixture draft = wave.draft();
			draft.whole("detained").saidBy(article, exactly(300));
			assertThat(tally(wave, "detained")).isNull();
			assertThat(tally(draft, "detained")).isEqualTo(stated(300, 300));
			draft.become("published");
			assertThat(tally(wave, "detained")).isEqualTo(summed(300, 300).itemised(300));
			draft.become("withdrawn");
			assertThat(tally(wave, "detained")).isNull();
		}

		@Test
		void whatIsSaidOfNoOneIncidentEntersNothing() {
			wave.general("detained").saidBy(article, exactly(5000));
			assertThat(tally(wave, "detained")).isNull();
		}

		@Test
		void whatMayOverlapEntersNoSumNorDoesWhatLiesInIt() {
			wave.part("detained").saidBy(article, exactly(40));
			FactFixture women = wave.part("detained").mayOverlap().saidBy(article, exactly(12));
			wave.part("detained").in(women).saidBy(article, exactly(7));
			assertThat(tally(wave, "detained")).isEqualTo(summed(40, 40).itemised(40));
		}

	}

}
