package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FilledIncident;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.Scope;
import org.aigaq.shared.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every column of the views of facts that has a value is printed with the fact, on the
 * page of the incident and in every file of the incident report, in every language. The
 * columns are read from the catalogue of the database.
 */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class EveryColumnTests {

	private static final List<String> VIEWS = List.of("detention", "penalty", "casualty", "crowd", "damage", "act",
			"statement", "fact", "said");

	/** Columns that need not be printed, and why. */
	private static final Map<String, String> EXEMPT = Map.ofEntries(
			Map.entry("date_earliest", "follows from date_edtf"), Map.entry("date_latest", "follows from date_edtf"),
			Map.entry("start_latest", "follows from date_edtf"), Map.entry("end_earliest", "follows from date_edtf"),
			Map.entry("month", "follows from date_edtf"), Map.entry("scope", "follows from cities"),
			Map.entry("type_order", "order of the types"),
			Map.entry("quotation", "withheld, for the incident is about a restricted person"),
			Map.entry("subtype_vocabulary", "vocabulary of subtype"),
			Map.entry("attribution", "English sentence made of other columns"),
			Map.entry("source_kind", "how asserted_by is known"),
			Map.entry("source_person_number", "in the name of the source"),
			Map.entry("relay_person_number", "in the name of the relay"),
			Map.entry("document_number", "in the name of the document"),
			Map.entry("locator", "locator_given, page or paragraph"), Map.entry("edition", "address of the quote"),
			Map.entry("char_start", "address of the quote"), Map.entry("char_end", "address of the quote"),
			Map.entry("bound", "mark says so"), Map.entry("low", "the range, see SummaryFiguresTests"),
			Map.entry("high", "the range"), Map.entry("open_ended", "the range"), Map.entry("about", "the range"),
			Map.entry("low_wording", "the range"), Map.entry("high_wording", "the range"),
			Map.entry("in_words", "the range"), Map.entry("named", "the range"), Map.entry("denied_only", "the range"),
			Map.entry("disagreement", "the range"), Map.entry("assertions", "the range"),
			Map.entry("sources", "asserted_by of each claim"));

	/** Columns of the range of a fact, which FiguresInEveryFileTests compares. */
	private static final String OF_RANGE = "figure_";

	/** Columns that pages of a report print in the list of references. */
	private static final Set<String> IN_REFERENCES = Set.of("document_code", "document_name", "mark");

	/** Columns that the page prints once for several facts: in its head or a heading. */
	private static final Set<String> IN_HEADINGS = Set.of("cities", "city", "date_edtf", "document_name", "measure",
			"incident_code", "act", "topic", "subtype", "population", "outcome");

	@Autowired
	MockMvcTester pages;

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	@Autowired
	Words words;

	@Autowired
	MessageSource messages;

	/** A value of a fact. */
	record Value(String view, String fact, String column, Object value, Map<String, Object> row) {
	}

	@BeforeEach
	void enter() {
		FilledIncident.enter(this.database);
	}

	static Stream<Arguments> files() {
		return Stream.of(Format.values())
			.flatMap((format) -> Languages.ALL.stream().map((language) -> Arguments.of(format, language)));
	}

	@Test
	void everyColumnIsFilledOrExempt() {
		Set<String> columns = new TreeSet<>(this.database.sql(
				"select column_name from information_schema.columns where table_schema = 'reporting' and table_name in (:views)")
			.param("views", VIEWS)
			.query(String.class)
			.list());
		columns.removeIf((column) -> column.startsWith(OF_RANGE));
		Set<String> filled = values().stream().map(Value::column).collect(Collectors.toCollection(TreeSet::new));
		filled.addAll(EXEMPT.keySet());
		assertThat(filled).as("columns with a value").containsAll(columns);
	}

	@Test
	void pagePrintsEveryColumn() {
		Document page = Jsoup.parse(new String(this.pages.get()
			.uri("/incidents/" + FilledIncident.CODE)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
		PrintedValues english = valuesIn(Locale.ENGLISH);
		assertThat(missing(valuesIn(Locale.ENGLISH), (value) -> IN_HEADINGS.contains(value.column()) ? page.text()
				: page.getElementById(value.fact()).text()))
			.isEmpty();
		assertThat(page.text()).doesNotContain(FilledIncident.RESTRICTED, "Hiddenova");
	}

	@ParameterizedTest
	@MethodSource("files")
	void reportPrintsEveryColumn(Format format, Locale language) throws Exception {
		Connection connection = DataSourceUtils.getConnection(this.connections);
		byte[] file = ReportFiles.print(this.printer,
				ReportFiles.order("incident", new Scope(null, null, null, FilledIncident.CODE), language, format),
				connection);
		if (format == Format.PDF) {
			PrintedPages.keep("dossier-filled-" + language, file);
		}
		String all = tight(ReportFileReader.text(file, format));
		List<String> rows = rows(file, format);
		PrintedValues words = valuesIn(language);
		assertThat(missing(words,
				(value) -> format.isPages() && IN_REFERENCES.contains(value.column()) ? all
						: rows.stream().filter((row) -> row.contains(value.fact())).collect(Collectors.joining(" "))))
			.isEmpty();
		assertThat(all).doesNotContain("Hiddenova");
	}

	/** The values that are not in the text where they should be. */
	private List<String> missing(PrintedValues words, Function<Value, String> where) {
		return printed().stream()
			.filter((value) -> words.of(value).stream().noneMatch(tight(where.apply(value))::contains))
			.map((value) -> value.view() + "." + value.column() + " of " + value.fact() + ": " + words.of(value))
			.toList();
	}

	/** The rows that say something of one fact: its code is in their first cell. */
	private static List<String> rows(byte[] file, Format format) throws Exception {
		List<List<String>> rows = new ArrayList<>();
		switch (format) {
			case PDF -> ReportFileReader.pdfTables(file).forEach(rows::addAll);
			case HTML -> ReportFileReader.htmlTables(file).forEach(rows::addAll);
			case CSV -> rows.addAll(ReportFileReader.csv(file));
			case XLSX -> rows.addAll(ReportFileReader.xlsx(file));
			case DOCX -> {
				try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
					document.getTables()
						.forEach((table) -> table.getRows()
							.forEach((row) -> rows
								.add(row.getTableCells().stream().map((cell) -> cell.getText()).toList())));
				}
			}
		}
		return rows.stream()
			.filter((row) -> !row.isEmpty() && row.get(0).contains(FilledIncident.CODE + "-F"))
			.map((row) -> tight(String.join("  ", row)))
			.toList();
	}

	private PrintedValues valuesIn(Locale language) {
		return new PrintedValues(this.words.in(language), this.messages, this.database, language);
	}

	private List<Value> printed() {
		return values().stream()
			.filter((value) -> !EXEMPT.containsKey(value.column()) && !value.column().startsWith(OF_RANGE))
			.toList();
	}

	private List<Value> values() {
		List<Value> values = new ArrayList<>();
		for (String view : VIEWS) {
			this.database.sql("select * from reporting." + view + " where incident_code = :code")
				.param("code", FilledIncident.CODE)
				.query()
				.listOfRows()
				.forEach((row) -> row.forEach((column, value) -> {
					boolean sameCity = column.equals("city_then") && value != null && value.equals(row.get("city"));
					if (value != null && !Boolean.FALSE.equals(value) && !sameCity) {
						values.add(new Value(view, String.valueOf(row.get("fact_code")), column, value, row));
					}
				}));
		}
		return values;
	}

	static String tight(String text) {
		return ReportFileReader.tight(text).replace("\u202f", "");
	}

	static BigDecimal number(Object value) {
		return new BigDecimal(value.toString());
	}

}
