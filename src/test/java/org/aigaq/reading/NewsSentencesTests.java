package org.aigaq.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sentences as agencies write them, in three languages, each with everything that is read
 * from it. The document is dated 17 June 2019. Terms and amounts are tested elsewhere.
 */
class NewsSentencesTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/reading/sentences.tsv", delimiter = '\t', numLinesToSkip = 1)
	void areReadWholly(String sentence, String reading) {
		assertThat(ReadValues.of(RuleReading.of(sentence, null, "17 June 2019"))).isEqualTo(reading);
	}

}
