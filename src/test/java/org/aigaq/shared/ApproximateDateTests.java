package org.aigaq.shared;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ApproximateDateTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2019-05-01             | 2019-05-01 | 2019-05-01
			2019-02                | 2019-02-01 | 2019-02-28
			2020-02                | 2020-02-01 | 2020-02-29
			2019                   | 2019-01-01 | 2019-12-31
			2019-06-09/2019-06-11  | 2019-06-09 | 2019-06-11
			2019-02/2019-04        | 2019-02-01 | 2019-04-30
			2022-01-02/..          | 2022-01-02 | -
			../2012                | -          | 2012-12-31
			2019-06-XX             | 2019-06-01 | 2019-06-30
			2019-XX                | 2019-01-01 | 2019-12-31
			2022-01-02?            | 2022-01-02 | 2022-01-02
			2022?-01-02            | 2022-01-02 | 2022-01-02
			2022-?01-%02           | 2022-01-02 | 2022-01-02
			2022-~01               | 2022-01-01 | 2022-01-31
			~2022?                 | 2022-01-01 | 2022-12-31
			2019-05~               | 2019-05-01 | 2019-05-31
			2019-05%               | 2019-05-01 | 2019-05-31""", delimiter = '|')
	void spansTheDaysThatItMayMean(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		ApproximateDate date = ApproximateDate.parse(edtf);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2019-06-09            | 9 June 2019
			2019-06               | June 2019
			2019                  | 2019
			2019-06-09/2019-06-11 | 9–11 June 2019
			2019-06-09/2019-06-09 | 9 June 2019
			2019-06-09/2019-06    | 9 June 2019 to a later day in June 2019
			2019-06-09/2019       | 9 June 2019 to a later day in 2019
			2019-06-09/2019-07    | 9 June 2019 – July 2019
			2019-06-30/2019-07-02 | 30 June – 2 July 2019
			2021-12-28/2022-01-11 | 28 December 2021 – 11 January 2022
			2019-02/2019-04       | February – April 2019
			2011/2013             | 2011–2013
			2019-06-09/2019-07    | 9 June 2019 – July 2019
			2022-01-02/..         | since 2 January 2022
			2019-05~/..           | since about May 2019
			../2012               | until 2012
			2019-05-01?           | 1 May 2019 (date uncertain)
			2019-05?              | May 2019 (month and year uncertain)
			2019?                 | 2019 (year uncertain)
			2019?-05-01           | 1 May 2019 (year uncertain)
			?2019-05-01           | 1 May 2019 (year uncertain)
			2019-05?-01           | 1 May 2019 (month and year uncertain)
			2019-?05-01           | 1 May 2019 (month uncertain)
			2019-05-?01           | 1 May 2019 (day uncertain)
			2019-?05-?01          | 1 May 2019 (day and month uncertain)
			2019?-05-?01          | 1 May 2019 (day and year uncertain)
			2019?-05              | May 2019 (year uncertain)
			2019-05-~01           | 1 May 2019 (day approximate)
			2019?-05-~01          | 1 May 2019 (year uncertain, day approximate)
			2019?-05-01~          | about 1 May 2019 (year uncertain)
			2019-05-%01           | 1 May 2019 (day uncertain, day approximate)
			2019?-06-09/2019?-06-11 | 9–11 June 2019 (year uncertain)
			2019-06-?09/2019-06-11 | 9 June 2019 (day uncertain) – 11 June 2019
			2022-01-?02/..        | since 2 January 2022 (day uncertain)
			2019-05~              | about May 2019
			2019-05%              | about May 2019 (month and year uncertain)
			2019-06-10~/2019-06-11~ | about 10–11 June 2019
			2019-06-10/2019-06-12~  | 10 June 2019 – about 12 June 2019""", delimiter = '|')
	void readsInWordsWithItsUncertainty(String edtf, String words) {
		assertThat(ApproximateDate.parse(edtf).words(messages(), Locale.ENGLISH)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					2019-06-09            | 9 июня 2019                             | 2019 жылғы 9 маусым
					2019-06               | июнь 2019                               | 2019 жылғы маусым
					2019                  | 2019 год                                | 2019 жыл
					2019-06-09/2019-06-11 | 9–11 июня 2019                          | 2019 жылғы 9–11 маусым
					2019-06-30/2019-07-02 | 30 июня – 2 июля 2019                   | 2019 жылғы 30 маусым – 2 шілде
					2019-02/2019-04       | февраль – апрель 2019                   | 2019 жылғы ақпан – сәуір
					2011/2013             | 2011–2013 годы                          | 2011–2013 жылдар
					2019-06-09/2019-06    | с 9 июня 2019 до неизвестного дня июня 2019 | 2019 жылғы 9 маусым – 2019 жылғы маусым, кейінірек, күні белгісіз
					2022-01-02/..         | с 2 января 2022                         | 2022 жылғы 2 қаңтар күнінен бастап
					2019-06/..            | с июня 2019                             | 2019 жылғы маусым айынан бастап
					2019/..               | с 2019 года                             | 2019 жылдан бастап
					../2012               | по 2012 год                             | 2012 жылға дейін
					../2019-06            | по июнь 2019                            | 2019 жылғы маусым айына дейін
					2019-05~              | примерно май 2019                       | шамамен 2019 жылғы мамыр
					2019-05~/..           | примерно с мая 2019                     | шамамен 2019 жылғы мамыр айынан бастап
					2019-05-01?           | 1 мая 2019 (дата неточна)               | 2019 жылғы 1 мамыр (уақыты дәл емес)
					2019?-05-01           | 1 мая 2019 (год неточен)                | 2019 жылғы 1 мамыр (жылы дәл емес)
					2019-05?              | май 2019 (месяц и год неточны)          | 2019 жылғы мамыр (айы мен жылы дәл емес)
					2019-05-~01           | 1 мая 2019 (день указан примерно)       | 2019 жылғы 1 мамыр (күні шамамен көрсетілген)""",
			delimiter = '|')
	void readsInRussianAndKazakh(String edtf, String russian, String kazakh) {
		assertThat(ApproximateDate.parse(edtf).words(messages(), Locale.forLanguageTag("ru"))).isEqualTo(russian);
		assertThat(ApproximateDate.parse(edtf).words(messages(), Locale.forLanguageTag("kk"))).isEqualTo(kazakh);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "../..", "/", "2019/", "2019-13", "2019-02-29", "2019-06-31", "0000", "19",
			"2019-6-9", "2019-06-11/2019-06-09", "2019-06-09T10:00", "2019-21", "2019-XX-05", "2019/2020/2021",
			"2019-06-09??", "2019-06?-XX-01", "2019-?XX", "2019-06-?XX", "2019-?-06", "2019??-06", "Y12019", "-2019" })
	void refusesWhatIsNoDate(String edtf) {
		assertThatIllegalArgumentException().isThrownBy(() -> ApproximateDate.parse(edtf));
		assertThat(ApproximateDate.isValid(edtf)).isFalse();
	}

	@Test
	void writesTheShorterForm() {
		assertThat(ApproximateDate.parse(" 2019-06-XX ").edtf()).isEqualTo("2019-06");
		assertThat(ApproximateDate.parse("2019-06-09%/..").edtf()).isEqualTo("2019-06-09%/..");
		assertThat(ApproximateDate.parse("?2019-06-?09").edtf()).isEqualTo("2019?-06-?09");
		assertThat(ApproximateDate.parse("?2019-?06-09").edtf()).isEqualTo("2019-06?-09");
	}

	static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
