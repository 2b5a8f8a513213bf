package org.aigaq.shared;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PluralTests {

	@ParameterizedTest
	@CsvSource({ "1, ONE", "2, FEW", "4, FEW", "5, MANY", "0, MANY", "11, MANY", "12, MANY", "14, MANY", "21, ONE",
			"22, FEW", "25, MANY", "101, ONE", "111, MANY", "112, MANY", "1002, FEW", "1000000, MANY" })
	void russianNounFollowsTheLastWordOfTheNumber(long number, Plural form) {
		assertThat(Plural.of(Locale.forLanguageTag("ru"), number)).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource({ "0, OTHER", "1, ONE", "2, OTHER", "21, OTHER" })
	void englishHasTwoForms(long number, Plural form) {
		assertThat(Plural.of(Locale.ENGLISH, number)).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource({ "0", "1", "5", "21" })
	void kazakhNounStaysAsItIs(long number) {
		assertThat(Plural.of(Locale.forLanguageTag("kk"), number)).isEqualTo(Plural.OTHER);
	}

}
