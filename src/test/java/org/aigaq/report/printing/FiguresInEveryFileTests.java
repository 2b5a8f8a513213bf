package org.aigaq.report.printing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.aigaq.shared.Range;
import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure of every report, in every language and format, is that of the views. PDFs
 * are read by their tags, and the other formats are compared with them.
 */
@DatabaseTest
class FiguresInEveryFileTests {

	static final List<Locale> LANGUAGES = Languages.ALL;

	private static final Cell NONE = stated(null, null, null, null);

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	MessageSource messages;

	@Autowired
	Words words;

	static Stream<Arguments> reports() {
		return EveryReport.inEveryLanguage();
	}

	@ParameterizedTest
	@MethodSource("reports")
	void htmlAndDocxSayWhatThePdfSays(String key, Locale language) throws Exception {
		List<List<List<String>>> pdf = ReportFileReader.pdfTables(file(key, language, Format.PDF));

		assertThat(ReportFileReader.htmlTables(file(key, language, Format.HTML))).isEqualTo(pdf).isNotEmpty();
		assertThat(new String(file(key, language, Format.HTML), StandardCharsets.UTF_8)).as("an expression that failed")
			.doesNotContain(">null<", "null ·", "· null");
		if (ReportFiles.order(key, EveryReport.scope(key), language, Format.PDF)
			.report()
			.formats()
			.contains(Format.DOCX)) {
			String docx = ReportFileReader.tight(ReportFileReader.text(file(key, language, Format.DOCX), Format.DOCX));
			pdf.forEach((table) -> table.forEach((row) -> assertThat(docx).contains(row)));
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void csvIsTheFirstSheetOfTheWorkbook(String key, Locale language) throws Exception {
		List<List<String>> csv = ReportFileReader.csv(file(key, language, Format.CSV));

		assertThat(ReportFileReader.xlsx(file(key, language, Format.XLSX))).isEqualTo(csv).hasSizeGreaterThan(1);
		assertThat(csv).allSatisfy((record) -> assertThat(record).hasSameSizeAs(csv.get(0)));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void rowsOfDetentionsAreTheirFacts(Locale language) throws Exception {
		Map<String, List<String>> expected = new HashMap<>();
		Map<String, String> ranges = new HashMap<>();
		facts("type = 'detention'").forEach((fact) -> {
			String code = (String) fact.get("fact_code");
			expected.put(code, List.of(text(fact.get("low")), text(fact.get("high"))));
			ranges.put(code, range(fact, "low", "high", language));
		});
		Map<String, List<String>> csv = new HashMap<>();
		records("register", language).forEach((record) -> csv.put(record.get(0), record.subList(17, 19)));
		Map<String, String> pdf = new HashMap<>();
		table("register", language, 0).forEach((row) -> pdf.put(factCode(row.get(0)), row.get(3)));

		assertThat(csv).isEqualTo(expected);
		assertThat(pdf.keySet()).isEqualTo(ranges.keySet());
		pdf.forEach((code, cell) -> assertThat(cell).as(code).matches(whole(ranges.get(code), language)));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void rowsOfIncidentsAreTheirTallies(Locale language) throws Exception {
		List<List<String>> table = tableBelow("summary", language, "report.column.what-and-where");
		assertThat(table)
			.hasSize(this.database.sql("select count(*) from reporting.incident").query(Integer.class).single());
		for (List<String> row : table) {
			String code = row.get(0).substring(0, 12);
			assertThat(row.get(3)).as(code).matches(tally(code, "detained", language));
			assertThat(row.get(4)).as(code).matches(tally(code, "penalised", language));
			assertThat(row.get(5)).as(code).matches(tally(code, "arrested", language));
		}
		for (List<String> record : records("summary", language)) {
			assertThat(record.subList(8, 10)).as(record.get(0)).isEqualTo(bounds(record.get(0), "detained"));
			assertThat(record.subList(13, 15)).as(record.get(0)).isEqualTo(bounds(record.get(0), "penalised"));
			assertThat(record.subList(18, 20)).as(record.get(0)).isEqualTo(bounds(record.get(0), "arrested"));
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void keyFiguresAreTheTally(Locale language) throws Exception {
		for (String key : List.of("summary", "incident")) {
			List<Map<String, Object>> expected = this.database
				.sql("""
						select tally.* from reporting.tally_of(:codes) tally
						  join reporting.term on vocabulary = 'measure' and code = measure
						 where measure <> 'crowd' and (population is null or reported_low is not null or reported_high is not null)
						 order by position, population nulls first""")
				.param("codes", codes(key))
				.query()
				.listOfRows();
			List<List<String>> printed = table(key, language, 0);

			assertThat(printed).hasSameSizeAs(expected);
			for (int i = 0; i < expected.size(); i++) {
				assertThat(printed.get(i).get(2)).as(key + ": " + printed.get(i).get(0))
					.matches(keyFigure(expected.get(i), language));
			}
		}
	}

	/** Tally rules 4 and 5, worked out by hand from the facts of the seed. */
	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void breakdownsAreThoseWorkedOutByHand(Locale language) throws Exception {
		Map<String, List<Cell>> cities = new LinkedHashMap<>();
		Cell arrested = stated("exact", 218, "exact", 670);
		Cell fined = stated("exact", 115, "exact", 115);
		Cell all = sum(3, 780, 1080).orMore().approximate();
		cities.put(city("Almaty", language), List.of(sum(2, 41, null).orMore().approximate(), NONE, NONE));
		cities.put(tight("report.several.city", language), List.of(NONE, arrested, fined));
		cities.put(tight("report.not_stated.city", language),
				List.of(sum(2, 780, 1080).orMore().approximate(), sum(3, 3, 3), NONE));
		cities.put(total(language), List.of(all, sum(4, 221, 673), fined));
		assertRows(tableBelow("summary", language, "report.column.city"), cities, language);

		Map<String, List<Cell>> months = new LinkedHashMap<>();
		months.put(date("2019-06", language), List.of(arrested, fined, stated("exact", 172, "exact", 172)));
		months.put(tight("report.several.month", language), List.of(sum(3, 3, 3), NONE, NONE));
		months.put(tight("report.not_stated.month", language), List.of(NONE, NONE, NONE));
		months.put(total(language), List.of(sum(4, 221, 673), fined, stated("exact", 172, "exact", 172)));
		assertRows(tableBelow("penalties", language, "report.column.month"), months, language);

		Map<String, List<Cell>> days = new LinkedHashMap<>();
		days.put(date("2019-05-01", language), List.of(stated("nearly", 80, "nearly", 80).approximate()));
		days.put(date("2019-06-09", language), List.of(stated("over", 501, null, null).orMore()));
		days.put(date("2019-06-10", language), List.of(stated("about", 40, "about", 40).approximate()));
		days.put(tight("report.several.day", language), List.of(all));
		days.put(total(language), List.of(all));
		assertRows(tableBelow("summary", language, "report.column.day"), days, language);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void figuresOfFactsStandBesideTheirSources(Locale language) throws Exception {
		Map<String, String> penalties = new HashMap<>();
		Map<String, String> facts = new HashMap<>();
		facts("measure is not null").forEach((fact) -> {
			String range = range(fact, "low", "high", language);
			penalties.put((String) fact.get("fact_code"), range);
			facts.put((String) fact.get("fact_code"), range
					+ ReportFileReader.tight(this.words.in(language).label("measure", (String) fact.get("measure"))));
		});
		assertThat(besideSources(tableBelow("penalties", language, "report.column.people"), penalties, language)
				+ besideSources(tableBelow("incident", language, "report.column.figure"), facts, language))
			.isGreaterThan(20);
	}

	/** Compare the rows of facts; the number of those. */
	private int besideSources(List<List<String>> rows, Map<String, String> figures, Locale language) {
		int checked = 0;
		for (List<String> row : rows) {
			if (row.size() == 3) {
				String code = factCode(row.get(0));
				assertThat(claims(row.get(1))).as(row.get(0))
					.containsExactlyInAnyOrderElementsOf(claimsOf(code, language));
				assertThat(row.get(2)).as(row.get(0)).matches(whole(figures.getOrDefault(code, ""), language));
				checked++;
			}
		}
		return checked;
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void disagreementsCarryTheNumbersOfTheView(Locale language) throws Exception {
		String pdf = spaced(ReportFileReader.text(file("disagreements", language, Format.PDF), Format.PDF));
		List<List<String>> records = records("disagreements", language);
		List<Map<String, Object>> rows = this.database.sql("select * from reporting.disagreement").query().listOfRows();

		assertThat(records).hasSameSizeAs(rows);
		for (Map<String, Object> row : rows) {
			List<String> sides = Stream
				.of("left_low", "left_high", "left_document", "left_paragraph", "right_low", "right_high",
						"right_document", "right_paragraph")
				.map((column) -> text(row.get(column)))
				.toList();
			assertThat(records).anySatisfy(
					(record) -> assertThat(Stream.of(4, 5, 7, 8, 10, 11, 13, 14).map(record::get)).isEqualTo(sides));
			for (String side : List.of("left", "right")) {
				if (row.get(side + "_wording") != null) {
					assertThat(pdf).containsPattern(WholeFigure.of(spaced(this.words.in(language)
						.count((Number) row.get(side + "_low"), (Number) row.get(side + "_high"),
								(String) row.get(side + "_wording")))));
				}
			}
		}
	}

	/** The text before each source of a cell: its number, or a denial. */
	private static List<String> claims(String cell) {
		return Pattern.compile("(?:^|])([^·\\]]+)·").matcher(cell).results().map((line) -> line.group(1)).toList();
	}

	/**
	 * The claim of each source about a fact: its number, a denial, or an assertion
	 * without number.
	 */
	private List<String> claimsOf(String fact, Locale language) {
		return this.database
			.sql("select stance, count_low, count_high, count_wording from reporting.said where fact_code = :fact")
			.param("fact", fact)
			.query()
			.listOfRows()
			.stream()
			.map((row) -> "denied".equals(row.get("stance")) ? tight("report.source.denies", language)
					: (row.get("count_wording") == null) ? tight("report.source.says", language)
							: ReportFileReader.tight(this.words.in(language)
								.count((Number) row.get("count_low"), (Number) row.get("count_high"),
										(String) row.get("count_wording"))))
			.toList();
	}

	/** The text with single spaces. */
	private static String spaced(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ");
	}

	private void assertRows(List<List<String>> printed, Map<String, List<Cell>> expected, Locale language) {
		assertThat(printed).extracting((row) -> row.get(0)).containsExactlyElementsOf(expected.keySet());
		for (List<String> row : printed) {
			List<Cell> cells = expected.get(row.get(0));
			for (int i = 0; i < cells.size(); i++) {
				Cell cell = cells.get(i);
				String range = ReportFileReader.tight(this.words.in(language).range(cell.range()));
				assertThat(row.get(2 + i)).as(row.get(0)).matches(whole(range, cell.figures(), language));
			}
		}
	}

	/** A cell with only this figure, with or without marks. */
	private Pattern whole(String range, Locale language) {
		return whole(range, 1, language);
	}

	/** As above, and how many figures are added in it. */
	private Pattern whole(String range, int figures, Locale language) {
		String summed = (figures > 1)
				? ReportFileReader.tight(this.words.in(language).counted("report.summed", figures)) : "";
		String marks = "(\\[[0-9,–]+])?";
		return Pattern.compile(Pattern.quote(range) + marks + Pattern.quote(summed) + marks + "("
				+ tight("report.differs", language) + ")?");
	}

	/**
	 * A cell with only this figure, with or without the number of sources and documents.
	 */
	private Pattern keyFigure(Map<String, Object> row, Locale language) {
		Words words = this.words.in(language);
		String range = range(row, "reported_low", "reported_high", language);
		String sources = ReportFileReader
			.tight(words.counted("report.sources", ((Number) row.get("sources")).longValue()));
		String documents = IntStream.rangeClosed(1, 9)
			.mapToObj((number) -> ReportFileReader.tight(words.counted("report.documents.count", number)))
			.collect(Collectors.joining("|"));
		return Pattern.compile(Pattern.quote(range) + "(" + sources + ",(" + documents + "))?(\\[[0-9,–]+])?("
				+ tight("report.differs", language) + ")?");
	}

	private String date(String edtf, Locale language) {
		return ReportFileReader.tight(this.words.in(language).date(edtf));
	}

	private String total(Locale language) {
		return tight("report.total", language) + tight("report.total.note", language);
	}

	private String city(String name, Locale language) {
		String column = language.equals(Locale.ENGLISH) ? "name" : "name_" + language.getLanguage();
		return ReportFileReader.tight(this.database.sql("select " + column + " from reporting.city where name = :name")
			.param("name", name)
			.query(String.class)
			.single());
	}

	private Pattern tally(String code, String measure, Locale language) {
		return tallies(code, measure).stream()
			.map((row) -> whole(range(row, "reported_low", "reported_high", language),
					((Number) row.get("figures")).intValue(), language))
			.findFirst()
			.orElseGet(() -> whole("–", language));
	}

	private List<String> bounds(String code, String measure) {
		return tallies(code, measure).stream()
			.map((row) -> List.of(text(row.get("reported_low")), text(row.get("reported_high"))))
			.findFirst()
			.orElse(List.of("", ""));
	}

	private List<Map<String, Object>> tallies(String code, String measure) {
		return this.database.sql(
				"select * from reporting.incident_tally where incident_code = :code and measure = :measure and population is null")
			.param("code", code)
			.param("measure", measure)
			.query()
			.listOfRows();
	}

	private String[] codes(String key) {
		return this.database.sql("""
				select code from reporting.incident
				 where cast(:code as text) is null or code = :code or parent_code = :code""")
			.param("code", EveryReport.scope(key).code())
			.query(String.class)
			.list()
			.toArray(String[]::new);
	}

	private List<Map<String, Object>> facts(String condition) {
		return this.database.sql("select * from reporting.fact where " + condition).query().listOfRows();
	}

	private String range(Map<String, Object> row, String low, String high, Locale language) {
		return ReportFileReader.tight(this.words.in(language)
			.range(Range.of((Number) row.get(low), (Number) row.get(high), (Boolean) row.get("open_ended"),
					(Boolean) row.get("about"), (String) row.get("low_wording"), (String) row.get("high_wording"))));
	}

	private List<List<String>> records(String key, Locale language) throws Exception {
		List<List<String>> all = ReportFileReader.csv(file(key, language, Format.CSV));
		return all.subList(1, all.size());
	}

	/** The rows of a table of a PDF without its heads. */
	private List<List<String>> table(String key, Locale language, int nth) throws Exception {
		List<List<String>> table = ReportFileReader.pdfTables(file(key, language, Format.PDF)).get(nth);
		return table.subList(1, table.size());
	}

	/** The rows of the last table with this head. */
	private List<List<String>> tableBelow(String key, Locale language, String head) throws Exception {
		String label = tight(head, language);
		return ReportFileReader.pdfTables(file(key, language, Format.PDF))
			.stream()
			.filter((table) -> table.get(0).contains(label))
			.reduce((one, other) -> other)
			.map((table) -> table.subList(1, table.size()))
			.orElseThrow();
	}

	private String tight(String key, Locale language) {
		return ReportFileReader.tight(Objects.requireNonNull(this.messages.getMessage(key, null, language)));
	}

	private static String factCode(String cell) {
		java.util.regex.Matcher code = Pattern.compile("KZ-[0-9]{4}-[0-9]{4}-F[0-9]{2,}").matcher(cell);
		assertThat(code.find()).as(cell).isTrue();
		return code.group();
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private byte[] file(String key, Locale language, Format format) throws Exception {
		return ReportFiles.print(this.printer, key, EveryReport.scope(key), language, format);
	}

	/** A sum, worked out by hand. */
	private static Cell sum(int figures, long low, @Nullable Integer high) {
		return new Cell(Range.of(low, high, false, false, null, null), figures);
	}

	/** What sources state, in their words. */
	private static Cell stated(@Nullable String lowWording, @Nullable Integer low, @Nullable String highWording,
			@Nullable Integer high) {
		return new Cell(Range.of(low, high, false, false, lowWording, highWording), 1);
	}

	private record Cell(Range range, int figures) {

		Cell orMore() {
			return with(true, this.range.about());
		}

		Cell approximate() {
			return with(this.range.open(), true);
		}

		private Cell with(boolean open, boolean about) {
			return new Cell(new Range(this.range.low(), this.range.high(), open, about, this.range.lowWording(),
					this.range.highWording()), this.figures);
		}

	}

}
