package org.aigaq.incident.form;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is read as it is meant, or refused. */
class FormInputTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			957         | 957
			0           | 0
			1,000       | 1000
			1 000       | 1000
			12 345 678  | 12345678
			1\u00a0000  | 1000
			1\u202f000  | 1000
			007         | 7
			""")
	void separatorsStandBetweenGroupsOfThreeDigits(String typed, int number) {
		assertThat(FormInput.isNumber(typed)).isTrue();
		assertThat(FormInput.number(typed)).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12,5", "1,5", "2 1", "1.5", "1,00", "1,0000", "10,00,000", "1,000 000", ",5", "5,",
			"1000,000", "-1", "+1", "1e3", "ten", "٣", "1234567890", "" })
	void whateverElseIsNoNumber(String typed) {
		assertThat(FormInput.isNumber(typed)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			126250         | 126250
			126 250        | 126250
			126,250        | 126250
			126250.50      | 126250.50
			126,250.5      | 126250.5
			12,5           | 12.5
			1 000 000,05   | 1000000.05
			9999999999999999.99 | 9999999999999999.99
			""")
	void amountHasUpToTwoDecimals(String typed, BigDecimal amount) {
		assertThat(FormInput.isAmount(typed)).isTrue();
		assertThat(FormInput.amount(typed)).isEqualByComparingTo(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "20", "2.5", "2,5", "1,000", "1000000", "1 000 000.00" })
	void indicesAreUpToAMillionWithTwoDecimals(String typed) {
		assertThat(FormInput.isIndices(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1000000.01", "2.555", "20 MCI", "9999999999999999" })
	void whateverElseIsNoNumberOfIndices(String typed) {
		assertThat(FormInput.isIndices(typed)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2 1", "1 5", "12,5,5", "1.234.567", "12.345", "1,00 000", "-5", "NaN", "99999999999999999" })
	void whateverElseIsNoAmount(String typed) {
		assertThat(FormInput.isAmount(typed)).isFalse();
	}

	@Test
	void nameWithASemicolonStandsInQuotes() {
		assertThat(FormInput.names("Almaty; Astana;; Almaty")).containsExactly("Almaty", "Astana");
		assertThat(FormInput.names("\"A;B\"; Committee \"X\"; \"\"\"Y\"\" group\"")).containsExactly("A;B",
				"Committee \"X\"", "\"Y\" group");
		assertThat(FormInput.names("\"unclosed; Almaty")).containsExactly("\"unclosed", "Almaty");
	}

}
