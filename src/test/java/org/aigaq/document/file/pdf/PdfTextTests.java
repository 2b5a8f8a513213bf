package org.aigaq.document.file.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.aigaq.document.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The order in which the text of a PDF is read. */
class PdfTextTests {

	private static final String POLICE = "Police detained about 500 people in Almaty on the first day of the rallies, the"
			+ " ministry says, and brought 957 of them to court by the evening of the next day. Most were released"
			+ " after a talk with an officer who wrote down their names, while a few dozen were held for longer.";

	private static final String LAWYERS = "В Нур-Султане задержали более двухсот человек, среди них журналисты и"
			+ " прохожие, которых увезли в отделения полиции и держали там по нескольку часов без объяснения причин."
			+ " По словам адвокатов, протоколы составлены только на пятерых, остальных отпустили к ночи.";

	private static final String OBSERVERS = "Observers counted three trucks near the square and heard that the"
			+ " internet was slow through the day, as before. Nobody was hurt, said the city, yet two women told the"
			+ " group that they were pushed and fell on the stairs of the underpass, where cameras hang.";

	@ParameterizedTest
	@ValueSource(ints = { 12, 14, 17, 20, 25 })
	void columnsDrawnRowByRowAreReadOneAfterTheOther(int leading) {
		DrawnPdf pdf = rows(DrawnPdf.onePage(), 700, leading, new int[] { 60, 310 }, lines(POLICE, 40),
				lines(LAWYERS, 40));
		assertThat(text(pdf)).isEqualTo(POLICE + "\n\n" + LAWYERS);
	}

	@Test
	void columnsWithLinesAtDifferentHeightsAreReadOneAfterTheOther() {
		DrawnPdf pdf = DrawnPdf.onePage();
		List<String> left = lines(POLICE, 40);
		List<String> right = lines(LAWYERS, 40);
		for (int i = 0; i < left.size(); i++) {
			pdf.text(60, 700 - 14 * i, left.get(i)).text(310, 693 - 14 * i, (i < right.size()) ? right.get(i) : "");
		}
		assertThat(text(pdf)).isEqualTo(POLICE + "\n\n" + LAWYERS);
	}

	@Test
	void threeColumnsAreReadOneAfterTheOther() {
		DrawnPdf pdf = rows(DrawnPdf.onePage().size(9), 700, 11, new int[] { 50, 220, 390 }, lines(POLICE, 30),
				lines(LAWYERS, 30), lines(OBSERVERS, 30));
		assertThat(text(pdf)).isEqualTo(POLICE + "\n\n" + LAWYERS + "\n\n" + OBSERVERS);
	}

	@Test
	void headingsOverTheColumnsAndLinesBelowThemKeepTheirPlace() {
		DrawnPdf pdf = DrawnPdf.onePage().size(16).text(100, 760, "A heading that goes over both columns").size(11);
		rows(pdf, 720, 14, new int[] { 60, 310 }, lines(POLICE, 40), lines(LAWYERS, 40));
		pdf.text(60, 500, "A line below both columns, as wide as the page, that begins at the left margin.");
		pdf.text(290, 40, "a foot");
		assertThat(text(pdf)).isEqualTo("A heading that goes over both columns\n\n" + POLICE + "\n\n" + LAWYERS
				+ "\n\nA line below both columns, as wide as the page, that begins at the left margin.\n\na foot");
	}

	@Test
	void headsOnBothSidesAreNoPartOfTheColumns() {
		DrawnPdf pdf = DrawnPdf.onePage().text(60, 780, "Example Watch").text(500, 780, "page one");
		rows(pdf, 740, 14, new int[] { 60, 310 }, lines(POLICE, 40), lines(LAWYERS, 40));
		assertThat(text(pdf)).isEqualTo("Example Watch page one\n\n" + POLICE + "\n\n" + LAWYERS);
	}

	@Test
	void sentenceThatGoesOnInTheNextColumnIsOneParagraph() {
		List<String> all = lines(POLICE, 40);
		int half = all.size() / 2;
		DrawnPdf pdf = rows(DrawnPdf.onePage(), 700, 14, new int[] { 60, 310 }, all.subList(0, half),
				all.subList(half, all.size()));
		assertThat(text(pdf)).isEqualTo(POLICE);
	}

	@Test
	void columnsInHebrewAreReadFromTheRight() {
		String[] right = { "המשטרה עצרה כחמישים", "איש בכיכר ביום ראשון", "ושחררה אותם בערב" };
		String[] left = { "עורך דין אמר שבית", "המשפט לא החליט עדיין", "ואיש לא נפגע שם" };
		DrawnPdf pdf = DrawnPdf.onePage();
		for (int i = 0; i < right.length; i++) {
			pdf.text(60, 700 - 14 * i, reversed(left[i])).text(310, 700 - 14 * i, reversed(right[i]));
		}
		assertThat(text(pdf)).isEqualTo(String.join(" ", right) + "\n\n" + String.join(" ", left));
	}

	@Test
	void columnsOfATurnedPageAreReadOneAfterTheOther() {
		DrawnPdf pdf = DrawnPdf.onePage().turned(90);
		List<String> left = lines(POLICE, 50);
		List<String> right = lines(LAWYERS, 50);
		for (int i = 0; i < left.size(); i++) {
			pdf.text(60 + 14 * i, 60, 90, left.get(i))
				.text(60 + 14 * i, 420, 90, (i < right.size()) ? right.get(i) : "");
		}
		assertThat(text(pdf)).isEqualTo(POLICE + "\n\n" + LAWYERS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 90, 180, 270 })
	void textInAnotherDirectionIsReadLineByLine(int degrees) {
		DrawnPdf pdf = DrawnPdf.onePage();
		List<String> lines = lines(POLICE, 50);
		for (int i = 0; i < lines.size(); i++) {
			int down = 14 * i;
			pdf.text((degrees == 90) ? 60 + down : (degrees == 270) ? 500 - down : 500,
					(degrees == 180) ? 300 + down : (degrees == 90) ? 60 : 700, degrees, lines.get(i));
		}
		assertThat(text(pdf)).isEqualTo(POLICE);
	}

	@Test
	void stampInTheMarginFollowsThePage() {
		DrawnPdf pdf = DrawnPdf.onePage().text(30, 300, 90, "Received 12 June 2019");
		assertThat(text(pdf.lines(60, 700, 14, array(lines(POLICE, 70)))))
			.isEqualTo(POLICE + "\n\nReceived 12 June 2019");
	}

	@ParameterizedTest
	@ValueSource(ints = { 12, 14, 17, 20, 25 })
	void paragraphsOfOneColumnAreKeptWhateverTheDistanceOfLines(int leading) {
		DrawnPdf pdf = DrawnPdf.onePage().lines(60, 780, leading, array(lines(POLICE, 80)));
		pdf.lines(60, 780 - leading * (lines(POLICE, 80).size() + 0.6f), leading, array(lines(OBSERVERS, 80)));
		assertThat(text(pdf)).isEqualTo(POLICE + "\n\n" + OBSERVERS);
	}

	@Test
	void rowsOfATableAreKept() {
		DrawnPdf pdf = rows(DrawnPdf.onePage(), 700, 14, new int[] { 60, 200, 300, 400 },
				List.of("City", "Almaty", "Nur-Sultan", "Oral"), List.of("Detained", "500", "200", "12"),
				List.of("Fined", "12", "7", "0"), List.of("Date", "9 June 2019", "10 June 2019", "11 June 2019"));
		assertThat(text(pdf)).isEqualTo("City Detained Fined Date\n\nAlmaty 500 12 9 June 2019\n\n"
				+ "Nur-Sultan 200 7 10 June 2019\n\nOral 12 0 11 June 2019");
	}

	@Test
	void itemsOfAListAreParagraphs() {
		DrawnPdf pdf = DrawnPdf.onePage()
			.lines(60, 700, 14, "1. The first thing that was said", "is long.", "2. The second one is short.")
			.lines(60, 600, 14, "• five people were held", "• two were fined");
		assertThat(text(pdf)).isEqualTo("1. The first thing that was said is long.\n\n2. The second one is short."
				+ "\n\n• five people were held\n\n• two were fined");
	}

	@Test
	void wordsInBoldThatAreDrawnTwiceAreReadOnce() {
		DrawnPdf pdf = DrawnPdf.onePage().text(60, 700, "Police").text(60.3f, 700, "Police");
		assertThat(text(pdf)).isEqualTo("Police");
	}

	@Test
	void hyphenAtTheEndOfALineStaysBeforeOneSpace() {
		DrawnPdf pdf = DrawnPdf.onePage()
			.lines(60, 700, 14, "Police de-", "tained a 16-", "year-old and 20-", "25 others in a non\u00ad",
					"violent rally.");
		assertThat(text(pdf)).isEqualTo("Police de- tained a 16- year-old and 20- 25 others in a non- violent rally.");
	}

	@Test
	void headsAndFeetDoNotStandInASentenceThatRunsOverThePage() {
		String text = (POLICE + " " + OBSERVERS + " ").repeat(4).strip();
		List<String> lines = lines(text, 85);
		DrawnPdf pdf = DrawnPdf.onePage();
		for (int page = 1; page <= 4; page++) {
			pdf.text(60, 810, "Example Watch · Report 2019").text(500, 810, "p. " + page);
			int from = (page - 1) * 8;
			pdf.lines(60, 760, 14, array(lines.subList(from, Math.min(from + 8, lines.size()))));
			pdf.text(290, 30, "- " + (page + 10) + " -");
			pdf = (page < 4) ? pdf.page() : pdf;
		}
		String read = text(pdf);
		assertThat(read.split("\f")).hasSize(4);
		for (int page = 1; page <= 4; page++) {
			assertThat(read.split("\f")[page - 1]).contains("Example Watch · Report 2019 p. " + page,
					"- " + (page + 10) + " -");
		}
		String withoutHeads = read.replaceAll("Example Watch · Report 2019 p. \\d\n- \\d+ -", "");
		assertThat(withoutHeads.replaceAll("\\s+", " ").strip()).isEqualTo(text);
		assertThat(read.replaceAll("\\s+", " ").split("Example Watch · Report 2019 p\\. \\d - \\d+ -")).isNotEmpty()
			.allSatisfy((part) -> assertThat(part.strip()).matches("(?s)(|.*[.!?])"));
	}

	@Test
	void numberOfThePageIsSetApartWhereItStandsOnFewPages() {
		DrawnPdf pdf = DrawnPdf.onePage().lines(60, 100, 14, "Police held several", "people who were on");
		pdf.page().text(290, 810, "2").lines(60, 760, 14, "their way home.", "They were released.");
		pdf.page().lines(60, 700, 14, "Nobody was hurt.");
		assertThat(text(pdf))
			.isEqualTo("Police held several people who were on\n\f\ntheir way home. They were released."
					+ "\n\n2\n\f\nNobody was hurt.");
	}

	@Test
	void pagesAreCountedWhereOneHasNoContent() {
		DrawnPdf pdf = DrawnPdf.onePage().page().page().text(60, 700, "The third page.");
		assertThat(text(pdf)).isEqualTo("\n\f\n\n\f\nThe third page.");
	}

	private static String text(DrawnPdf pdf) {
		try {
			return PdfText.of(pdf.bytes()).text();
		}
		catch (IOException | UnreadableFile ex) {
			throw new AssertionError(ex);
		}
	}

	/** Columns at these distances from the left edge, drawn row by row. */
	@SafeVarargs
	static DrawnPdf rows(DrawnPdf pdf, int top, int leading, int[] lefts, List<String>... columns) {
		int most = Arrays.stream(columns).mapToInt(List::size).max().orElse(0);
		for (int row = 0; row < most; row++) {
			for (int column = 0; column < columns.length; column++) {
				if (row < columns[column].size()) {
					pdf.text(lefts[column], top - leading * row, columns[column].get(row));
				}
			}
		}
		return pdf;
	}

	/** Words in lines of at most so many characters. */
	static List<String> lines(String words, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			if (!line.isEmpty() && line.length() + word.length() >= width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static String[] array(List<String> lines) {
		return lines.toArray(String[]::new);
	}

	private static String reversed(String words) {
		return new StringBuilder(words).reverse().toString();
	}

}
