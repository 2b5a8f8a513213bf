package org.aigaq.reading;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.aigaq.reading.date.Reference;
import org.aigaq.reading.date.TypedDate;
import org.aigaq.shared.ApproximateDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A date is read as people write it, and a wrong one says which part is wrong. */
class TypedDatesTests {

	private static final Reference NOTHING = Reference.of(null, null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9 June 2019                          | 2019-06-09
			9 june 2019                          | 2019-06-09
			the 9th of June, 2019                | 2019-06-09
			June 9, 2019                         | 2019-06-09
			Sunday, 9 June 2019                  | 2019-06-09
			Sun 9 Jun 2019                       | 2019-06-09
			Sept. 9, 2019                        | 2019-09-09
			9–11 June 2019                       | 2019-06-09/2019-06-11
			9 - 11 June 2019                     | 2019-06-09/2019-06-11
			9 to 11 June 2019                    | 2019-06-09/2019-06-11
			from 9 to 11 June 2019               | 2019-06-09/2019-06-11
			between 9 and 12 June 2019           | 2019-06-09/2019-06-12
			9, 10 and 11 June 2019               | 2019-06-09/2019-06-11
			9 and 10 June 2019                   | 2019-06-09/2019-06-10
			June 9–11, 2019                      | 2019-06-09/2019-06-11
			30 May – 2 June 2019                 | 2019-05-30/2019-06-02
			30 December 2019 – 2 January 2020    | 2019-12-30/2020-01-02
			30 December – 2 January 2020         | 2019-12-30/2020-01-02
			June 2019                            | 2019-06
			June–July 2019                       | 2019-06/2019-07
			2019                                 | 2019
			2018–2019                            | 2018/2019
			16.02.2019                           | 2019-02-16
			16.2.2019                            | 2019-02-16
			9-11.06.2019                         | 2019-06-09/2019-06-11
			09.06.2019 - 11.06.2019              | 2019-06-09/2019-06-11
			06.2019                              | 2019-06
			6/2019                               | 2019-06
			2019/6/9                             | 2019-06-09
			2019.06.09                           | 2019-06-09
			16/7/2019                            | 2019-07-16
			7/16/2019                            | 2019-07-16
			6/6/2019                             | 2019-06-06
			around 22 May 2019                   | 2019-05-22~
			about 9–11 June 2019                 | 2019-06-09~/2019-06-11~
			c. June 2019                         | 2019-06~
			possibly 22 May 2019                 | 2019-05-22?
			22 May 2019?                         | 2019-05-22?
			about 22 May 2019 (year uncertain)   | 2019%-~05-~22
			since 9 June 2019                    | 2019-06-09/..
			until 9 June 2019                    | ../2019-06-09
			before 9 June 2019                   | ../2019-06-08
			after June 2019                      | 2019-07/..
			9 июня 2019 года                     | 2019-06-09
			9 июня 2019 г.                       | 2019-06-09
			июнь 2019                            | 2019-06
			в июне 2019 года                     | 2019-06
			с 9 по 11 июня 2019                  | 2019-06-09/2019-06-11
			с 9 до 11 июня 2019 г.               | 2019-06-09/2019-06-11
			около 22 мая 2019                    | 2019-05-22~
			воскресенье, 9 июня 2019             | 2019-06-09
			2019 год                             | 2019
			до 9 июня 2019                       | ../2019-06-09
			22–23 мая 2019                       | 2019-05-22/2019-05-23
			2019 жылғы маусым                    | 2019-06
			2019 жылғы 9 маусым                  | 2019-06-09
			2019 ж. 9 маусымда                   | 2019-06-09
			2019 жылғы 9–11 маусым               | 2019-06-09/2019-06-11
			2019 жылғы маусымның 9-ы             | 2019-06-09
			2019 жылғы 9 маусымнан 11 маусымға дейін | 2019-06-09/2019-06-11
			2019 жылғы 9 мен 12 маусым аралығында | 2019-06-09/2019-06-12
			2019 жылғы 9 маусымнан бастап        | 2019-06-09/..
			2019 жыл                             | 2019
			шамамен 2019 жылғы 22 мамыр          | 2019-05-22~
			2019-06-09/2019-06-11                | 2019-06-09/2019-06-11
			2019-06-XX                           | 2019-06
			2019-06-9                            | 2019-06-09
			1936?-01                             | 1936?-01""")
	void isReadAsPeopleWriteIt(String typed, String edtf) {
		assertThat(said(typed, NOTHING)).as(typed).isEqualTo(edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			6/7/2019          | 2019-07-06 or 2019-06-07
			06-07-2019        | 2019-07-06 or 2019-06-07
			1/2/2019–3/4/2019 | 2019-02-01/2019-04-03 or 2019-01-02/2019-03-04
			9 or 10 June 2019 | 2019-06-09? or 2019-06-10?
			9 или 10 июня 2019 | 2019-06-09? or 2019-06-10?
			spring 2019       | 2019-03/2019-05
			2019-21           | 2019-03/2019-05
			весной 2019 года  | 2019-03/2019-05
			2019 жылғы көктем | 2019-03/2019-05
			winter 2019       | 2018-12/2019-02 or 2019-12/2020-02
			early June 2019   | 2019-06
			в начале июня 2019 | 2019-06""")
	void isAskedWhereItMayMeanSeveral(String typed, String edtf) {
		assertThat(said(typed, NOTHING)).isEqualTo("asked: " + edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			31 June 2019              | days JUNE 30
			31.06.2019                | days JUNE 30
			2019-06-31                | days JUNE 30
			2019 жылғы 31 маусым      | days JUNE 30
			29 February 2019          | days 2019-02 28
			9–31 June 2019            | days JUNE 30
			16.13.2019                | month-number 13
			13/13/2019                | month-number 13
			11–9 June 2019            | order 2019-06-09 2019-06-11
			2019-06-11/2019-06-09     | order 2019-06-09 2019-06-11
			30 June – 2 May 2019      | order 2019-05-02 2019-06-30
			Monday 9 June 2019        | weekday 2019-06-09 SUNDAY MONDAY
			9 Jnue 2019               | word Jnue
			9 June 2019 at noon       | word noon
			9 June 20190              | year-digits 20190
			9 June                    | year
			22 мая                    | year
			9                         | month
			9–11                      | month
			9 and 12 June 2019        | several
			9, 10 and 12 June 2019    | several
			June 9 June               | form
			99                        | month""")
	void wrongOneSaysWhichPart(String typed, String message) {
		assertThat(said(typed, NOTHING)).isEqualTo("wrong: " + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22 May             | 2019?-05-22 by YEAR_OF_INCIDENT
			around 22 May      | 2019%-~05-~22 by YEAR_OF_INCIDENT
			22–23 мая          | 2019?-05-22/2019?-05-23 by YEAR_OF_INCIDENT
			маусым             | 2019?-06 by YEAR_OF_INCIDENT
			09.06              | 2019?-06-09 by YEAR_OF_INCIDENT
			16.02.19           | 2019-02-16 by SHORT_YEAR
			22 May 2018        | 2018-05-22""")
	void yearMayBeThatOfTheIncident(String typed, String edtf) {
		assertThat(said(typed, Reference.of(2019, null))).isEqualTo(edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22 May         | 2020?-05-22 by YEAR_OF_DOCUMENT
			22 December    | 2019?-12-22 by YEAR_OF_DOCUMENT
			30 декабря – 2 января | 2019?-12-30/2020?-01-02 by YEAR_OF_DOCUMENT""")
	void yearMayBeThatOfTheDocument(String typed, String edtf) {
		assertThat(said(typed, Reference.of(null, "10 June 2020"))).isEqualTo(edtf);
	}

	static String said(String typed, Reference reference) {
		TypedDate date = TypedDate.of(typed, reference);
		if (date instanceof TypedDate.Read read) {
			return read.read().edtf() + ((read.doubt() != null) ? " by " + read.doubt() : "");
		}
		if (date instanceof TypedDate.Asked asked) {
			return "asked: " + asked.meanings().stream().map(ApproximateDate::edtf).collect(Collectors.joining(" or "));
		}
		TypedDate.Wrong wrong = (TypedDate.Wrong) date;
		return ("wrong: " + wrong.message() + " "
				+ Arrays.stream(wrong.arguments().toArray()).map(String::valueOf).collect(Collectors.joining(" ")))
			.strip();
	}

}
