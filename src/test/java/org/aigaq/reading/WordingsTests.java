package org.aigaq.reading;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How numbers are worded in event data and news, and what each wording is read as. */
class WordingsTests {

	@ParameterizedTest(name = "{1}")
	@CsvFileSource(resources = "/reading/wordings.tsv", delimiter = '\t', numLinesToSkip = 1)
	void isRead(String language, String words, String reading) {
		List<Proposal> read = RuleReading.of(words, null, null);
		String said = ReadValues.of(read).replace("? ", "").replaceFirst("^ask\\((.*)\\)$", "ask $1");
		if (reading.equals("not read")) {
			assertThat(read).isNotEmpty().allMatch((proposal) -> proposal instanceof Proposal.NotRead);
		}
		else {
			assertThat(read).as("one proposal for one phrase").hasSize(1);
			assertThat(said).isEqualTo(reading);
		}
	}

}
