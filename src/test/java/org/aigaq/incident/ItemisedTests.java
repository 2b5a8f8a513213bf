package org.aigaq.incident;

import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.Figure.stated;
import static org.aigaq.incident.Figure.summed;
import static org.aigaq.incident.FactFixture.Count.exactly;
import static org.aigaq.incident.FactFixture.Count.over;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tally rule for people who are listed separately, over several incidents and cities.
 */
@DatabaseTest
@Transactional
class ItemisedTests {

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture wave;

	Source article;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.article = this.waves.document();
	}

	@AfterEach
	void theDatabaseAcceptsWhatWasTold() {
		this.waves.check();
	}

	Figure tally(IncidentFixture incident) {
		return Figure.of(this.database, incident, "detained", null);
	}

	@Test
	void namedPersonCountsOnceWithinAnIncidentAndThoseBelow() {
		long person = this.waves.publicPerson("Aigerim");
		this.wave.part("detained").about(person).saidBy(this.article, exactly(1));
		this.wave.child().part("detained").about(person).saidBy(this.article, exactly(1));
		assertThat(tally(this.wave)).isEqualTo(summed(2, 2).itemised(1));
	}

	@Test
	void unnamedRestIsAddedToTheNamed() {
		FactFixture group = this.wave.part("detained").saidBy(this.article, exactly(5));
		this.wave.part("detained").about(this.waves.publicPerson("Aigerim")).in(group).saidBy(this.article, exactly(1));
		this.wave.part("detained").about(this.waves.publicPerson("Dana")).in(group).saidBy(this.article, exactly(1));
		assertThat(tally(this.wave)).isEqualTo(summed(5, 5).itemised(5));
	}

	@Test
	void moreNamedThanAFloorAreAllItemised() {
		this.wave.whole("detained").saidBy(this.article, over(1));
		for (String name : List.of("Aigerim", "Dana", "Serik")) {
			this.wave.part("detained").about(this.waves.publicPerson(name)).saidBy(this.article, exactly(1));
		}
		assertThat(tally(this.wave)).isEqualTo(stated(3, null).orMore().itemised(3));
	}

	@Test
	void ofAWholeOnlyItsItemsAreItemised() {
		this.wave.whole("detained").saidBy(this.article, exactly(700));
		assertThat(tally(this.wave)).isEqualTo(stated(700, 700));
	}

	@Test
	void whatIsOnlyDeniedItemisesNothing() {
		this.wave.whole("detained").saidBy(this.article, exactly(700));
		this.wave.part("detained").about(this.waves.publicPerson("Aigerim")).deniedBy(this.article);
		assertThat(tally(this.wave)).isEqualTo(stated(700, 700));
	}

	@Test
	void whatMayOverlapItemisesNothing() {
		this.wave.whole("detained").saidBy(this.article, exactly(700));
		this.wave.part("detained").saidBy(this.article, exactly(40));
		this.wave.part("detained").mayOverlap().saidBy(this.article, exactly(12));
		assertThat(tally(this.wave)).isEqualTo(stated(700, 700).itemised(40));
	}

	@Test
	void incidentBelowAnotherOfTheSelectionIsNotAddedAgain() {
		IncidentFixture day = this.wave.child();
		day.whole("detained").saidBy(this.article, exactly(300));
		IncidentFixture other = this.waves.wave();
		other.whole("detained").saidBy(this.article, exactly(20));
		assertThat(Figure.ofAll(this.database, "detained", this.wave, other)).isEqualTo(summed(320, 320).itemised(300));
		assertThat(Figure.ofAll(this.database, "detained", this.wave, day, other))
			.isEqualTo(summed(320, 320).itemised(300));
		assertThat(Figure.ofAll(this.database, "detained", day)).isEqualTo(stated(300, 300));
	}

	@Test
	void unpublishedWaveBetweenStillBelongsToTheOneAbove() {
		IncidentFixture days = this.wave.draft();
		IncidentFixture day = days.child();
		day.whole("detained").saidBy(this.article, exactly(300));
		assertThat(Figure.ofAll(this.database, "detained", this.wave, day)).isEqualTo(summed(300, 300).itemised(300));
	}

	@Test
	void draftIsInNoSum() {
		IncidentFixture draft = this.wave.draft();
		draft.whole("detained").saidBy(this.article, exactly(300));
		assertThat(Figure.ofAll(this.database, "detained", draft)).isNull();
	}

	@Test
	void figureOfACityAndMonthTakesWhatIsSaidOfThemAlone() {
		this.wave.on("2003-06").in("Almaty", "Shymkent");
		FactFixture joint = this.wave.part("detained").saidBy(this.article, exactly(100));
		this.wave.part("detained").in(joint).inCities("Almaty").saidBy(this.article, exactly(60));
		FactFixture march = this.wave.part("detained").inCities("Shymkent").saidBy(this.article, exactly(9));
		this.wave.part("detained").in(march).inCities("Shymkent").saidBy(this.article, exactly(4));
		IncidentFixture elsewhere = this.wave.child().on("2003-06-09");
		elsewhere.whole("detained").saidBy(this.article, over(7));
		elsewhere.part("detained").inCities("Almaty").on("2003-06/2003-07").saidBy(this.article, exactly(2));
		elsewhere.part("detained").mayOverlap().inCities("Almaty").saidBy(this.article, exactly(5));

		assertThat(cityMonth("2003-06")).containsExactlyInAnyOrder("several -: 100", "city Almaty: 60",
				"city Shymkent: 9", "not_stated -: more than 7");
	}

	private List<String> cityMonth(String month) {
		return this.database.sql("""
				select scope || ' ' || coalesce(city, '-') || ': ' || in_words
				  from reporting.city_month_figure
				 where month = ? and measure = 'detained'""").param(month).query(String.class).list();
	}

}
