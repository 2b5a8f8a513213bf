package org.aigaq;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A number is not found inside a longer one. */
class WholeFigureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4           | of 4 people    | true
			4           | >4<            | true
			4           | 4, then 5      | true
			4           | of 40 people   | false
			4           | of 14 people   | false
			4           | of 1,400       | false
			400         | of 1,400       | false
			4           | of 4,000       | false
			4           | of 4.5         | false
			1 source    | 1 source,      | true
			1 source    | 11 sources     | false
			1 source    | 1 sources      | false
			at least 7  | at least 70    | false
			218 to 670  | 218 to 670 or more | true
			""")
	void findsAFigureOnlyWhole(String figure, String text, boolean found) {
		assertThat(WholeFigure.of(figure).matcher(text).find()).isEqualTo(found);
	}

}
