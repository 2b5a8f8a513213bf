package org.aigaq.reading.line;

import java.util.List;

import org.aigaq.reading.Proposal;
import org.aigaq.reading.RuleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts with line ends, invisible characters and ligatures. */
class JoinedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de-/tained | detained
			de\u00ADtained | detained
			de\u00AD/tained | detained
			de\u200Dtained | detained
			задер-/жаны | задержаны
			20-/25 | 20-25
			20- 25 | 20-25
			16-/year-old | 16-year-old
			16-year-old | 16-year-old
			Nur-/Sultan | Nur-Sultan
			pre- and post-election | pre- and post-election
			\u206630\u2069 people | 30 people
			\uFB01ned | fined
			\uFF13\uFF10 people | 30 people
			30\u00B9 people | 30\u00B9 people
			paid \uFF0430 | paid $30
			""")
	void joins(String written, String read) {
		assertThat(JoinedText.of(written.replace('/', '\n'))).isEqualTo(read);
	}

	@Test
	void aRangeAcrossLinesIsNoExactNumber() {
		List<Proposal> read = RuleReading.of("Police de-\ntained 20-\n25 people.", 2019, null);
		assertThat(read).singleElement().isInstanceOfSatisfying(Proposal.Count.class, (count) -> {
			assertThat(count.measure()).isEqualTo("detained");
			assertThat(count.number()).isEqualTo(20);
			assertThat(count.numberTo()).isEqualTo(25);
		});
	}

}
