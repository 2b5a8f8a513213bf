package org.aigaq.incident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.aigaq.DatabaseTest;
import org.aigaq.fact.words.FactValues;
import org.aigaq.fact.words.FactWords;
import org.aigaq.incident.FactFixture.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How long somebody was held, by the clock of the place. */
@DatabaseTest
@Transactional
class HeldHoursTests {

	@Autowired
	JdbcClient database;

	@Autowired
	FactWords words;

	/**
	 * In the night to 1 March 2024 Almaty set its clocks back by an hour; Aqtau, the zone
	 * of Zhanaozen, did not.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2019-06-10T18:30 | 2019-06-10T20:50 | Almaty           | 2.33  | -
			2019-06-10T18:30 | 2019-06-10T18:31 | Almaty           | 0.02  | -
			2024-02-29T12:00 | 2024-03-01T12:00 | Almaty           | 25.00 | -
			2024-02-29T00:00 | 2024-03-01T00:00 | Almaty           | 25.00 | -
			2024-02-29T12:00 | 2024-03-01T12:00 | Zhanaozen        | 24.00 | -
			2024-02-29T12:00 | 2024-03-01T12:00 | Almaty,Astana    | 25.00 | -
			2024-02-29T12:00 | 2024-03-01T12:00 | Almaty,Zhanaozen | 25.00 | -
			2024-02-29T12:00 | 2024-03-01T12:00 | -                | 25.00 | -
			2019-06-10       | 2019-06-12       | Almaty           | -     | 24.00
			2019-06-10T18:30 | 2019-06-12       | Almaty           | -     | 29.50
			2019-06-10       | 2019-06-11T02:20 | Almaty           | -     | 2.33
			2024-02-29T12:00 | 2024-03-01       | Almaty           | -     | 13.00
			2019-06-10       | 2019-06-10       | Almaty           | -     | -
			2019-06-10       | 2019-06-11       | Almaty           | -     | -
			2019-06-10T18:30 | -                | Almaty           | -     | -
			-                | 2019-06-10T18:30 | Almaty           | -     | -""")
	void followTheRulesOfTheZone(@Nullable String from, @Nullable String until, @Nullable String cities,
			@Nullable BigDecimal hours, @Nullable BigDecimal atLeast) {
		Waves waves = new Waves(this.database);
		FactFixture fact = waves.wave().part("detained").saidBy(waves.document(), Count.exactly(1));
		if (cities != null) {
			fact.inCities(cities.split(","));
		}
		this.database.sql("update registry.assertion set held_from = :from, held_until = :until where fact_id = :fact")
			.param("from", from)
			.param("until", until)
			.param("fact", fact.id())
			.update();
		for (String clock : List.of("UTC", "America/New_York")) {
			this.database.sql("select set_config('timezone', ?, true)").param(clock).query().singleRow();
			assertThat(this.database
				.sql("select held_hours, held_hours_at_least from internal.detention where fact_id = ?")
				.param(fact.id())
				.query((row, nth) -> Arrays.asList(row.getBigDecimal(1), row.getBigDecimal(2)))
				.single()).isEqualTo(Arrays.asList(hours, atLeast));
		}
	}

	@Test
	void takeTheCityOfTheIncidentWhereTheFactHasNone() {
		Waves waves = new Waves(this.database);
		FactFixture fact = waves.wave().in("Zhanaozen").part("detained").saidBy(waves.document(), Count.exactly(1));
		this.database.sql("""
				update registry.assertion set held_from = '2024-02-29T12:00', held_until = '2024-03-01T12:00'
				 where fact_id = ?""").param(fact.id()).update();
		assertThat(this.database.sql("select held_hours from internal.detention where fact_id = ?")
			.param(fact.id())
			.query(BigDecimal.class)
			.single()).isEqualByComparingTo("24");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | held_hours          | 2.33  | Time held: 2 h 20 min
			en | held_hours          | 25.00 | Time held: 25 h
			en | held_hours          | 0.02  | Time held: 1 min
			en | held_hours          | 0.98  | Time held: 59 min
			en | held_hours_at_least | 29.50 | Time held: at least 29 h 30 min
			ru | held_hours          | 2.33  | Удерживали в течение: 2 ч 20 мин
			ru | held_hours_at_least | 24    | Удерживали в течение: не менее 24 ч
			kk | held_hours_at_least | 2.33  | Қанша уақыт ұсталды: кемінде 2 сағ 20 мин""")
	void readInHoursAndMinutes(String language, String column, BigDecimal hours, String words) {
		FactWords inLanguage = this.words.in(Locale.forLanguageTag(language), UnaryOperator.identity());
		assertThat(inLanguage.ofSource(new FactValues(Map.of("type", "detention", column, hours))))
			.containsExactly(words);
	}

	@Test
	void everyMinuteOfADayIsReadBack() {
		FactWords english = this.words.in(Locale.ENGLISH, UnaryOperator.identity());
		for (int minutes = 1; minutes < 24 * 60; minutes++) {
			BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
			String expected = ((minutes >= 60) ? minutes / 60 + " h" : "")
					+ ((minutes % 60 > 0) ? " " + minutes % 60 + " min" : "");
			assertThat(english.ofSource(new FactValues(Map.of("type", "detention", "held_hours", hours))))
				.containsExactly("Time held: " + expected.strip());
		}
	}

}
