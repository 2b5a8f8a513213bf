package org.aigaq.incident.people;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastedTableTests {

	@ParameterizedTest
	@ValueSource(strings = { "Name\tCity\nA B\tOral", "Name;City\nA B;Oral", "Name,City\nA B,Oral",
			"\ufeffName\tCity\r\nA B\tOral\r\n", "Name\tCity\n\n\t\nA\u00a0B \t Oral\n" })
	void separatorIsFound(String text) {
		assertThat(PastedTable.read(text).lines()).containsExactly(List.of("Name", "City"), List.of("A B", "Oral"));
	}

	@Test
	void cellsInQuotesHoldSeparatorsLineBreaksAndQuotes() {
		assertThat(PastedTable.read("\"Akhmetov,\nSerik \"\"Batyr\"\"\"\tOral\nB\tOral").lines())
			.containsExactly(List.of("Akhmetov, Serik \"Batyr\"", "Oral"), List.of("B", "Oral"));
	}

	@Test
	void emptyCellsKeepTheirPlace() {
		assertThat(PastedTable.read("A\t\tOral").lines()).containsExactly(List.of("A", "", "Oral"));
	}

	@Test
	void listWithoutSeparatorsHasALineForEach() {
		assertThat(PastedTable.read("Серік Ахметов\nАйгүл, мұғалім\nБолат").lines()).hasSize(3)
			.allSatisfy((line) -> assertThat(line).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource({ "ФИО,NAME", "Ф.И.О.,NAME", "Full name:,NAME", "Аты-жөні,NAME", "ДАТА ЗАДЕРЖАНИЯ,DATE",
			"Населённый пункт,PLACE", "Қала,PLACE", "Police station,PLACE_HELD", "Нәтиже,OUTCOME", "Абзац,PARAGRAPH" })
	void headIsKnownInThreeLanguages(String head, PeopleColumn column) {
		assertThat(PeopleColumn.of(head)).contains(column);
	}

	@Test
	void dayOfBirthIsNotTheDayOfTheDetention() {
		assertThat(PeopleColumn.of("Дата рождения")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ержан Бағанұлы;Орал;задержан,false", "A B;detained,false", "A B;Oral;status,false", "ФИО,true",
			"№;ФИО;Город,true", "Name;phone,true" })
	void firstLineNamesTheColumnsWhereAtLeastHalfOfItDoes(String line, boolean heads) {
		assertThat(PastedTable.read(line + "\n" + line.replaceAll("[^;]+", "x")).hasHeads()).isEqualTo(heads);
	}

	@Test
	void anyTextIsRead() {
		Random random = new Random(18);
		String letters = "\"\"\t;,\n\r a'Я\ufeff\u0000\\";
		for (int n = 0; n < 5_000; n++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(40), 0, letters.length()).forEach((at) -> text.append(letters.charAt(at)));
			assertThat(PastedTable.read(text.toString()).columns()).as("%s", text).isNotNegative();
		}
	}

}
