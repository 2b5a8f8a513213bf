package org.aigaq.reading.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Terms of penalties as people type them, in three languages. */
class TypedTermsTests {

	private static final long SEED = 17_207;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7 days                        | 7 days
			3 months                      | 3 months
			5 лет                         | 5 years
			1,5 года                      | 1.5 years
			2 ай                          | 2 months
			15 тәулік                     | 15 days
			five years                    | 5 years
			6-15 days                     | 6 to 15 days
			6 to 15 days                  | 6 to 15 days
			from 3 to 5 years             | 3 to 5 years
			от 5 до 15 суток              | 5 to 15 days
			3 жылдан 5 жылға дейін        | 3 to 5 years
			15-day                        | 15 days
			five-year                     | 5 years
			5-летний                      | 5 years
			полгода                       | 6 months
			полтора года                  | 1.5 years
			half a year                   | 6 months
			a year                        | 1 year
			a year and a half             | 1.5 years
			two and a half years          | 2.5 years
			2 года с половиной            | 2.5 years
			екі жарым жыл                 | 2.5 years
			жарты жыл                     | 6 months
			месяц                         | 1 month
			сутки                         | 1 day
			2 years and 6 months          | 30 months
			2 года 6 месяцев              | 30 months
			2 жыл 6 ай                    | 30 months
			6 months to 2 years           | 6 to 24 months
			от 6 месяцев до 2 лет         | 6 to 24 months
			up to five years              | up to 5 years
			до года                       | up to 1 year
			15 тәулікке дейін             | up to 15 days
			no more than 15 days          | up to 15 days
			не менее 3 лет                | at least 3 years
			5 years or more               | at least 5 years
			72 hours                      | 72 hours
			48 ч                          | 48 hours
			2 апта                        | 2 weeks
			15 суток ареста               | 15 days
			7 сут.                        | 7 days
			3 г.                          | 3 years
			0 days                        | 0 days
			""")
	void isReadInItsUnit(String typed, String expected) {
		assertThat(TypedTerm.of(typed).term().map(Term::typed)).as(typed).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			about two months     | inexact
			more than 3 years    | inexact
			около 5 лет          | inexact
			10 days to 2 months  | units
			1000 years           | most
			100001 days          | most
			1,2555 days          | decimals
			3 blah               | word
			пожизненно           | form
			blah                 | form
			""")
	void otherTextsSayWhatIsWrong(String typed, String message) {
		assertThat(TypedTerm.of(typed)).isInstanceOfSatisfying(TypedTerm.Wrong.class,
				(wrong) -> assertThat(wrong.message()).isEqualTo(message));
	}

	@Test
	void numberWithoutUnitIsAsked() {
		assertThat(TypedTerm.of("15")).isInstanceOfSatisfying(TypedTerm.Asked.class,
				(asked) -> assertThat(asked.meanings()).extracting(Term::typed)
					.containsExactly("15 days", "15 months", "15 years"));
	}

	/** A month has no exact number of days. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			7 days,       7 days
			2 weeks,      14 days
			72 hours,     3 days
			up to 48 hours, up to 2 days
			36 hours,     -
			36 to 72 hours, -
			1.5 days,     -
			1 month,      -
			1 year,       -
			""")
	void daysAreGivenWhereTheyAreExact(String typed, String days) {
		assertThat(TypedTerm.of(typed).term().orElseThrow().days().map(Term::typed).orElse("-")).isEqualTo(days);
	}

	@Test
	void whatIsShownIsReadAsTheSame() {
		Random random = new Random(SEED);
		for (int nth = 0; nth < 2_000; nth++) {
			TermUnit unit = TermUnit.values()[random.nextInt(TermUnit.values().length)];
			BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(200), random.nextInt(3));
			BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(3), random.nextInt(3)));
			Term term = switch (random.nextInt(3)) {
				case 0 -> new Term(null, high, unit);
				case 1 -> new Term(low, null, unit);
				default -> new Term(low, high, unit);
			};
			assertThat(TypedTerm.of(term.typed()).term()).as("seed %d, %s", SEED, term.typed()).contains(term);
		}
	}

	@Test
	void randomTextsBreakNothing() {
		Random random = new Random(SEED);
		List<String> pieces = List.of("5", "15", "1,5", "0", "999999999999", " ", "-", "–", "years", "лет", "ай",
				"суток", "to", "до", "от", "half", "a", "and a half", "с половиной", "жарым", "month", "?", "~", "'",
				"\ud83d\ude00", "\u0130", "\u0000", ".", ",", "up to", "дейін", "at least", "week", "ч", "x", "%", "(");
		for (int nth = 0; nth < 10_000; nth++) {
			String typed = random.ints(1 + random.nextInt(12), 0, pieces.size())
				.mapToObj(pieces::get)
				.collect(Collectors.joining(random.nextBoolean() ? " " : ""));
			TypedTerm term = TypedTerm.of(typed);
			assertThat(term).as("seed %d, text %d: %s", SEED, nth, typed).isNotNull();
			term.term()
				.ifPresent((read) -> assertThat(TypedTerm.of(read.typed()).term())
					.as("%s, read as %s", typed, read.typed())
					.contains(read));
		}
	}

}
