package org.aigaq.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTests {

	@Test
	void writesAsRfc4180HasIt() throws IOException {
		assertThat(written("a", "two, words", "a \"quote\"", "two\nlines", null))
			.isEqualTo("a,\"two, words\",\"a \"\"quote\"\"\",\"two\nlines\",\r\n");
	}

	@Test
	void writesNumbersAndDaysPlainly() throws IOException {
		assertThat(written(1000, -5, new BigDecimal("126500.00"), LocalDate.of(2019, 6, 9)))
			.isEqualTo("1000,-5,126500.00,2019-06-09\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+7 701", "-1", "@sum", "\tx", "\rx", "\u00a0=1+1", " =1+1", "\u200b=1+1",
			"\ufeff@sum", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20sum", "\u2007\u200e-1" })
	void formulaGetsAnApostrophe(String text) throws IOException {
		assertThat(written(text).replace("\"", "")).isEqualTo("'" + text + "\r\n");
	}

	@Test
	void semicolonSeparatesNoColumns() throws IOException {
		assertThat(written("a;=1+1")).isEqualTo("\"a;=1+1\"\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "Әл-Фараби", "– nobody", "1+1", "a=b" })
	void otherTextsStayAsTheyAre(String text) throws IOException {
		assertThat(written(text)).isEqualTo(text + "\r\n");
	}

	private static String written(@Nullable Object... values) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CsvFile file = new CsvFile(out);
		List<@Nullable Object> row = Arrays.asList(values);
		file.row(row);
		file.finish();
		return out.toString(StandardCharsets.UTF_8);
	}

}
