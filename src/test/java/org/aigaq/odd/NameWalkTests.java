package org.aigaq.odd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Parameter;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.ReportPrinter;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunFilter;
import org.aigaq.report.run.Runs;
import org.aigaq.report.schedule.ComposedMails;
import org.aigaq.web.RegisteredHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A person with a part in everything, of an unusual name that stands in every text where
 * publishing does not refuse it, is restricted after reports were generated. Then every
 * door is opened as a viewer and as an analyst: none shows the name. Handlers, tables,
 * reports and formats are asked of the program, so that a new one is walked through too.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class NameWalkTests {

	private static final UserRequestPostProcessor VIEWER = user("walker").roles("VIEWER");

	private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

	/** Formats that are printed in every language; the others take more time. */
	private static final Set<Format> WORDY = Set.of(Format.HTML, Format.CSV);

	/** Columns that publishing checks and that are hidden besides. */
	private static final Set<String> HIDDEN = Set.of("registry.document.title", "registry.document.author",
			"registry.document.publisher", "registry.document.published", "registry.document.url",
			"registry.document.licence_note", "registry.assertion.source_words", "registry.assertion.relayed_words",
			"registry.incident_participant.source_words");

	/** Parts of the name, each with a word as unusual that nobody has. */
	private static final Map<String, String> SEARCHED = Map.of("ybyraiqozh", "ywyraiqozw", "Ыбырайқожақызы",
			"Ыцырайқоцақызы");

	private static final Catalogue CATALOGUE = new Catalogue();

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	ReportPrinter printer;

	@Autowired
	Runs runs;

	@Autowired
	@Qualifier("reportDataSource")
	DataSource reports;

	@Autowired
	List<RequestMappingInfoHandlerMapping> handlers;

	@Autowired
	ApplicationContext program;

	@Autowired
	Environment environment;

	private NamedRecords records;

	private Set<String> parts;

	private Set<String> written;

	private List<Run> archived;

	/** Reports that named the person while the name was public. */
	private final Set<String> naming = new TreeSet<>();

	@BeforeAll
	void nameThePersonEverywhereThenRestrictIt() {
		this.records = new NamedRecords(this.database);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.records.insert();
			this.parts = this.records.takeEveryPart();
			this.written = this.records.write(texts(false));
		});
		for (Report report : CATALOGUE.all()) {
			report.formats()
				.stream()
				.filter((format) -> report.needs(Parameter.CODE) || format == Format.CSV)
				.forEach((format) -> archive(report, format));
		}
		this.archived = this.runs.list(new RunFilter(null, "walker", null, null, null), 100);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.records.restrict());
	}

	@AfterAll
	void remove() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> NamedRecords.remove(this.database));
	}

	@Test
	void thePersonHasEveryPartAndTheNameIsInEveryText() {
		assertThat(this.parts).contains("registry.act_victim.person_id", "registry.act.perpetrator_person_id",
				"registry.assertion.relayed_person_id", "registry.assertion.source_person_id",
				"registry.damage.perpetrator_person_id", "registry.fact.person_id",
				"registry.incident_participant.person_id", "registry.incident_participant.source_person_id",
				"registry.statement_subject.person_id");
		assertThat(this.written).containsAll(HIDDEN).contains("registry.person.note", "registry.document_edition.note");
		assertThat(this.naming).as("the walk would see a name")
			.contains("incident.pdf", "incident.html", "incident.xlsx", "incident.csv");
	}

	@Test
	void noDoorShowsTheName(CapturedOutput log) throws Exception {
		Traces traces = new Traces();
		readAsAnAnalyst(traces);
		addresses().forEach((address) -> open(HttpMethod.GET, address, traces));
		handlers(HttpMethod.POST).forEach((handler) -> open(HttpMethod.POST, handler.address("KZ-1931-7003"), traces));
		for (Report report : CATALOGUE.all()) {
			for (Format format : report.formats()) {
				for (String language : WORDY.contains(format) ? LANGUAGES : List.of("ru")) {
					print(report, format, language, traces);
				}
			}
		}
		openOldReports(traces);
		traces.look("the log", log.getAll());
		System.out.println(traces.doors() + " doors, " + traces.seen().size() + " of them with the name");
		assertThat(traces.seen()).as("doors that show the name").isEmpty();
	}

	@Test
	void searchingForTheNameTellsNothing() {
		Set<String> telling = new TreeSet<>();
		for (RegisteredHandler handler : handlers(HttpMethod.GET)) {
			if (exchange(HttpMethod.GET, handler.address(), Map.of()).getStatus() == 403) {
				continue; // viewers do not reach it, whatever they ask
			}
			SEARCHED.forEach((name, nobody) -> {
				if (!handler.address(name).equals(handler.address(nobody))
						&& !shown(handler.address(name), "", name).equals(shown(handler.address(nobody), "", nobody))) {
					telling.add(handler.pattern());
				}
				for (String field : handler.parameters()) {
					if (!shown(handler.address(), field, name).equals(shown(handler.address(), field, nobody))) {
						telling.add(handler.pattern() + "?" + field);
					}
				}
			});
		}
		assertThat(telling).isEmpty();
	}

	/** What the walk leaves out, because it is refused, is refused in every column. */
	@Test
	void everyTextThatIsNotHiddenIsFoundBeforePublishing() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			Set<String> checked = this.records.write(texts(true));
			assertThat(checked).hasSizeGreaterThan(15);
			assertThat(this.database.sql(
					"select distinct 'registry.' || relation || '.' || field from internal.name_in_words where published and not confirmed")
				.query(String.class)
				.list()).containsAll(checked).containsAll(HIDDEN);
		});
	}

	/**
	 * The columns with texts that publishing refuses, or all others but names of places.
	 */
	private List<Column> texts(boolean refused) {
		Set<String> checked = new TreeSet<>(this.database.sql("""
				select tgrelid::regclass || '.' || field
				  from pg_trigger
				 cross join lateral unnest((string_to_array(encode(tgargs, 'escape'), '\\000'))[2:tgnargs]) field
				 where tgname = 'fold_texts'""").query(String.class).list());
		checked.removeAll(HIDDEN);
		return Column.all(this.database)
			.stream()
			.filter((column) -> checked.contains(column.toString()) == refused)
			.filter((column) -> !column.table().matches("registry\\.(city|region|city_name|region_name)"))
			.toList();
	}

	private void archive(Report report, Format format) {
		String file = report.key() + "." + format.extension();
		MockHttpServletResponse answer = exchange(HttpMethod.GET, "/reports/" + file, scope(report).parameters());
		assertThat(answer.getStatus()).as(file + scope(report).parameters()).isEqualTo(200);
		if (words(answer).toLowerCase(Locale.ROOT).contains("ybyraiqozhaq")) {
			this.naming.add(file);
		}
	}

	/** Every table and view that an analyst may read, also those of the catalogue. */
	private void readAsAnAnalyst(Traces traces) {
		JdbcClient analyst = Analyst.signIn(this.environment);
		for (String relation : analyst
			.sql("""
					select oid::regclass::text from pg_class
					 where relkind in ('r', 'v', 'm', 'f', 'p') and has_table_privilege(oid, 'select') and has_schema_privilege(relnamespace, 'usage')
					 order by 1""")
			.query(String.class)
			.list()) {
			try {
				traces.look("analyst: " + relation, String.join(" ",
						analyst.sql("select row::text from " + relation + " row").query(String.class).list()));
			}
			catch (DataAccessException ex) { // a view of the catalogue for superusers
				traces.look("analyst: " + relation, String.valueOf(ex));
			}
		}
		traces.look("analyst: tally_of", analyst.sql(
				"select coalesce(string_agg(tally::text, ' '), '') from reporting.tally_of(array(select code from reporting.incident)) tally")
			.query(String.class)
			.single());
	}

	/** The addresses of the records of the person, and one of every other handler. */
	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>(Addresses.of(this.database));
		addresses.removeIf((address) -> address.matches("/[a-z]+/(KZ-(?!1931)|D-(?!77)).*"));
		handlers(HttpMethod.GET).forEach((handler) -> addresses.add(handler.address("KZ-1931-7003")));
		return addresses;
	}

	private List<RegisteredHandler> handlers(HttpMethod method) {
		return RegisteredHandler.all(this.handlers)
			.stream()
			.filter((handler) -> handler.method() == method && !handler.isActuator())
			.filter((handler) -> !handler.pattern().startsWith("/account")) // of the
																			// account
																			// itself
			.toList();
	}

	private void open(HttpMethod method, String address, Traces traces) {
		MockHttpServletResponse answer = exchange(method, address, Map.of());
		StringBuilder all = new StringBuilder(words(answer));
		answer.getHeaderNames().forEach((header) -> all.append('\n').append(answer.getHeaders(header)));
		traces.look(method + " " + address, all.toString());
	}

	private void print(Report report, Format format, String language, Traces traces) throws IOException, SQLException {
		PrintOrder order = new PrintOrder(report, scope(report), Locale.forLanguageTag(language), format);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Connection connection = this.reports.getConnection()) {
			this.printer.prepare(order).into(file, connection);
		}
		traces.look(report.key() + "." + format.extension() + " in " + language,
				order.fileName() + FileWords.of(file.toByteArray()));
	}

	private static Scope scope(Report report) {
		return report.needs(Parameter.CODE) ? new Scope(null, null, null, "KZ-1931-7003")
				: new Scope(LocalDate.parse("1931-01-01"), LocalDate.parse("1931-12-31"),
						report.needs(Parameter.CITY) ? "Odd city 3" : null);
	}

	/** The reports from before: pages, files, the directory of the program, a mail. */
	private void openOldReports(Traces traces) throws Exception {
		for (Run run : this.archived) {
			for (String address : List.of(run.page(), run.address(), "/verify?number=" + run.number())) {
				open(HttpMethod.GET, address, traces);
			}
		}
		traces.look("mail", ComposedMails.text(this.program,
				this.archived.stream().map((run) -> this.runs.find(run.number()).orElseThrow()).toList()));
		Path data = Path.of(this.environment.getProperty("aigaq.data-dir", ""));
		for (String part : List.of("reports", "tmp", "log")) {
			try (Stream<Path> files = Files.walk(Files.createDirectories(data.resolve(part)))) {
				for (Path file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
					traces.look("file " + data.relativize(file), FileWords.of(Files.readAllBytes(file)));
				}
			}
		}
	}

	private MockHttpServletResponse exchange(HttpMethod method, String address, Map<String, String> fields) {
		var request = this.pages.method(method).uri(address).with(VIEWER);
		if (method == HttpMethod.POST) {
			request = request.with(csrf());
		}
		for (var field : fields.entrySet()) {
			request = (method == HttpMethod.GET) ? request.queryParam(field.getKey(), field.getValue())
					: request.param(field.getKey(), field.getValue());
		}
		return request.exchange().getResponse();
	}

	private static String words(MockHttpServletResponse answer) {
		try {
			return FileWords.of(answer.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a viewer sees, without the word that was searched for. */
	private String shown(String address, String field, String word) {
		MockHttpServletResponse answer = exchange(HttpMethod.GET, address,
				field.isEmpty() ? Map.of() : Map.of(field, word));
		return (answer.getStatus() + " " + answer.getRedirectedUrl() + "\n"
				+ new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
			.replaceAll("(?iu)" + word, "…")
			.replace(URLEncoder.encode(word, StandardCharsets.UTF_8), "…")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
