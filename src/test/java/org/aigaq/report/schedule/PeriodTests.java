package org.aigaq.report.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.aigaq.report.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "YESTERDAY, 2024-03-01, 2024-02-29, 2024-02-29", "LAST_WEEK, 2024-03-04, 2024-02-26, 2024-03-03",
			"LAST_WEEK, 2024-03-03, 2024-02-19, 2024-02-25", "LAST_MONTH, 2024-03-31, 2024-02-01, 2024-02-29",
			"LAST_MONTH, 2024-01-01, 2023-12-01, 2023-12-31", "LAST_YEAR, 2024-12-31, 2023-01-01, 2023-12-31" })
	void periodIsSeenFromTheDayOfPrinting(Period period, LocalDate today, LocalDate from, LocalDate to) {
		assertThat(period.scope(today, "Almaty", null)).isEqualTo(new Scope(from, to, "Almaty", null));
	}

	@ParameterizedTest
	@CsvSource({ "DAILY, 2024-02-29T04:59:59Z, 2024-02-29T05:00Z", "DAILY, 2024-02-29T05:00Z, 2024-03-01T05:00Z",
			"WEEKLY, 2024-02-29T12:00Z, 2024-03-04T05:00Z", "WEEKLY, 2024-03-04T05:00Z, 2024-03-11T05:00Z",
			"MONTHLY, 2024-02-29T12:00Z, 2024-03-01T05:00Z", "MONTHLY, 2024-03-01T03:00Z, 2024-03-01T05:00Z",
			"MONTHLY, 2024-03-01T05:00Z, 2024-04-01T05:00Z", "YEARLY, 2024-01-01T06:00Z, 2025-01-01T05:00Z",
			"DAILY, 2024-03-01T02:00+05:00, 2024-03-01T05:00Z" })
	void nextTimeIsTheFirstMorningAfter(Interval rhythm, OffsetDateTime moment, OffsetDateTime next) {
		assertThat(rhythm.after(moment)).isEqualTo(next);
	}

}
