package org.aigaq.document.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.aigaq.RandomCases;
import org.aigaq.document.edition.MarkedText.Paragraph;
import org.aigaq.document.edition.MarkedText.Piece;
import org.aigaq.document.edition.Texts.Noted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text with marked passages, written with brackets and a digit at the end of each. */
class MarkedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			One two.          |            | One two.
			One two.          | 0-3        | [One]1 two.
			One two.          | 4-8        | One [two.]1
			One two three.    | 0-13 4-7   | [One ][[two]]2[ three]1.
			One two three.    | 0-7 4-13   | [One ][[two]]1[ three]2.
			One two.          | 0-3 3-8    | [One]1[ two.]2
			😀😀 two.         | 1-4        | 😀[😀 t]1wo.
			One two.          | 4-99       | One [two.]
			`One\ntwo.`       | 2-5        | On[e] / [t]1wo.
			""")
	void marksPassages(String text, String passages, String expected) {
		assertThat(drawn(MarkedText.of(text.replace("\\n", "\n"), passages(passages), null))).isEqualTo(expected);
	}

	@Test
	void countsLinesThatAreNotBlank() {
		MarkedText text = MarkedText.of("One\r\n\u00a0\r\ntwo\rthree\n", passages("8-11"), null);
		assertThat(text.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
		assertThat(drawn(text)).isEqualTo("One / [two]1 / three");
	}

	@Test
	void noteStandsBesideTheParagraphWhereItsPassageBegins() {
		MarkedText text = MarkedText.of("One\n\ntwo three\nfour", passages("0-3 5-8 9-18"), null);
		assertThat(text.paragraphs()).extracting(Paragraph::notes)
			.containsExactly(List.of(1), List.of(2, 3), List.of());
	}

	@Test
	void askedForPassageIsToldFromOthers() {
		List<Noted> notes = passages("0-13 4-7");
		List<Piece> pieces = MarkedText.of("One two three.", notes, notes.get(1)).paragraphs().get(0).pieces();
		assertThat(pieces).filteredOn(Piece::here).extracting(Piece::text).containsExactly("two");
		pieces = MarkedText.of("One two three.", notes, notes.get(0)).paragraphs().get(0).pieces();
		assertThat(pieces).extracting(Piece::first).containsExactly(true, false, false, false);
	}

	@Test
	void neitherLosesNorInventsACharacter() {
		RandomCases cases = new RandomCases("marked text keeps its characters");
		cases.run(50, (seed) -> {
			Random random = new Random(seed);
			String text = random.ints(400, 0, 6)
				.mapToObj(List.of("a", "é", "😀", " ", "\n", "и\u0306")::get)
				.collect(Collectors.joining());
			int length = text.codePointCount(0, text.length());
			List<Noted> notes = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				int start = random.nextInt(length);
				notes.add(noted(start, start + 1 + random.nextInt(length - start)));
			}
			MarkedText marked = MarkedText.of(text, notes, null);
			String lines = text.lines().filter((line) -> !line.isBlank()).collect(Collectors.joining("\n"));
			assertThat(marked.paragraphs()
				.stream()
				.map((paragraph) -> paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()))
				.collect(Collectors.joining("\n"))).isEqualTo(lines);
			cases.tried();
		});
		cases.atLeast(50);
	}

	private static String drawn(MarkedText text) {
		return text.paragraphs()
			.stream()
			.map((paragraph) -> paragraph.pieces().stream().map(MarkedTextTests::drawn).collect(Collectors.joining()))
			.collect(Collectors.joining(" / "));
	}

	private static String drawn(Piece piece) {
		return "[".repeat(piece.depth()) + piece.text() + "]".repeat(piece.depth())
				+ piece.ended().stream().map(String::valueOf).collect(Collectors.joining());
	}

	private static List<Noted> passages(String places) {
		List<Noted> notes = new ArrayList<>();
		for (String place : (places != null) ? places.split(" ") : new String[0]) {
			String[] ends = place.split("-");
			notes.add(noted(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
		}
		return notes;
	}

	private static Noted noted(int start, int end) {
		return new Noted(start, end, null, List.of(), List.of(), List.of());
	}

}
