package org.aigaq.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as texts have them; the second column is what is proposed, with the doubt. */
class DatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			On Saturday 16 February 2019                  | 2019-02-16
			On Sunday 16 February 2019                    | 2019-02-16? weekday
			16 February 2019 (Saturday)                   | 2019-02-16
			It is believed to have been 5 June 2020       | 2020-06-05? hedged
			possibly on 5 June 2020                       | 2020-06-05? hedged
			5 June 2020 (?)                               | 2020-06-05? hedged
			5 June 2020, possibly                         | 2020-06-05? hedged
			probably around 5 June 2020                   | 2020-06-05% hedged
			on 5 or 6 June 2020                           | ask(2020-06-05? hedged or 2020-06-06? hedged)
			about 10 June 2019                            | 2019-06-10~
			on 9, 10 and 12 June 2019                     | 2019-06-09; 2019-06-10; 2019-06-12
			9 and 10 June 2019                            | 2019-06-09/2019-06-10
			9–11 June 2019                                | 2019-06-09/2019-06-11
			between 9 and 11 June 2019                    | 2019-06-09/2019-06-11
			June 9–11, 2019                               | 2019-06-09/2019-06-11
			30 May – 2 June 2019                          | 2019-05-30/2019-06-02
			from 30 May to 2 June 2019                    | 2019-05-30/2019-06-02
			30 December 2018 – 2 January 2019             | 2018-12-30/2019-01-02
			30 December – 2 January 2019                  | 2018-12-30/2019-01-02
			after 5 June 2019                             | 2019-06-05/.. bound
			by 5 June 2019                                | ../2019-06-05 bound
			in early June 2019                            | 2019-06
			16.02.2019                                    | 2019-02-16
			16.02.19                                      | 2019-02-16? short-year
			16/02/2019                                    | 2019-02-16? order
			05/06/2020                                    | ask(2020-06-05? order or 2020-05-06? order)
			31.02.2019                                    | ""
			в субботу, 16 февраля 2019 года               | 2019-02-16
			в воскресенье, 16 февраля 2019 года           | 2019-02-16? weekday
			предположительно 5 июня 2020 года             | 2020-06-05? hedged
			5 или 6 июня 2020 года                        | ask(2020-06-05? hedged or 2020-06-06? hedged)
			с 30 мая по 2 июня 2019 года                  | 2019-05-30/2019-06-02
			с 9 июня 2019 года                            | 2019-06-09/.. bound
			до 9 июня 2019 года                           | ../2019-06-09 bound
			16 февр. 2019 г.                              | 2019-02-16
			в июне 2019 года                              | 2019-06
			2019 жылғы 16 ақпанда                         | 2019-02-16
			2019 жылдың 9-11 маусымында                   | 2019-06-09/2019-06-11
			2019 жылғы маусымның 9-ында                   | 2019-06-09
			2019 жылғы 16 ақпан, сенбі күні               | 2019-02-16
			2019 жылғы 16 ақпан, жексенбі күні            | 2019-02-16? weekday
			болжам бойынша 2020 жылғы 5 маусымда          | 2020-06-05? hedged
			2019 жылғы 9 маусымнан кейін                  | 2019-06-09/.. bound
			In June 30 people were detained               | detained exact 30
			в июне 30 человек задержали                   | detained exact 30
			маусымда 30 адам ұсталды                      | detained exact 30
			10 June 2019 12 people were detained          | detained exact 12; 2019-06-10
			Задержано 30, 9 июня 2019 года все дома       | detained exact 30; 2019-06-09
			They may march on the square                  | ""
			""")
	void namedInFull(String words, String expected) {
		assertThat(ReadValues.proposed(RuleReading.of(words, null, null))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			On Saturday 16 February                       | 2019?-02-16 year-of-document
			On Sunday 16 February                         | 2019-02-16? weekday
			on 20 December                                | 2018?-12-20 year-of-document
			on 5 March                                    | 2019?-03-05 year-of-document
			in January                                    | 2019?-01 year-of-document
			on Saturday                                   | 2019-02-16? relative
			on Friday night                               | 2019-02-15? relative
			last Friday                                   | 2019-02-15? relative
			yesterday                                     | 2019-02-16? relative
			the day before yesterday                      | 2019-02-15? relative
			в субботу                                     | 2019-02-16? relative
			в минувшую пятницу                            | 2019-02-15? relative
			в ночь на субботу                             | 2019-02-15?/2019-02-16? relative
			накануне                                      | 2019-02-16? relative
			вчера вечером                                 | 2019-02-16? relative
			накануне выборов                              | ""
			кеше                                          | 2019-02-16? relative
			бүгін                                         | 2019-02-17? relative
			сенбі күні                                    | 2019-02-16? relative
			16 ақпанда                                    | 2019?-02-16 year-of-document
			9–11 маусымда                                 | 2018?-06-09/2018?-06-11 year-of-document
			30 мамырдан 2 маусымға дейін                  | 2018?-05-30/2018?-06-02 year-of-document
			10 маусым шамасында                           | 2018?-06-10~ year-of-document
			""")
	void countedFromTheDocument(String words, String expected) {
		assertThat(ReadValues.of(RuleReading.of(words, null, "17 February 2019"))).isEqualTo(expected);
		assertThat(ReadValues.of(RuleReading.of(words, null, "17.02.2019"))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			on 12 June    | no-year
			on Saturday   | no-document-date
			вчера         | no-document-date
			сенбі күні    | no-document-date
			16 ақпанда    | no-year
			""")
	void notProposedWhereNothingIsKnown(String words, String doubt) {
		assertThat(ReadValues.of(RuleReading.of(words, null, null))).isEqualTo(doubt);
		assertThat(ReadValues.of(RuleReading.of(words, null, "undated"))).isEqualTo(doubt);
	}

	@ParameterizedTest
	@CsvSource({ "On 12 June, 2019?-06-12 year-of-incident", "около 10 июня, 2019?-06-10~ year-of-incident",
			"yesterday, no-document-date" })
	void yearOfTheIncidentIsNearer(String words, String expected) {
		assertThat(ReadValues.of(RuleReading.of(words, 2019, "2021"))).isEqualTo(expected);
	}

}
