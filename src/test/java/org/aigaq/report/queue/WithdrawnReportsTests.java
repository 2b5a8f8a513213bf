package org.aigaq.report.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.ReportPrinter;
import org.aigaq.report.printing.TemporaryFolder;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunFilter;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A report that names a person who is restricted afterwards is withdrawn for everybody at
 * once, and can be generated again without the name.
 */
@DatabaseTest
class WithdrawnReportsTests {

	private static final UserRequestPostProcessor VIEWER = user("wviewer").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("weditor").roles("VIEWER", "EDITOR");

	private static final String NAME = "Zhuldyzkhan Qyranuly";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void wordsOfEarlierReportsStayComparable() {
		assertThat(this.database.sql("select internal.folded(' Павлов Ёлкин O’Brien ')").query(String.class).single())
			.as("as the words of reports were kept")
			.isEqualTo(" пaвлoв eлkиh o’brien ");
	}

	@Autowired
	Runs runs;

	@Autowired
	RunSteps steps;

	@Autowired
	Archive archive;

	@Autowired
	TemporaryFolder scratch;

	@Autowired
	Catalogue catalogue;

	@Autowired
	ReportPrinter reportPrinter;

	@Autowired
	Figures figures;

	@Autowired
	PendingWork work;

	@Autowired
	@Qualifier("reportDataSource")
	DataSource reports;

	@Autowired
	Printings printings;

	@Autowired
	PlatformTransactionManager transactions;

	IncidentFixture wave;

	long person;

	@BeforeEach
	void tell() {
		Waves waves = new Waves(this.database);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.person = waves.publicPerson(NAME);
			this.wave = waves.wave();
			this.wave.part("detained").about(this.person).saidBy(waves.person("Speaker of them"), Count.exactly(1));
		});
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where code like 'KZ-1901-%'").update();
		this.database.sql("delete from registry.document where code ~ '^D-9[0-9]{3,}$'").update();
		this.database.sql("delete from registry.person where name in (:names)")
			.param("names", List.of(NAME, "Speaker of them", "Another Qyranuly"))
			.update();
	}

	@Test
	void everyFileThatNamesThePersonIsWithdrawnAtOnceAndTheNextIsMasked() throws Exception {
		List<Run> naming = new ArrayList<>();
		for (var report : List.of("incident", "register", "summary")) {
			for (Format format : this.catalogue.get(report).formats()) {
				naming.add(print(report, format, report.equals("incident") ? "?code=" + this.wave.code() : ""));
			}
		}
		Run other = print("summary", Format.PDF, "?from=1932-01-01&to=1932-12-31");
		byte[] file = download(naming.get(0).address(), VIEWER);

		restrict();

		for (Run before : naming) {
			Run run = this.runs.find(before.number()).orElseThrow();
			assertThat(run.isWithdrawn()).as(run.report() + "." + run.format()).isTrue();
			assertThat(this.archive.has(run)).isFalse();
			assertThat(run.sha256()).isEqualTo(before.sha256());
			for (var reader : List.of(VIEWER, EDITOR)) {
				assertThat(this.pages.get().uri(run.address()).with(reader)).hasStatus(409);
				assertThat(this.pages.get().uri(run.page()).with(reader)).hasStatusOk()
					.bodyText()
					.contains("Withdrawn", "is restricted now")
					.doesNotContain("Qyranuly");
			}
		}
		assertThat(download(other.address(), VIEWER)).as("names nobody").isNotEmpty();
		assertThat(this.database.sql("select count(*) from app.report_words where words like '%qyranul%'")
			.query(Long.class)
			.single()).isZero();

		String number = naming.get(0).number();
		assertThat(this.pages.get().uri("/verify?number=" + number).with(VIEWER)).bodyText()
			.contains(number, "withdrawn since")
			.doesNotContain("Qyranuly");
		assertThat(this.pages.post()
			.uri("/verify")
			.multipart()
			.file(new MockMultipartFile("file", file))
			.with(VIEWER)
			.with(csrf())).bodyText().contains("withdrawn since", "delete your copy");

		Run again = print("register", Format.CSV, "");
		assertThat(new String(download(again.address(), VIEWER), java.nio.charset.StandardCharsets.UTF_8))
			.contains("Person ")
			.doesNotContain("Qyranuly");
	}

	@Test
	void nameThatIsAddedLaterWithdrawsWhatHasItInItsWords() throws Exception {
		this.database.sql("update registry.incident set title = 'March of Another Qyrán\u00aduly' where id = :id")
			.param("id", this.wave.id())
			.update();
		Run naming = print("incident", Format.HTML, "?code=" + this.wave.code());
		Run other = print("documents", Format.CSV, "?from=1932-01-01&to=1932-12-31");
		assertThat(this.pages.post()
			.uri("/persons/new")
			.param("name", "Another Qyranuly")
			.param("version", "0")
			.param("visibility", "restricted")
			.with(EDITOR)
			.with(csrf())).hasStatus3xxRedirection();

		assertThat(this.runs.find(naming.number()).orElseThrow().isWithdrawn()).isTrue();
		assertThat(this.archive.has(naming)).isFalse();
		assertThat(this.runs.find(other.number()).orElseThrow().isKept()).isTrue();
	}

	@Test
	void fileOfWhichNoWordsAreKeptIsWithdrawn() throws Exception {
		Run old = print("documents", Format.CSV, "?from=1932-01-01&to=1932-12-31");
		this.database.sql("delete from app.report_words where run_id = :run").param("run", old.id()).update();
		restrict();

		assertThat(this.runs.find(old.number()).orElseThrow().isWithdrawn()).isTrue();
	}

	@Test
	void fileThatWasBeingPrintedMeanwhileIsPrintedAgain() throws Exception {
		AtomicInteger snapshots = new AtomicInteger();
		DataSource restricting = new DelegatingDataSource(this.reports) {

			@Override
			public Connection getConnection() throws SQLException {
				Connection connection = super.getConnection();
				try (var statement = connection.createStatement()) {
					statement.executeQuery("select number from reporting.data_state"); // takes
																						// the
																						// snapshot
				}
				if (snapshots.incrementAndGet() == 1) {
					restrict();
				}
				return connection;
			}

		};
		PrintOrder order = new PrintOrder(this.catalogue.get("register"),
				new Scope(LocalDate.parse("2019-06-01"), LocalDate.parse("2019-06-30"), null, null), Locale.ENGLISH,
				Format.CSV);
		Run run = printer(restricting).print(this.steps.begin(order, Origin.COMMAND, false).orElseThrow());

		assertThat(snapshots).hasValue(2);
		assertThat(run.isKept()).isTrue();
		assertThat(this.archive.file(run)).content().contains("Person ").doesNotContain("Qyranuly");
	}

	@Test
	void reportsAndPagesAreKeptByNoCache() {
		for (String address : List.of("/reports/register.csv?from=2019-06-09", "/persons", "/incidents")) {
			assertThat(this.pages.get().uri(address).with(VIEWER).exchange().getResponse().getHeader("Cache-Control"))
				.contains("no-store");
		}
	}

	/** Restrict the person by the form. */
	private void restrict() {
		int number = this.database.sql("select number from registry.person where id = :id")
			.param("id", this.person)
			.query(Integer.class)
			.single();
		assertThat(this.pages.post()
			.uri("/persons/" + number + "/edit")
			.param("name", NAME)
			.param("visibility", "restricted")
			.param("version", "0")
			.with(EDITOR)
			.with(csrf())).hasRedirectedUrl("/persons/" + number);
	}

	private RunPrinter printer(DataSource reports) {
		return new RunPrinter(this.catalogue, this.reportPrinter, reports, this.scratch, this.archive, this.figures,
				this.runs, this.steps, this.work, new RunSettings(Duration.ofDays(1), 1000, 2000, 3, 20),
				this.printings, new ReportFailures(this.runs, this.steps, this.archive, this.printings),
				this.transactions);
	}

	private Run print(String report, Format format, String parameters) {
		download("/reports/" + report + "." + format.extension() + parameters, VIEWER);
		return latest();
	}

	private byte[] download(@Nullable String address, UserRequestPostProcessor reader) {
		MvcTestResult result = this.pages.get().uri(address).with(reader).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private Run latest() {
		return this.runs.list(new RunFilter(null, "wviewer", null, null, null), 1).get(0);
	}

}
