package org.aigaq.document.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.aigaq.DatabaseTest;
import org.aigaq.check.Checks;
import org.aigaq.document.CitedText;
import org.aigaq.document.WordsInText;
import org.aigaq.document.text.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The paragraph of a character is the same in the page of a text, in the form of an
 * incident, in a new edition and in the database.
 */
@DatabaseTest
@Transactional
class ParagraphTests {

	/** Texts with the paragraph of their letters, counted by hand. */
	private static final Map<String, String> TEXTS = new LinkedHashMap<>();
	static {
		TEXTS.put("a\nb\n\nc\n", "a1 b2 c3");
		TEXTS.put("a\r\nb\r\n\r\nc", "a1 b2 c3");
		TEXTS.put("a\rb\r\rc\r\n\nd\n\re", "a1 b2 c3 d4 e5");
		TEXTS.put("\n\n  a\n", "a1");
		TEXTS.put("a\n\u00a0\u2007\u202f\nb", "a1 b2");
		TEXTS.put("a\n \t\u000b\f\u0085\u1680\u2000\u200a\u2028\u2029\u205f\u3000\nb", "a1 b2");
		TEXTS.put("a\u2028b\u2029c\u0085d\u000be\n f", "a1 b1 c1 d1 e1 f2");
		TEXTS.put("a\n\f\nb\n\fc\n\f\f\nd", "a1 b2 c3 d4");
		TEXTS.put("a\n\u200b\nb\n\ufeff\nc\n\u001c\nd\n\u180e\ne", "a1 b3 c5 d7 e9");
		TEXTS.put("\ud83d\ude00\n\u0301\n\ud83d\ude00 a\n b", "a3 b4");
	}

	@Autowired
	JdbcClient database;

	@Autowired
	Checks checks;

	static List<String> texts() {
		return new ArrayList<>(TEXTS.keySet());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void everyDoorCountsAlike(String text) {
		TextLines lines = new TextLines(text);
		WordsInText words = new WordsInText(text);
		String counted = text.codePoints()
			.filter((point) -> point >= 'a' && point <= 'z')
			.mapToObj(Character::toString)
			.map((letter) -> letter + lines.paragraph(lines.point(text.indexOf(letter))))
			.collect(Collectors.joining(" "));
		assertThat(counted).isEqualTo(TEXTS.get(text));
		assertThat(MarkedText.of(text, List.of(), null).paragraphs()).allSatisfy((paragraph) -> paragraph.pieces()
			.get(0)
			.text()
			.codePoints()
			.filter((point) -> point >= 'a' && point <= 'z')
			.mapToObj(Character::toString)
			.forEach((letter) -> assertThat(words.find(letter).spots().get(0).paragraph())
				.isEqualTo(paragraph.number())));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void databaseCountsAsTheProgram(String text) {
		CitedText cited = CitedText.of(this.database, text);
		TextLines lines = new TextLines(text);
		long before = breaches();
		for (int point = 0; point < lines.length(); point++) {
			this.database.sql("update registry.passage set paragraph = ? where id = ?")
				.params(lines.paragraph(point), cited.passage(point, point + 1))
				.update();
		}
		assertThat(breaches()).isEqualTo(before);
		this.database.sql("update registry.passage set paragraph = paragraph + 1 where edition_id = ?")
			.param(cited.edition())
			.update();
		assertThat(breaches()).isEqualTo(before + lines.length());
	}

	@Test
	void pagesAreCountedByFormFeeds() {
		TextLines lines = new TextLines("a\n\f\nb\fc\r\n\fd");
		assertThat(List.of(0, 4, 6, 10)).extracting(lines::page).containsExactly(1, 2, 3, 4);
		assertThat(new TextLines("a\nb").page(2)).isNull();
	}

	private long breaches() {
		return this.checks.one("passage_other_paragraph", 1, this.database).orElseThrow().count();
	}

}
