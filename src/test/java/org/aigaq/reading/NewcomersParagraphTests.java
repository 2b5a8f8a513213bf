package org.aigaq.reading;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first paragraph that a new monitor would mark, in three languages. */
class NewcomersParagraphTests {

	private static final String ENGLISH = """
			On Saturday 16 February in Uralsk some 30 people gathered in front of the akimat to demand the release of two \
			activists. Police detained between 12 and 15 of them, among them three women and a minor, monitors of the group \
			Example Watch said; the city police department spoke of nine. Five were fined 20 MCI each under article 488 of the \
			Code of Administrative Offences, one was arrested for seven days. A journalist was beaten.""";

	private static final String RUSSIAN = """
			В субботу, 16 февраля, в Уральске около 30 человек собрались у акимата с требованием освободить двух активистов. \
			Полиция задержала от 12 до 15 из них, в том числе трёх женщин и одного подростка, сообщили наблюдатели группы \
			«Example Watch»; городской департамент полиции говорит о девяти. Пятерых оштрафовали на 20 МРП каждого по статье \
			488 Кодекса об административных правонарушениях, одного арестовали на семь суток. Журналиста избили.""";

	private static final String KAZAKH = """
			16 ақпан, сенбі күні Оралда отыз шақты адам әкімдіктің алдына жиналып, екі белсендіні босатуды талап етті. Полиция \
			олардың 12-ден 15-ке дейінгісін ұстады, оның ішінде үш әйел мен бір жасөспірім бар, деп хабарлады Example Watch \
			тобының бақылаушылары; қалалық полиция департаменті тоғыз адам деп мәлімдеді. Бес адамға Әкімшілік құқық \
			бұзушылық туралы кодекстің 488-бабы бойынша әрқайсысына 20 АЕК көлемінде айыппұл салынды, біреуі жеті тәулікке \
			қамалды. Журналист соққыға жығылды.""";

	private static final List<String> COUNTS = List.of("crowd about 30", "detained between 12 15",
			"detained exact 3 [women]", "detained exact 1 [minors]", "detained exact 9", "fined exact 5",
			"arrested exact 1");

	@Test
	void isReadWhollyInEnglish() {
		assertThat(read(ENGLISH)).containsExactlyInAnyOrderElementsOf(
				expected("two activists", "article 488 of the Code of Administrative Offences"));
	}

	@Test
	void isReadTheSameInRussian() {
		assertThat(read(RUSSIAN)).containsExactlyInAnyOrderElementsOf(
				expected("двух активистов", "статье 488 Кодекса об административных правонарушениях"));
	}

	@Test
	void isReadTheSameInKazakh() {
		assertThat(read(KAZAKH)).containsExactlyInAnyOrderElementsOf(
				expected("екі белсендіні", "Әкімшілік құқық бұзушылық туралы кодекстің 488-бабы"));
	}

	@Test
	void wholeProposalNamesItsWords() {
		assertThat(RuleReading.of(ENGLISH, null, "2019-02-17")).extracting(Proposal::words)
			.contains("some 30 people", "between 12 and 15", "three women", "a minor", "nine", "Five", "one",
					"seven days", "A journalist was beaten", "Saturday 16 February");
	}

	/** What is demanded did not happen, so the two activists are only pointed out. */
	private static List<String> expected(String demanded, String law) {
		List<String> expected = new ArrayList<>(COUNTS);
		expected.addAll(List.of("7 days", "20 MCI each", law, "beating [journalists]", "2019?-02-16 year-of-document",
				"not read: " + demanded));
		return expected;
	}

	private static List<String> read(String paragraph) {
		return RuleReading.of(paragraph, null, "2019-02-17")
			.stream()
			.map((proposal) -> ReadValues.of(List.of(proposal)))
			.toList();
	}

}
