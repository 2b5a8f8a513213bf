package org.aigaq.report.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RowTests {

	@Test
	void readsValuesByColumnName() {
		Row row = Row.of("[{\"stance\": \"asserted\", \"count_low\": 1000, \"hearsay\": true, \"mark\": null}]").get(0);

		assertThat(row.text("stance")).isEqualTo("asserted");
		assertThat(row.number("count_low")).isEqualByComparingTo("1000");
		assertThat(row.flag("hearsay")).isTrue();
		assertThat(row.text("mark")).isNull();
	}

	@Test
	void refusesAColumnThatTheQueryLacks() {
		Row row = Row.of("[{\"stance\": \"asserted\"}]").get(0);

		assertThatIllegalArgumentException().isThrownBy(() -> row.text("stanse")).withMessageContaining("stanse");
	}

	@Test
	void hasNoRowsWithoutAnArray() {
		assertThat(Row.of(null)).isEmpty();
	}

}
