package org.aigaq.incident.form;

import java.util.List;
import java.util.Random;

import org.aigaq.DatabaseTest;
import org.aigaq.RandomCases;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The form and the database accept the same dates and times: those that exist. */
@DatabaseTest
class CalendarTests {

	private static final List<String> YEARS = List.of("0000", "0001", "1900", "2000", "2019", "2020", "9999", "10000");

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "2019-06-30T10:00,true", "2019-06-31T10:00,false", "2019-13-01,false", "2019-00-10,false",
			"2019-06-10T24:00,false", "2019-06-10T25:00,false", "2019-06-10T23:60,false", "2019-06-10T23:59,true",
			"0000-01-01,false", "0001-01-01,true", "9999-12-31T23:59,true", "2020-02-29,true", "2019-02-29,false",
			"1900-02-29,false", "2019-6-1,false", "2019-06-10 10:00,false" })
	void timeExists(String typed, boolean exists) {
		assertThat(isTime(typed)).isEqualTo(exists);
		assertThat(this.database.sql("select registry.time_on_calendar(?)").param(typed).query(Boolean.class).single())
			.isEqualTo(exists);
	}

	@ParameterizedTest
	@CsvSource({ "2019-06-10,2019-06-10T10:00,true", "2019-06-10T10:00,2019-06-10,true",
			"2019-06-11,2019-06-10T10:00,false", "2019-06-10T10:00,2019-06-10T09:59,false",
			"2019-06-10T10:00,2019-06-09,false" })
	void endIsNotBeforeTheStart(String from, String to, boolean inOrder) {
		assertThat(FormInput.inOrder(from, to)).isEqualTo(inOrder);
		assertThat(
				this.database.sql("select registry.in_order(?, ?)").param(from).param(to).query(Boolean.class).single())
			.isEqualTo(inOrder);
	}

	/** Whether the form reads it as the time that it is. */
	private static boolean isTime(String typed) {
		return TypedDates.moment(typed).local().filter(typed::equals).isPresent();
	}

	@Test
	void formAndDatabaseAgree() {
		RandomCases times = new RandomCases("times that form and database judge alike");
		RandomCases dates = times.alsoOf("EDTF texts that form and database judge alike");
		times.run(150, (seed) -> {
			Random random = new Random(seed);
			String time = day(random) + (random.nextBoolean() ? "T" + two(random, 26) + ":" + two(random, 62) : "");
			assertThat(
					this.database.sql("select registry.time_on_calendar(?)").param(time).query(Boolean.class).single())
				.as(time)
				.isEqualTo(isTime(time));
			times.tried();
			String edtf = part(random) + (random.nextBoolean() ? "/" + part(random) : "");
			assertThat(this.database.sql("""
					select registry.edtf_valid(edtf) and registry.edtf_on_calendar(edtf)
					       and coalesce(registry.edtf_earliest(edtf) <= registry.edtf_latest(edtf), true)
					  from (select ?::text as edtf) given""").param(edtf).query(Boolean.class).single()).as(edtf)
				.isEqualTo(ApproximateDate.isValid(edtf));
			dates.tried();
		});
		times.atLeast(150);
		dates.atLeast(150);
	}

	/** A day, month or year with marks at any of its parts, or an open end. */
	private static String part(Random random) {
		if (random.nextInt(6) == 0) {
			return "..";
		}
		StringBuilder part = new StringBuilder();
		String[] digits = day(random).split("-");
		for (int i = 0; i <= random.nextInt(3); i++) {
			String mark = (random.nextInt(4) == 0) ? List.of("?", "~", "%").get(random.nextInt(3)) : "";
			boolean before = random.nextBoolean();
			part.append((i > 0) ? "-" : "").append(before ? mark : "").append(digits[i]).append(before ? "" : mark);
		}
		return part.toString();
	}

	private static String day(Random random) {
		return YEARS.get(random.nextInt(YEARS.size())) + "-" + two(random, 14) + "-" + two(random, 33);
	}

	private static String two(Random random, int bound) {
		int number = random.nextInt(bound);
		return (number < 10) ? "0" + number : String.valueOf(number);
	}

}
