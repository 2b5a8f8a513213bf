package org.aigaq.report.printing;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Scope;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class SummaryReportTests {

	private static final Scope ALL = new Scope(null, null, null);

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Test
	void saysWhatItIsAboutAndWhereItComesFrom() throws Exception {
		String text = text("june", new Scope(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30), null));

		assertThat(text).contains("Protests and their consequences")
			.contains("All places · 1–30 June 2019")
			.contains("UTC from data state")
			.contains("nothing is averaged, nothing is counted twice")
			.contains("Key figures", "Incidents", "Penalties by kind", "Where the sources disagree", "Documents",
					"References")
			.doesNotContain("null");
	}

	@Test
	void saysThatAnEmptyPeriodIsEmpty() throws Exception {
		Scope empty = new Scope(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), null);

		assertThat(text("empty", empty)).contains("no published incident. There is nothing to count")
			.contains("1 January – 31 December 2014")
			.contains("Page 1 of 1")
			.doesNotContain("Key figures");
	}

	@Test
	void listsJointFiguresBesideThoseOfTheCity() throws Exception {
		PdfText almaty = PdfText.of(pdf("almaty", new Scope(null, null, "Almaty")));

		assertThat(almaty.section("Joint figures").text()).contains("Almaty, Astana")
			.contains("not added to its figures")
			.containsPattern(WholeFigure.of("218 to 670"));
		assertThat(almaty.section("Key figures of Almaty").text()).doesNotContain("218 to 670");
	}

	@Test
	void namesTheCityAsTodayAndShowsNoOther() throws Exception {
		assertThat(text("zhanaozen", new Scope(null, null, "Zhanaozen"))).contains("Zhanaozen · all dates")
			.doesNotContain("Tole Bi");
	}

	@Test
	void numbersItsPages() throws Exception {
		byte[] pdf = pdf("all", ALL);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int pages = document.getNumberOfPages();
			PdfText text = PdfText.of(pdf);
			for (int page = 1; page <= pages; page++) {
				int number = page;
				assertThat(text.where((word) -> word.page() == number).text()).contains("Page " + page + " of " + pages)
					.contains("data state");
			}
		}
	}

	@Test
	void embedsItsFontsAndSaysTitleAuthorAndLanguage() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf("all", ALL))) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
					assertThat(font.getName()).contains("NotoSans");
				}
			}
			assertThat(document.getDocumentInformation().getTitle())
				.isEqualTo("Protests and their consequences · All places · all dates");
			assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Aigaq · protest incident database");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
			assertThat(title.getTitle()).isEqualTo("Protests and their consequences");
			assertThat(title.children()).extracting(PDOutlineItem::getTitle)
				.containsExactly("Key figures", "Detentions by day", "By place", "Detained: the map",
						"People penalised, by kind", "By group of people", "Incidents", "Penalties by kind",
						"Where the sources disagree", "Documents", "References");
		}
	}

	@Test
	void leadsFromEveryMarkToAPlaceInADocument() throws Exception {
		PdfText pdf = PdfText.of(pdf("all", ALL));
		String references = pdf.section("References").text();
		String before = pdf.text().substring(0, pdf.text().indexOf("The numbers in brackets lead to these places"));

		assertThat(marks(before)).isNotEmpty().isEqualTo(marks(references));
		for (String entry : references.substring(references.indexOf("[1]")).split("(?=\\[)")) {
			String place = entry.substring(entry.indexOf(']') + 1).strip();
			assertThat(this.database.sql("""
					select count(*) from reporting.passage
					 where document_code || ', paragraph ' || paragraph = :place""")
				.param("place", place)
				.query(Integer.class)
				.single()).as(place).isPositive();
		}
	}

	/** The numbers in brackets, with ranges written out. */
	private static SortedSet<Integer> marks(String text) {
		SortedSet<Integer> marks = new TreeSet<>();
		Matcher brackets = Pattern.compile("\\[([0-9][0-9, –]*)]").matcher(text);
		while (brackets.find()) {
			for (String run : brackets.group(1).split(",")) {
				String[] ends = run.strip().split("–");
				IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
					.forEach(marks::add);
			}
		}
		return marks;
	}

	private String text(String name, Scope scope) throws Exception {
		return PdfText.of(pdf(name, scope)).text();
	}

	private byte[] pdf(String name, Scope scope) throws Exception {
		byte[] pdf = ReportFiles.summary(this.printer, scope);
		PrintedPages.keep("summary-" + name, pdf);
		return pdf;
	}

}
