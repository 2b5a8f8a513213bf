package org.aigaq.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KazakhNumberTests {

	@ParameterizedTest
	@CsvSource({ "1, -ге, -ден", "3, -ке, -тен", "6, -ға, -дан", "9, -ға, -дан", "10, -ға, -нан", "20, -ға, -дан",
			"40, -қа, -тан", "50, -ге, -ден", "70, -ке, -тен", "80, -ге, -нен", "90, -ға, -нан", "85, -ке, -тен",
			"100, -ге, -ден", "500, -ге, -ден", "950, -ге, -ден", "1000, -ға, -нан", "20000, -ға, -нан",
			"1000000, -ға, -нан", "0, -ге, -ден" })
	void endingsFollowTheSoundsOfTheLastWord(long number, String to, String from) {
		assertThat(KazakhNumber.to(number)).isEqualTo(to);
		assertThat(KazakhNumber.from(number)).isEqualTo(from);
	}

}
