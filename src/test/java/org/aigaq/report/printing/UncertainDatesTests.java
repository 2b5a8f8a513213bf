package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.Scope;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is surely in a period enters its figures. What is only possibly in it stands apart
 * and is added to nothing. Pages, files and SQL agree; numbers are worked out by hand.
 */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class UncertainDatesTests {

	static final List<Locale> LANGUAGES = Languages.ALL;

	private static final Scope LATER_JUNE = new Scope(LocalDate.of(2019, 6, 10), LocalDate.of(2019, 6, 30), null);

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	@Autowired
	MessageSource messages;

	@Autowired
	MockMvcTester pages;

	IncidentFixture undated;

	IncidentFixture until2012;

	IncidentFixture inJune;

	IncidentFixture threeDays;

	IncidentFixture laterDay;

	@BeforeEach
	void enterIncidents() {
		this.database.sql("update registry.incident set status = 'draft'").update();
		Waves waves = new Waves(this.database);
		Source source = waves.organisation("Monitors");
		this.undated = waves.wave().on(null);
		this.undated.whole("killed", "protesters").saidBy(source, Count.exactly(100)).deniedBy(waves.document());
		this.until2012 = waves.wave().on("../2012");
		this.until2012.whole("injured", "protesters").saidBy(source, Count.exactly(16));
		this.inJune = waves.wave().on("2019-06");
		this.inJune.whole("fined").saidBy(source, Count.exactly(30));
		this.inJune.part("detained").saidBy(source, Count.exactly(3));
		this.threeDays = waves.wave().on("2019-06-09/2019-06-11").in("Almaty");
		this.threeDays.whole("detained").saidBy(source, Count.exactly(50));
		this.laterDay = waves.wave().on("2019-06-12").in("Almaty");
		this.laterDay.whole("detained").saidBy(source, Count.exactly(7));
		waves.check();
	}

	@Test
	void keyFiguresTakeWhatIsSurelyIn() throws Exception {
		byte[] file = print("summary", LATER_JUNE, Locale.ENGLISH, Format.PDF);
		PrintedPages.keep("summary-uncertain", file);
		PdfText pdf = PdfText.of(file);

		assertThat(measures(pdf, "Key figures")).containsExactly("Detained 57");
		assertThat(measures(pdf, "Key figures: date not certain")).containsExactlyInAnyOrder("Detained 3",
				"Penalised 30", "Fined 30", "Killed 100");
		assertThat(pdf.section("Detentions by day").text()).contains("12 June 2019").doesNotContain("100", "30");
		assertThat(pdf.section("Incidents").text()).contains(this.threeDays.code(), this.laterDay.code())
			.doesNotContain(this.undated.code(), this.inJune.code(), "date not certain");
		assertThat(pdf.section("Incidents: date not certain").text()).contains(this.undated.code(), this.inJune.code())
			.doesNotContain(this.threeDays.code(), this.until2012.code());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2017-03-01 | 2017-03-31 | -           | 100 | -
			1955-01-01 | 1955-01-31 | -           | 100 | 16
			2012-01-01 | 2012-12-31 | Injured 16  | 100 | -
			2019-06-01 | 2019-06-30 | Detained 60 | 100 | -
			-          | 2012-12-31 | Injured 16  | 100 | -
			-          | -          | Killed 100  | -   | -""")
	void aPeriodCountsNoUndatedFigure(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String sure,
			@Nullable String killed, @Nullable String injured) throws Exception {
		PdfText pdf = pdf("summary", new Scope(from, to, null));

		List<String> certain = measures(pdf, "Key figures");
		List<String> uncertain = measures(pdf, "Key figures: date not certain");
		if (sure != null) {
			assertThat(certain).contains(sure);
		}
		else {
			assertThat(certain).isEmpty();
		}
		assertThat(uncertain.contains("Killed 100")).isEqualTo(killed != null);
		assertThat(uncertain.contains("Injured 16")).isEqualTo(injured != null);
	}

	@Test
	void sqlAddsUpTheSame() {
		assertThat(tally("start_latest, end_earliest, '2019-06-10', '2019-06-30'", "true"))
			.isEqualTo(Map.of("detained", 57));
		assertThat(tally("date_earliest, date_latest, '2019-06-10', '2019-06-30'",
				"not in_period(start_latest, end_earliest, '2019-06-10', '2019-06-30')"))
			.isEqualTo(Map.of("detained", 3, "penalised", 30, "fined", 30, "killed", 100));
	}

	@Test
	void rowsSayWhoseDateIsNotCertain() throws Exception {
		List<List<String>> csv = ReportFileReader.csv(print("summary", LATER_JUNE, Locale.ENGLISH, Format.CSV));
		int mark = csv.get(0).indexOf("Date not certain");

		assertThat(csv.stream().skip(1).map((record) -> record.get(0) + " " + record.get(mark))).containsExactly(
				this.threeDays.code() + " no", this.laterDay.code() + " no", this.inJune.code() + " yes",
				this.undated.code() + " yes");
	}

	@Test
	void theWorkbookKeepsTheTotalsApart() throws Exception {
		List<String> figures = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(print("summary", LATER_JUNE, Locale.ENGLISH, Format.XLSX)))) {
			for (Row row : workbook.getSheet("Key figures")) {
				DataFormatter cells = new DataFormatter();
				List<String> values = new ArrayList<>();
				row.forEach((cell) -> values.add(cells.formatCellValue(cell)));
				figures.add(String.join("|", values));
			}
		}
		assertThat(figures).anyMatch((row) -> row.startsWith("Detained|") && row.contains("57") && row.endsWith("no"))
			.anyMatch((row) -> row.startsWith("Detained|") && row.contains("3") && row.endsWith("yes"))
			.anyMatch((row) -> row.startsWith("Killed|") && row.contains("100") && row.endsWith("yes"))
			.noneMatch((row) -> row.startsWith("Killed|") && row.endsWith("no"));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void everyFormatAndLanguageSaysSo(Locale language) throws Exception {
		String heading = this.messages.getMessage("report.uncertain.of",
				new Object[] { this.messages.getMessage("report.figures", null, language) }, language);
		String count = this.messages.getMessage("report.partly", null, language);
		for (Format format : List.of(Format.PDF, Format.HTML, Format.DOCX)) {
			assertThat(ReportFileReader
				.tight(ReportFileReader.text(print("summary", LATER_JUNE, language, format), format))).as(format.name())
				.contains(ReportFileReader.tight(heading), ReportFileReader.tight(count));
		}
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "PDF", "CSV" })
	void otherReportsKeepThemApartToo(Format format) throws Exception {
		assertThat(order(print("register", LATER_JUNE, Locale.ENGLISH, format), format, this.threeDays.code() + "-F01",
				this.laterDay.code() + "-F01", this.inJune.code() + "-F02"))
			.isSorted();
		assertThat(order(print("penalties", LATER_JUNE, Locale.ENGLISH, format), format, "Date not certain",
				this.inJune.code() + "-F01")
			.get(1)).isPositive();
		assertThat(
				order(print("disagreements", LATER_JUNE, Locale.ENGLISH, format), format, this.undated.code()).get(0))
			.isPositive();
		assertThat(order(print("documents", LATER_JUNE, Locale.ENGLISH, format), format,
				"Report on " + this.threeDays.code(), "Report on " + this.inJune.code()))
			.isSorted()
			.doesNotContain(-1);
	}

	@Test
	void sectionsWithoutRowsAreLeftOut() throws Exception {
		PdfText pdf = pdf("summary", new Scope(null, null, null));

		assertThat(pdf.text()).doesNotContain("not certain");
		assertThat(pdf("penalties", new Scope(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31), null)).text())
			.contains("Date not certain: ")
			.doesNotContain("Penalties by kind: date not certain");
	}

	@Test
	void theListMarksThem() {
		String page = get("/incidents?from=2019-06-10&to=2019-06-30");

		assertThat(rowOf(page, this.undated)).contains("date not certain");
		assertThat(rowOf(page, this.inJune)).contains("date not certain");
		assertThat(rowOf(page, this.threeDays)).doesNotContain("not certain");
		assertThat(rowOf(page, this.laterDay)).doesNotContain("not certain");
		assertThat(page).doesNotContain(this.until2012.code());
		assertThat(get("/incidents")).doesNotContain("not certain");
	}

	@Test
	void factsOfAnUncertainIncidentAreNotAboveTheTotal() throws Exception {
		Waves waves = new Waves(this.database);
		IncidentFixture wave = waves.wave().on("2019-06-09/2019-06").in("Almaty");
		wave.whole("detained").saidBy(waves.document(), Count.exactly(700));
		wave.part("detained").on("2019-06-20").saidBy(waves.document(), Count.exactly(300));

		PdfText pdf = pdf("summary", LATER_JUNE);
		assertThat(measures(pdf, "Key figures")).containsExactly("Detained 57");
		assertThat(pdf.section("Detentions by day").text()).doesNotContain("300");
		assertThat(pdf("register", LATER_JUNE).section("Detentions").text()).contains(wave.code() + "-F02");
	}

	@Test
	void aWaveGoesOnWithItsPublishedIncidents() throws Exception {
		Waves waves = new Waves(this.database);
		IncidentFixture wave = waves.wave().on("2019-06-09/2019-06").in("Almaty");
		wave.whole("fined").saidBy(waves.document(), Count.exactly(957));
		IncidentFixture day = wave.child().on("2019-06-10");
		assertThat(measures(pdf("summary", LATER_JUNE), "Key figures")).contains("Fined 957");

		day.become("draft");
		assertThat(measures(pdf("summary", LATER_JUNE), "Key figures")).doesNotContain("Fined 957");
		assertThat(rowOf(get("/incidents?from=2019-06-10&to=2019-06-30"), wave)).contains("date not certain");

		day.become("published");
		day.child().on("2019-06-20");
		assertThat(
				this.database.sql("select start_latest || ' ' || end_earliest from reporting.incident where code = ?")
					.param(wave.code())
					.query(String.class)
					.single())
			.isEqualTo("2019-06-09 2019-06-20");
	}

	private Map<String, Integer> tally(String days, String and) {
		Map<String, Integer> figures = new HashMap<>();
		this.database.sql("""
				select measure, greatest(reported_low, reported_high) as highest
				  from reporting.tally_of(array(select code from reporting.incident
				                                 where reporting.in_period(%s) and %s))
				 where population is null""".formatted(days, and.replace("in_period", "reporting.in_period")))
			.query((row) -> {
				figures.put(row.getString("measure"), row.getInt("highest"));
			});
		return figures;
	}

	/** Each measure with the highest number of its figure. */
	private static List<String> measures(PdfText pdf, String heading) {
		return new PrintedSummary(pdf).keyFigures(heading)
			.entrySet()
			.stream()
			.filter((figure) -> !figure.getKey().contains("/"))
			.map((figure) -> figure.getKey() + " "
					+ ReportFileReader.numbers(figure.getValue())
						.stream()
						.mapToInt(Integer::parseInt)
						.max()
						.orElseThrow())
			.toList();
	}

	/** Where each text first stands; -1: nowhere. */
	private static List<Integer> order(byte[] file, Format format, String... texts) throws IOException {
		String all = ReportFileReader.text(file, format).replace("- ", "-");
		return List.of(texts).stream().map(all::indexOf).toList();
	}

	private static String rowOf(String page, IncidentFixture incident) {
		int at = page.indexOf("/incidents/" + incident.code());
		return page.substring(page.lastIndexOf("<tr>", at), page.indexOf("</tr>", at));
	}

	private String get(String address) {
		return new String(this.pages.get().uri(address).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private PdfText pdf(String key, Scope scope) throws Exception {
		return PdfText.of(print(key, scope, Locale.ENGLISH, Format.PDF));
	}

	private byte[] print(String key, Scope scope, Locale language, Format format) throws Exception {
		return ReportFiles.print(this.printer, ReportFiles.order(key, scope, language, format),
				DataSourceUtils.getConnection(this.connections));
	}

}
