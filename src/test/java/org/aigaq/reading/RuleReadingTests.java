package org.aigaq.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The values that the rules read from invented sentences. */
class RuleReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					670 people were given administrative arrest                              | arrested exact 670
					Police detained 41 protesters near the old theatre.                      | detained exact 41
					More than 500 demonstrators were detained that day                       | detained over 500
					Nearly 80 activists were taken into custody                              | detained nearly 80 [activists]
					Around a thousand people were detained, the movement said                | detained about 1000
					At least sixteen workers were killed in the square                       | killed at_least 16 [workers]
					up to 30 people were injured                                             | injured up_to 30
					Fewer than twenty marchers were hospitalised                             | hospitalised under 20
					Between 5 and 9 women were detained at the station                       | detained between 5 9 [women]
					from 200 to 300 people gathered on the embankment                        | crowd between 200 300
					Dozens of activists were detained before noon                            | detained dozens [activists]
					hundreds of people took to the streets                                   | crowd hundreds
					Tens of thousands of people marched through the capital                  | crowd thousands
					Several journalists were injured                                         | injured several [journalists]
					115 had to pay a fine; 172 were warned                                   | fined exact 115; warned exact 172
					Police detained 62 people, 11 were fined and 3 were warned               | detained exact 62; fined exact 11; warned exact 3
					One of the protesters died                                               | killed exact 1 protesters
					two hundred and fifty people gathered near the fountain                  | crowd exact 250
					Twenty-five demonstrators were detained                                  | detained exact 25
					1,250 persons were brought to administrative responsibility              | penalised exact 1250
					No protesters were injured                                               | injured exact 0 protesters
					Nobody was killed, the ministry said                                     | killed exact 0
					Three police officers were hospitalised                                  | hospitalised exact 3 police
					Some 40 people were arrested                                             | ask(arrested about 40 or detained about 40)
					He was sentenced to 15 days                                              | 15 days
					the court gave her 10 days of administrative arrest                      | 10 days
					arrested for six to 15 days                                              | 6 to 15 days
					a 12-day arrest                                                          | 12 days
					They were held for three hours                                           | 3 hours
					a fine of 50,500 tenge                                                   | 50500 KZT
					she had to pay $300                                                      | 300 USD
					The rally was held on 9 June 2019                                        | 2019-06-09
					From 9 to 11 June 2019 the squares were closed                           | 2019-06-09/2019-06-11
					On June 10, 2019 the bridge was blocked                                  | 2019-06-10
					It began in June 2019                                                    | 2019-06
					around 10 June 2019                                                      | 2019-06-10~
					On 12 June the square was empty                                          | no-year
					The ministry denied that there had been any beatings                     | denied
					The prosecutor acknowledged mistakes                                     | acknowledged
					They were later released without charge                                  | released_without_charge
					670                                                                      | ? exact 670
					more than 950                                                            | ? over 950
					""")
	void readsEnglish(String words, String expected) {
		assertThat(read(words, null)).isEqualTo(expected.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Полиция задержала 41 человека у старого театра                           | detained exact 41
					Задержаны более 500 человек                                              | detained over 500
					Свыше ста участников были задержаны                                      | detained over 100
					не менее шестнадцати рабочих погибли                                     | killed at_least 16 [workers]
					Около семисот человек задержали в тот день                               | detained about 700
					почти 80 активистов доставили в отдел полиции                            | detained nearly 80 [activists]
					от 200 до 300 человек собрались у фонтана                                | crowd between 200 300
					до 30 человек ранены                                                     | injured up_to 30
					Десятки людей были задержаны                                             | detained tens
					сотни протестующих вышли на площадь                                      | crowd hundreds
					несколько десятков человек оштрафованы                                   | fined tens
					около сотни человек участвовали в шествии                                | crowd about 100
					более тысячи человек привлечены к административной ответственности       | penalised over 1000
					670 человек арестованы, 115 оштрафованы, 172 предупреждены               | arrested exact 670; fined exact 115; warned exact 172
					Двое полицейских госпитализированы                                       | hospitalised exact 2 police
					Никто не пострадал                                                       | injured exact 0
					арестованы на 15 суток                                                   | 15 days
					арест от 5 до 15 суток                                                   | 5 to 15 days
					пятнадцать суток ареста                                                  | 15 days
					оштрафована на 126 250 тенге                                             | 126250 KZT
					штраф в размере 2,5 миллиона тенге                                       | 2500000 KZT
					Митинг прошёл 9 июня 2019 года                                           | 2019-06-09
					с 9 по 11 июня 2019 года                                                 | 2019-06-09/2019-06-11
					10.06.2019 площадь была перекрыта                                        | 2019-06-10
					в июне 2019 года                                                         | 2019-06
					12 июня площадь была пуста                                               | no-year
					Министерство отрицает избиения                                           | denied
					Трое суток он провёл под стражей                                         | 3 days
					Вечером её отпустили                                                     | released
					полторы тысячи человек вышли на улицы                                    | crowd exact 1500
					5 тыс. человек вышли на улицы                                            | crowd exact 5000
					""")
	void readsRussian(String words, String expected) {
		assertThat(read(words, null)).isEqualTo(expected.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Полиция 41 адамды ұстады                                                 | detained exact 41
					500-ден астам адам ұсталды                                               | detained over 500
					Жүзден астам белсенді ұсталды                                            | detained over 100 [activists]
					Елуге жуық адам алаңға жиналды                                           | crowd nearly 50
					кемінде он алты адам қаза тапты                                          | killed at_least 16
					шамамен 700 адам ұсталды                                                 | detained about 700
					30-ға дейін адам жараланды                                               | injured up_to 30
					20-дан аз адам жиналды                                                   | crowd under 20
					ондаған адам ұсталды                                                     | detained tens
					жүздеген адам шеруге қатысты                                             | crowd hundreds
					бірнеше журналист жарақат алды                                           | injured several [journalists]
					екі жүз елу адам жиналды                                                 | crowd exact 250
					670 адам қамаққа алынды, 115 адамға айыппұл салынды                      | arrested exact 670; fined exact 115
					200-ден 300-ге дейін адам жиналды                                        | crowd between 200 300
					отыздай адам ұсталды                                                     | detained about 30
					100-ден кем емес адам жиналды                                            | crowd at_least 100
					15 тәулікке қамалды                                                      | 15 days
					50 500 теңге айыппұл төледі                                              | 50500 KZT
					2019 жылғы 9 маусымда митинг өтті                                        | 2019-06-09
					10 маусымда алаң жабылды                                                 | no-year
					Министрлік мұны жоққа шығарды                                            | denied
					Ешкім ұсталмады                                                          | detained exact 0
					""")
	void readsKazakh(String words, String expected) {
		String read = read(words, null);
		assertThat(read.isEmpty() ? "nothing" : read).isEqualTo(expected.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The square lies between the river and the old market.",
			"In 2019 the law was amended, and article 488 was redrafted.",
			"He is 44 years old and has two children at home.",
			"She may speak at the meeting; they march for fair elections.",
			"Resolution No. 12 entered into force at 18:30.", "Prices rose by 40 percent within three months.",
			"The office is on the 9th floor, in room 214.",
			"Three days later the minister spoke about one of the reforms.",
			"It is a fine day, he warned that rain may come.", "The journey took two hours, over 300 kilometres.",
			"They were denied access to counsel.", "Paragraph 5 of section 3 says nothing of this.",
			"Он сказал, что закон был принят в 2019 году.",
			"Статья 488 не применялась, а цены выросли на 40 процентов.", "Ему 44 года, у него двое детей.",
			"Дорога заняла три часа, более 300 км.", "Третий день подряд идут переговоры о земле.",
			"Через пять дней министр выступил с речью.", "Заң 2019 жылы қабылданды.", "Баға 40 пайызға өсті.",
			"Оның екі баласы бар, өзі 44 жаста.", "Жол үш сағатқа созылды.", "Ол бес күннен кейін сөз сөйледі.",
			"670 people were not detained, whatever the rumour said.", "Version 2.1.3 of the form has 12 fields." })
	void readsNothingIntoPlainProse(String words) {
		assertThat(read(words, 2019).replaceAll("2019[^;]*", "")).isEmpty();
	}

	@Test
	void yearThatTheWordsDoNotNameIsInferredOnlyFromTheIncident() {
		assertThat(read("On 12 June the square was empty", null)).isEqualTo("no-year");
		assertThat(read("On 12 June the square was empty", 2019)).isEqualTo("2019?-06-12 year-of-incident");
		assertThat(read("около 10 июня", 2019)).isEqualTo("2019?-06-10~ year-of-incident");
		assertThat(read("9–11 маусымда", 2019)).isEqualTo("2019?-06-09/2019?-06-11 year-of-incident");
		assertThat(read("on 31 June 2019", null)).as("no such day").isEmpty();
	}

	@Test
	void readsLongWordsToTheEnd() {
		String words = "Police detained 41 people on 9 June 2019, and 12 were fined 50,500 tenge. ";
		assertThat(read(words.repeat(50) + "Police detained 77 people.", null).split("; "))
			.containsOnlyOnce("detained exact 77")
			.containsOnly("detained exact 41", "fined exact 12", "50500 KZT", "2019-06-09", "detained exact 77");
	}

	private static String read(String words, Integer year) {
		return ReadValues.proposed(RuleReading.of(words, year, null));
	}

}
