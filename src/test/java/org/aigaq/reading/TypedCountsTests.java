package org.aigaq.reading;

import java.util.stream.Collectors;

import org.aigaq.reading.number.Meaning;
import org.aigaq.reading.number.TypedCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A number of people is read as people say it. */
class TypedCountsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			957                  | exact 957
			218 people           | exact 218
			nine                 | exact 9
			a hundred            | about 100
			1,000                | exact 1000
			1 000                | exact 1000
			0                    | exact 0
			nobody               | exact 0
			about 30             | about 30
			~30                  | about 30
			around a hundred     | about 100
			nearly 80            | nearly 80
			12-15                | between 12 15
			12–15                | between 12 15
			12 to 15             | between 12 15
			between 12 and 15    | between 12 15
			from 12 to 15        | between 12 15
			over a hundred       | over 100
			more than 500        | over 500
			> 500                | over 500
			at least 16          | at_least 16
			16 or more           | at_least 16
			16+                  | at_least 16
			up to 40             | up_to 40
			at most 40           | up_to 40
			fewer than 40        | under 40
			several              | several
			tens                 | tens
			dozens               | dozens
			hundreds of people   | hundreds
			thousands            | thousands
			unknown              | unknown
			unclear              | unknown
			?                    | unknown
			number not given     | unknown
			около 40             | about 40
			около сорока         | about 40
			около сотни          | about 100
			более 500 человек    | over 500
			от 12 до 15          | between 12 15
			не менее 16          | at_least 16
			девять               | exact 9
			десятки              | tens
			несколько            | several
			неизвестно           | unknown
			500-ден астам        | over 500
			500-ден астам адам   | over 500
			шамамен 30           | about 30
			кемінде 16 адам      | at_least 16
			12–15 аралығында     | between 12 15
			тоғыз                | exact 9
			ондаған              | tens""")
	void isReadAsPeopleSayIt(String typed, String read) {
		assertThat(said(typed)).as(typed).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			perhaps 30     | asked: about 30
			30?            | asked: about 30
			0?             | asked: exact 0
			4 or 5         | asked: between 4 5
			500-60         | asked: between 500 560 or between 500 600
			1.500          | asked: exact 1500""")
	void isAskedWhereItIsNotCertain(String typed, String read) {
		assertThat(said(typed)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lots             | wrong: form
			12,5             | wrong: whole
			-1               | wrong: word -
			99999999999      | wrong: large
			30 days          | wrong: word days
			30%              | wrong: word %
			12 and 15        | wrong: form
			fewer than 0     | wrong: under-zero
			30 detained in the square | wrong: word detained""")
	void wrongOneSaysWhichPart(String typed, String read) {
		assertThat(said(typed)).isEqualTo(read);
	}

	static String said(String typed) {
		TypedCount count = TypedCount.of(typed);
		if (count instanceof TypedCount.Asked asked) {
			return "asked: "
					+ asked.meanings().stream().map(TypedCountsTests::said).collect(Collectors.joining(" or "));
		}
		if (count instanceof TypedCount.Wrong wrong) {
			return ("wrong: " + wrong.message() + " "
					+ wrong.arguments().stream().map(String::valueOf).collect(Collectors.joining(" ")))
				.strip();
		}
		return said(count.meaning().orElseThrow());
	}

	private static String said(Meaning meaning) {
		return (meaning.wording() + " " + ((meaning.number() != null) ? meaning.number() : "") + " "
				+ ((meaning.numberTo() != null) ? meaning.numberTo() : ""))
			.strip();
	}

}
