package org.aigaq.report.printing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
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
 * Every figure of every report, in every language and format, is the one of the views:
 * PDFs are read by their tags, and what other formats say is held against them.
 */
@DatabaseTest
class FiguresInEveryFileTests {

	static final List<Locale> LANGUAGES = Languages.ALL;

	@Autowired
	ReportPrinter press;

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
		List<List<List<String>>> pdf = ReadBack.pdfTables(file(key, language, Format.PDF));

		assertThat(ReadBack.htmlTables(file(key, language, Format.HTML))).isEqualTo(pdf).isNotEmpty();
		assertThat(new String(file(key, language, Format.HTML), StandardCharsets.UTF_8)).as("an expression that failed")
			.doesNotContain(">null<", "null ·", "· null");
		if (PrintShop.order(key, EveryReport.scope(key), language, Format.PDF)
			.report()
			.formats()
			.contains(Format.DOCX)) {
			String docx = ReadBack.tight(ReadBack.text(file(key, language, Format.DOCX), Format.DOCX));
			pdf.forEach((table) -> table.forEach((row) -> assertThat(docx).contains(row)));
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void csvIsTheFirstSheetOfTheWorkbook(String key, Locale language) throws Exception {
		List<List<String>> csv = ReadBack.csv(file(key, language, Format.CSV));

		assertThat(ReadBack.xlsx(file(key, language, Format.XLSX))).isEqualTo(csv).hasSizeGreaterThan(1);
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
			ranges.put(code, range(fact, "low", "high", null, language));
		});
		Map<String, List<String>> csv = new HashMap<>();
		records("register", language).forEach((record) -> csv.put(record.get(0), record.subList(16, 18)));
		Map<String, String> pdf = new HashMap<>();
		table("register", language, 0).forEach((row) -> pdf.put(factCode(row.get(0)), row.get(3)));

		assertThat(csv).isEqualTo(expected);
		assertThat(pdf.keySet()).isEqualTo(ranges.keySet());
		pdf.forEach((code, cell) -> assertThat(cell).as(code).startsWith(ranges.get(code)));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void rowsOfIncidentsAreTheirTallies(Locale language) throws Exception {
		List<List<String>> table = tableBelow("summary", language, "report.column.what-and-where");
		assertThat(table)
			.hasSize(this.database.sql("select count(*) from reporting.incident").query(Integer.class).single());
		for (List<String> row : table) {
			String code = row.get(0).substring(0, 12);
			assertThat(row.get(3)).as(code).startsWith(tally(code, "detained", language));
			assertThat(row.get(4)).as(code).startsWith(tally(code, "penalised", language));
			assertThat(row.get(5)).as(code).startsWith(tally(code, "arrested", language));
		}
		for (List<String> record : records("summary", language)) {
			assertThat(record.subList(8, 10)).as(record.get(0)).isEqualTo(bounds(record.get(0), "detained"));
			assertThat(record.subList(12, 14)).as(record.get(0)).isEqualTo(bounds(record.get(0), "penalised"));
			assertThat(record.subList(16, 18)).as(record.get(0)).isEqualTo(bounds(record.get(0), "arrested"));
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void keyFiguresAreTheTally(Locale language) throws Exception {
		for (String key : List.of("summary", "incident")) {
			List<String> expected = this.database
				.sql("""
						select tally.* from reporting.tally_of(:codes) tally
						  join reporting.term on vocabulary = 'measure' and code = measure
						 where measure <> 'crowd' and (population is null or reported_low is not null or reported_high is not null)
						 order by position, population nulls first""")
				.param("codes", codes(key))
				.query()
				.listOfRows()
				.stream()
				.map((row) -> range(row, "reported_low", "reported_high", (String) row.get("basis"), language))
				.toList();
			List<List<String>> printed = table(key, language, 0);

			assertThat(printed).hasSameSizeAs(expected);
			for (int i = 0; i < expected.size(); i++) {
				assertThat(printed.get(i).get(2)).as(key + ": " + printed.get(i).get(0)).startsWith(expected.get(i));
			}
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void breakdownsAreRule5AndTheirTotalsRule4(Locale language) throws Exception {
		List<OutermostFacts.Fact> facts = OutermostFacts.read(this.database);
		for (List<String> row : tableBelow("summary", language, "report.column.city")) {
			check(row, 2, "city", "detained", facts, language);
			check(row, 3, "city", "arrested", facts, language);
			check(row, 4, "city", "fined", facts, language);
		}
		for (List<String> row : tableBelow("penalties", language, "report.column.month")) {
			check(row, 2, "month", "arrested", facts, language);
			check(row, 3, "month", "fined", facts, language);
			check(row, 4, "month", "warned", facts, language);
		}
		for (List<String> row : tableBelow("summary", language, "report.column.day")) {
			check(row, 2, "day", "detained", facts, language);
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void figuresOfFactsStandBesideTheirSources(Locale language) throws Exception {
		Map<String, String> ranges = new HashMap<>();
		facts("true")
			.forEach((fact) -> ranges.put((String) fact.get("fact_code"), range(fact, "low", "high", null, language)));
		List<List<String>> rows = new ArrayList<>(tableBelow("penalties", language, "report.column.people"));
		rows.addAll(tableBelow("incident", language, "report.column.figure"));
		int checked = 0;
		for (List<String> row : rows) {
			if (row.size() == 3) {
				String range = ranges.get(factCode(row.get(0)));
				assertThat(row.get(1)).as(row.get(0)).contains("·", "[");
				assertThat(row.get(2)).as(row.get(0)).startsWith((range != null) ? range : "");
				checked++;
			}
		}
		assertThat(checked).isGreaterThan(20);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void disagreementsCarryTheNumbersOfTheView(Locale language) throws Exception {
		String pdf = ReadBack.tight(ReadBack.text(file("disagreements", language, Format.PDF), Format.PDF));
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
					assertThat(pdf).contains(ReadBack.tight(this.words.in(language)
						.count((Number) row.get(side + "_low"), (Number) row.get(side + "_high"),
								(String) row.get(side + "_wording"))));
				}
			}
		}
	}

	private void check(List<String> row, int column, String by, String measure, List<OutermostFacts.Fact> facts,
			Locale language) {
		Map<String, String> labels = new HashMap<>();
		OutermostFacts.keys(by, facts).forEach((key) -> labels.put(label(by, key, language), key));
		String key = labels.get(row.get(0));
		String total = tight("report.total", language);
		String expected = row.get(0).startsWith(total) ? sum(measure, language)
				: (key != null) ? OutermostFacts.range(by, key, measure, facts, this.words.in(language)) : "–";
		assertThat(row.get(column)).as(by + " " + row.get(0) + " " + measure).startsWith(ReadBack.tight(expected));
	}

	private String label(String by, String key, Locale language) {
		return ReadBack.tight(switch (key) {
			case "several", "not_stated" -> this.messages.getMessage("report." + key + "." + by, null, language);
			default -> by.equals("city") ? city(key, language) : this.words.in(language).date(key);
		});
	}

	private String city(String name, Locale language) {
		String column = language.equals(Locale.ENGLISH) ? "name" : "name_" + language.getLanguage();
		return this.database.sql("select " + column + " from reporting.city where name = :name")
			.param("name", name)
			.query(String.class)
			.single();
	}

	private String sum(String measure, Locale language) {
		return this.database
			.sql("select * from reporting.tally_of(:codes) where measure = :measure and population is null")
			.param("codes", codes("summary"))
			.param("measure", measure)
			.query()
			.listOfRows()
			.stream()
			.map((row) -> range(row, "reported_low", "reported_high", (String) row.get("basis"), language))
			.findFirst()
			.orElse("–");
	}

	private String tally(String code, String measure, Locale language) {
		return tallies(code, measure).stream()
			.map((row) -> range(row, "reported_low", "reported_high", (String) row.get("basis"), language))
			.findFirst()
			.orElse("–");
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

	private String range(Map<String, Object> row, String low, String high, @Nullable String basis, Locale language) {
		return ReadBack.tight(this.words.in(language)
			.range((Number) row.get(low), (Number) row.get(high), (Boolean) row.get("open_ended"),
					(Boolean) row.get("about"), basis));
	}

	private List<List<String>> records(String key, Locale language) throws Exception {
		List<List<String>> all = ReadBack.csv(file(key, language, Format.CSV));
		return all.subList(1, all.size());
	}

	/** The rows of a table of a PDF, without its heads. */
	private List<List<String>> table(String key, Locale language, int nth) throws Exception {
		List<List<String>> table = ReadBack.pdfTables(file(key, language, Format.PDF)).get(nth);
		return table.subList(1, table.size());
	}

	/** The rows of the last table that has such a head. */
	private List<List<String>> tableBelow(String key, Locale language, String head) throws Exception {
		String label = tight(head, language);
		return ReadBack.pdfTables(file(key, language, Format.PDF))
			.stream()
			.filter((table) -> table.get(0).contains(label))
			.reduce((one, other) -> other)
			.map((table) -> table.subList(1, table.size()))
			.orElseThrow();
	}

	private String tight(String key, Locale language) {
		return ReadBack.tight(Objects.requireNonNull(this.messages.getMessage(key, null, language)));
	}

	private static String factCode(String cell) {
		java.util.regex.Matcher code = java.util.regex.Pattern.compile("KZ-[0-9]{4}-[0-9]{4}-F[0-9]{2,}").matcher(cell);
		assertThat(code.find()).as(cell).isTrue();
		return code.group();
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private byte[] file(String key, Locale language, Format format) throws Exception {
		return PrintShop.print(this.press, key, EveryReport.scope(key), language, format);
	}

}
