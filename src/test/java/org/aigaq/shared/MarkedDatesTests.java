package org.aigaq.shared;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The database and the program read the marks of a date alike; a mark moves no day. */
@DatabaseTest
class MarkedDatesTests {

	private static final List<String> MARKS = List.of("", "?", "~", "%");

	@Autowired
	JdbcClient database;

	/** The days that follow from a date. */
	record Days(boolean valid, @Nullable LocalDate earliest, @Nullable LocalDate latest,
			@Nullable LocalDate startLatest, @Nullable LocalDate endEarliest) {
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-06-11", "2019-06", "2019", "2019-06-09/2019-06-11", "2022-01/..", "../2012" })
	void marksMoveNoDay(String date) {
		Days plain = days(date);
		List<String> marked = marked(date);
		assertThat(marked).hasSizeGreaterThan(3).allSatisfy((text) -> {
			assertThat(days(text)).as(text).isEqualTo(plain);
			ApproximateDate read = ApproximateDate.parse(text);
			assertThat(read.earliest()).as(text).isEqualTo(plain.earliest());
			assertThat(read.latest()).as(text).isEqualTo(plain.latest());
			assertThat(ApproximateDate.parse(read.edtf())).as(text).isEqualTo(read);
			assertThat(days(read.edtf())).as(read.edtf()).isEqualTo(plain);
		});
	}

	@Test
	void databaseAndProgramRefuseTheSame() {
		assertThat(List.of("2019??", "2019-06??", "2019-?-06", "??2019", "2019-06-11?~~", "2019?/", "?", "?..", "..?"))
			.allSatisfy((text) -> {
				assertThat(ApproximateDate.isValid(text)).as(text).isFalse();
				assertThat(days(text).valid()).as(text).isFalse();
			});
	}

	/**
	 * The date with a mark before or after each of its units, one unit at a time and all
	 * at once.
	 */
	private static List<String> marked(String date) {
		List<String> units = new ArrayList<>(Arrays.asList(date.split("(?<=[-/])|(?=[-/])")));
		List<String> marked = new ArrayList<>();
		for (String mark : MARKS) {
			StringBuilder all = new StringBuilder();
			for (int nth = 0; nth < units.size(); nth++) {
				String unit = units.get(nth);
				boolean digits = unit.matches("[0-9]+");
				all.append(digits ? mark : "").append(unit);
				if (digits) {
					marked.add(with(units, nth, mark + unit));
					marked.add(with(units, nth, unit + mark));
				}
			}
			marked.add(all.toString());
		}
		return marked.stream().distinct().toList();
	}

	private static String with(List<String> units, int nth, String unit) {
		List<String> changed = new ArrayList<>(units);
		changed.set(nth, unit);
		return String.join("", changed);
	}

	private Days days(String edtf) {
		return this.database.sql("""
				select registry.edtf_valid(:edtf), registry.edtf_earliest(:edtf), registry.edtf_latest(:edtf),
				       registry.edtf_start_latest(:edtf), registry.edtf_end_earliest(:edtf)""")
			.param("edtf", edtf)
			.query((row, nth) -> new Days(row.getBoolean(1), day(row.getDate(2)), day(row.getDate(3)),
					day(row.getDate(4)), day(row.getDate(5))))
			.single();
	}

	private static @Nullable LocalDate day(@Nullable Date day) {
		return (day != null) ? day.toLocalDate() : null;
	}

}
