package org.aigaq.report.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.printing.PdfTags.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables by city, month and group say what they leave out and that rows overlap. */
@DatabaseTest
class BreakdownTests {

	@Autowired
	ReportPrinter printer;

	@Autowired
	MessageSource messages;

	static Stream<Arguments> tables() {
		return Languages.ALL.stream()
			.flatMap((language) -> Stream.of(Arguments.of("summary", "city", language),
					Arguments.of("penalties", "city", language), Arguments.of("penalties", "month", language),
					Arguments.of("city", "month", language)));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void endsInSeveralNotStatedAndTheTotal(String report, String by, Locale language) throws Exception {
		List<List<String>> rows = rows(report, "by-" + by, language);

		assertThat(rows.subList(rows.size() - 3, rows.size())).extracting((row) -> row.get(0))
			.containsExactly(words("several." + by, language), words("not_stated." + by, language),
					words("total", language) + words("total.note", language));
		assertThat(rows.get(rows.size() - 1).subList(2, rows.get(0).size())).anyMatch((cell) -> !cell.equals("–"));
		assertThat(text(report, language)).contains(words("by-" + by + ".note", language));
	}

	@Test
	void totalOfTheMonthsOfACityIsItsKeyFigure() throws Exception {
		PdfText city = PdfText
			.of(ReportFiles.print(this.printer, "city", EveryReport.scope("city"), Locale.ENGLISH, Format.PDF));
		List<List<String>> rows = rows("city", "by-month", Locale.ENGLISH);

		assertThat(new PrintedSummary(city).keyFigures("Key figures of Almaty")).containsEntry("Detained",
				"about 41 or more");
		assertThat(rows.get(rows.size() - 1)).contains("about41ormoresumof2figures");
	}

	@ParameterizedTest
	@MethodSource("org.aigaq.report.printing.BreakdownTests#languages")
	void showsGroupsThatAreToldOfWithoutANumber(Locale language) throws Exception {
		List<List<String>> rows = rows("summary", "by-group", language);

		assertThat(rows).hasSize(2);
		assertThat(rows).allSatisfy((row) -> assertThat(row.get(2)).matches("–\\[[0-9,–]+]"));
	}

	static List<Locale> languages() {
		return Languages.ALL;
	}

	/** The rows of the table below a heading, without spaces. */
	private List<List<String>> rows(String report, String heading, Locale language) throws Exception {
		List<Tag> tags = tags(report, language).all("H2", "Table");
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < tags.size(); i++) {
			if (squeezed(tags.get(i).text()).equals(words(heading, language))) {
				tags.get(i + 1)
					.all("TR")
					.stream()
					.filter((row) -> !row.all("TD").isEmpty())
					.forEach((row) -> rows.add(row.all("TD").stream().map((cell) -> squeezed(cell.text())).toList()));
			}
		}
		return rows;
	}

	private String text(String report, Locale language) throws Exception {
		return squeezed(tags(report, language).text());
	}

	private Tag tags(String report, Locale language) throws Exception {
		return PdfTags.of(ReportFiles.print(this.printer, report, EveryReport.scope(report), language, Format.PDF));
	}

	private String words(String key, Locale language) {
		return squeezed(this.messages.getMessage("report." + key, null, language));
	}

	/** The text without spaces, since there is none at the end of a line. */
	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\u00A0]", "");
	}

}
