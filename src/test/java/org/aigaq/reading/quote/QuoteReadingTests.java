package org.aigaq.reading.quote;

import java.util.List;
import java.util.stream.Stream;

import org.aigaq.reading.Proposal;
import org.aigaq.reading.RuleReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which source, amount and term belong to which figure of a quote. */
class QuoteReadingTests {

	private static final String ENGLISH = "Police detained between 12 and 15 of them, among them three women and a minor, "
			+ "monitors of the group Example Watch said; the city police department spoke of nine.";

	@Test
	void secondSourceGivesItsNumberOfTheSameFigure() {
		assertThat(read(ENGLISH)).containsExactly("detained 12 by monitors of the group Example Watch",
				"detained 3 [women] by monitors of the group Example Watch part of 0",
				"detained 1 [minors] by monitors of the group Example Watch part of 0",
				"detained 9 by the city police department again 0");
	}

	@Test
	void sourcesAreReadInRussianAndKazakh() {
		assertThat(read("Полиция задержала от 12 до 15 из них, в том числе трёх женщин и одного подростка, сообщили "
				+ "наблюдатели группы «Example Watch»; городской департамент полиции говорит о девяти."))
			.containsExactly("detained 12 by наблюдатели группы «Example Watch»",
					"detained 3 [women] by наблюдатели группы «Example Watch» part of 0",
					"detained 1 [minors] by наблюдатели группы «Example Watch» part of 0",
					"detained 9 by городской департамент полиции again 0");
		assertThat(read("Полиция олардың 12-ден 15-ке дейінгісін ұстады, оның ішінде үш әйел мен бір жасөспірім бар, "
				+ "деп хабарлады Example Watch тобының бақылаушылары; қалалық полиция департаменті тоғыз адам деп "
				+ "мәлімдеді."))
			.containsExactly("detained 12 by Example Watch тобының бақылаушылары",
					"detained 3 [women] by Example Watch тобының бақылаушылары part of 0",
					"detained 1 [minors] by Example Watch тобының бақылаушылары part of 0",
					"detained 9 by қалалық полиция департаменті again 0");
	}

	@Test
	void amountLawAndTermBelongToTheirPenalty() {
		List<ReadFigure> figures = figures(
				"Five were fined 20 MCI each under article 488 of the Code of Administrative "
						+ "Offences, one was arrested for seven days. A journalist was beaten.");
		assertThat(figures).extracting(ReadFigure::measure).containsExactly("fined", "arrested", "");
		assertThat(figures.get(0).details()).hasSize(2)
			.hasAtLeastOneElementOfType(Proposal.Amount.class)
			.hasAtLeastOneElementOfType(Proposal.LegalBasis.class);
		assertThat(figures.get(1).details()).hasSize(1).hasOnlyElementsOfType(Proposal.Duration.class);
		assertThat(figures.get(2).meanings().get(0)).isInstanceOf(Proposal.Act.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "The office said that 670 people were detained.|The office",
					"Monitors counted 15 detained, nine by the police department.|the police department",
					"According to the city prosecutor's office, 40 people were detained.|the city prosecutor's office",
					"Nine were detained, by the department's count.|the department",
					"По данным полиции Алматы, задержано 40 человек.|полиции Алматы",
					"Полиция мәліметінше, 40 адам ұсталды.|Полиция",
					"Twelve were detained, and Mr A. Example said so.|Mr A. Example" })
	void sourceIsReadInTheWordsOfTheText(String text, String source) {
		assertThat(QuoteReading.of(text, List.of()).sources()).extracting(SaidBy::words).contains(source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Twelve were detained by police.", "He said 40 people were detained.",
			"They were beaten, and 12 were detained.", "Forty people came out on Sunday." })
	void whoDidItAndPronounsAreNoSource(String text) {
		assertThat(QuoteReading.of(text, List.of()).sources()).isEmpty();
	}

	private static List<ReadFigure> figures(String text) {
		return QuoteReading.of(text, RuleReading.of(text, 2019, null)).figures();
	}

	private static List<String> read(String text) {
		return figures(text).stream()
			.map((figure) -> Stream
				.of(first(figure), (figure.source() != null) ? "by " + figure.source().words() : "",
						(figure.partOf() >= 0) ? "part of " + figure.partOf() : "",
						(figure.again() >= 0) ? "again " + figure.again() : "")
				.filter((part) -> !part.isEmpty())
				.reduce("", (one, other) -> (one + " " + other).strip()))
			.toList();
	}

	private static @Nullable String first(ReadFigure figure) {
		return (figure.meanings().get(0) instanceof Proposal.Count count)
				? count.measure() + " " + count.number() + (count.groups().isEmpty() ? "" : " " + count.groups())
				: figure.words();
	}

}
