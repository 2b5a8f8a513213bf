package org.aigaq.report.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Format;
import org.aigaq.report.printing.PdfTags.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of a report as a screen reader reads it, from the tags of the PDF. */
@DatabaseTest
class TagsTests {

	@Autowired
	ReportPrinter printer;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcClient database;

	static Stream<Arguments> reports() {
		return EveryReport.inEveryLanguage();
	}

	@ParameterizedTest
	@MethodSource("reports")
	void headingsTablesAndPicturesAreWhole(String key, Locale language) throws Exception {
		Tag document = tags(key, language);

		String title = this.messages.getMessage("report." + key + ".title", null, language);
		assertThat(document.all("H1")).extracting((heading) -> heading.text().replaceAll("\\s", ""))
			.containsExactly(title.replaceAll("\\s", ""));
		assertThat(document.all("H2")).isNotEmpty().allSatisfy((heading) -> assertThat(heading.text()).isNotBlank());
		assertThat(document.all("Figure", "Image")).allSatisfy((picture) -> assertThat(picture.alt()).isNotBlank());
		assertThat(document.all("Table")).isNotEmpty().allSatisfy((table) -> {
			int columns = table.kids().get(0).all("TH").size();
			assertThat(columns).isGreaterThan(1);
			assertThat(table.kids()).hasSizeGreaterThan(1).allSatisfy((row) -> {
				assertThat(row.type()).isEqualTo("TR");
				assertThat(row.kids().size()).as(row.text()).isIn(1, columns);
			});
		});
		assertThat(document.all("Link")).allSatisfy((link) -> assertThat(link.text()).isNotBlank());
	}

	@Test
	void cyrillicAlternativeTextsSayWhatTheDrawingShows() throws Exception {
		List<String> russian = alternatives("incident", Locale.forLanguageTag("ru"));
		List<String> kazakh = alternatives("incident", Locale.forLanguageTag("kk"));

		assertThat(russian).anySatisfy((alt) -> assertThat(alt).startsWith("Арестованы судом: 218–670.")
			.containsPattern(WholeFigure.of("670, General Prosecutor's Office of Kazakhstan"))
			.containsPattern(WholeFigure.of("218, сам документ")));
		assertThat(kazakh).anySatisfy((alt) -> assertThat(alt).startsWith("Сот қамаққа алды: 218–670.")
			.containsPattern(WholeFigure.of("218, құжаттың өзі")));
	}

	@Test
	void rowsOfTheRegisterAreReadInTheOrderOfTheView() throws Exception {
		List<String> expected = this.database.sql("""
				select fact_code from reporting.fact
				 where type = 'detention'
				 order by coalesce(date_earliest, date_latest) nulls last, fact_code""").query(String.class).list();
		Tag table = tags("register", Locale.ENGLISH).all("Table").get(0);
		List<String> read = new ArrayList<>();
		table.kids().stream().skip(1).forEach((row) -> read.add(row.kids().get(0).text().split("\\s|lies")[0]));

		assertThat(read).isEqualTo(expected).hasSizeGreaterThan(10);
	}

	@Test
	void sectionsAreReadInTheOrderOfThePage() throws Exception {
		assertThat(tags("summary", Locale.ENGLISH).all("H2")).extracting(Tag::text)
			.containsExactly("Key figures", "Detentions by day", "By place", "Detained: the map",
					"People penalised, by kind", "By group of people", "Incidents", "Penalties by kind",
					"Where the sources disagree", "Documents", "References");
	}

	@Test
	void whatRepeatsOnEachPageIsNotRead() throws Exception {
		assertThat(tags("register", Locale.ENGLISH).text()).doesNotContain("Page 1 of").containsOnlyOnce("Who says so");
	}

	private List<String> alternatives(String key, Locale language) throws Exception {
		return tags(key, language).all("Figure", "Image").stream().map(Tag::alt).toList();
	}

	private Tag tags(String key, Locale language) throws IOException, java.sql.SQLException {
		return PdfTags.of(ReportFiles.print(this.printer, key, EveryReport.scope(key), language, Format.PDF));
	}

}
