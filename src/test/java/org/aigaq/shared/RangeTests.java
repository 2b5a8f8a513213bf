package org.aigaq.shared;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RangeTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			957 | 957  | false | false | stated | 957
			200 | 1000 | false | false | stated | 200 to 1,000
			951 | -    | true  | false | stated | 951 or more
			501 | 1000 | true  | false | stated | 501 to 1,000 or more
			40  | 40   | false | true  | stated | about 40
			1   | -    | true  | false | summed | at least 1
			224 | -    | true  | true  | summed | at least about 224
			40  | 80   | false | true  | stated | about 40 to 80
			-   | 80   | false | true  | stated | up to about 80
			1   | 1    | false | false | summed | at least 1
			3   | 5    | false | false | summed | at least 3 to 5
			-   | 40   | false | false | stated | up to 40
			-   | 40   | true  | false | stated | up to 40 or more
			0   | 0    | false | false | stated | 0
			0   | 16   | false | false | stated | 0 to 16
			0   | -    | true  | false | summed | –
			-   | -    | false | false | -      | –""", delimiter = '|')
	void readsInWords(@Nullable Long low, @Nullable Long high, boolean open, boolean about, @Nullable String basis,
			String words) {
		assertThat(Range.of(low, high, open, about, basis).words(ApproximateDateTests.messages(), Locale.ENGLISH))
			.isEqualTo(words);
	}

	@Test
	void figuresFollowTheLanguage() {
		assertThat(new Range(1000L, 20000L, false, false).words(ApproximateDateTests.messages(),
				Locale.forLanguageTag("ru")))
			.isEqualTo("1\u00a0000–20\u00a0000");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			957 | 957  | false | false | stated | 957                     | 957
			200 | 1000 | true  | true  | stated | примерно 200–1 000 и более | шамамен 200–1 000 немесе одан көп
			951 | -    | true  | false | stated | 951 и более             | 951 немесе одан көп
			40  | 40   | false | true  | stated | примерно 40             | шамамен 40
			224 | -    | true  | false | summed | не менее 224            | кемінде 224
			-   | 40   | false | false | stated | до 40                   | ең көбі 40""")
	void readsInRussianAndKazakh(@Nullable Long low, @Nullable Long high, boolean open, boolean about, String basis,
			String russian, String kazakh) {
		Range range = Range.of(low, high, open, about, basis);
		assertThat(range.words(ApproximateDateTests.messages(), Locale.forLanguageTag("ru")).replace('\u00a0', ' '))
			.isEqualTo(russian);
		assertThat(range.words(ApproximateDateTests.messages(), Locale.forLanguageTag("kk")).replace('\u00a0', ' '))
			.isEqualTo(kazakh);
	}

}
