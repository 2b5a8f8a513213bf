package org.aigaq.report.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.ReportPrinter;
import org.aigaq.report.printing.TemporaryFolder;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Fingerprint;
import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunFilter;
import org.aigaq.report.run.RunLock;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.aigaq.report.run.Status;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Each printed report is archived under its number; failed ones leave no file. */
@DatabaseTest
class ArchiveTests {

	private static final UserRequestPostProcessor AIGUL = user("aigul").roles("VIEWER");

	private static final UserRequestPostProcessor BOLAT = user("bolat").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("editor").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

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
	DataSource signs;

	@Autowired
	Printings printings;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient database;

	@TempDir
	Path place;

	@Test
	void downloadIsKeptAsItWasSent() throws Exception {
		byte[] file = download("/reports/summary.pdf?from=2019-06-09&to=2019-06-12", AIGUL);
		Run run = latest("aigul");

		assertThat(run.number()).matches("R-20[0-9]{2}-[0-9]{4,}");
		assertThat(run.isDone()).isTrue();
		assertThat(run.scope())
			.isEqualTo(new Scope(LocalDate.parse("2019-06-09"), LocalDate.parse("2019-06-12"), null, null));
		assertThat(run.sha256()).isEqualTo(HexFormat.of().formatHex(Fingerprint.digest().digest(file)));
		assertThat(run.bytes()).isEqualTo(file.length);
		assertThat(run.state()).isEqualTo(this.runs.state());
		assertThat(run.pages()).isPositive();
		assertThat(run.milliseconds()).isNotNegative();
		assertThat(this.archive.file(run)).hasBinaryContent(file);
		assertThat(text(file)).contains("Report " + run.number(), "/verify", run.number() + " · data state");
		assertThat(download(run.address(), AIGUL)).isEqualTo(file);
		assertThat(leftOvers()).isEmpty();
	}

	@Test
	void sameReportOfTheSameStateIsPrintedOnce() throws Exception {
		ExecutorService crowd = Executors.newFixedThreadPool(4);
		try {
			Callable<byte[]> ask = () -> download("/reports/summary.pdf?from=2019-06-10&to=2019-06-11", BOLAT);
			List<Future<byte[]>> files = crowd.invokeAll(List.of(ask, ask, ask, ask));
			byte[] first = files.get(0).get();
			for (Future<byte[]> file : files) {
				assertThat(file.get()).isEqualTo(first);
			}
		}
		finally {
			crowd.shutdown();
		}
		String number = latest("bolat").number();
		download("/reports/summary.pdf?from=2019-06-10&to=2019-06-11", EDITOR);
		assertThat(latest("editor").number()).isEqualTo(number);
		assertThat(latest("editor").askedBy()).isEqualTo("bolat, editor");

		download("/reports/summary.pdf?from=2019-06-10&to=2019-06-11&lang=ru", EDITOR);
		assertThat(latest("editor").number()).as("in another language").isNotEqualTo(number);
	}

	@Test
	void whoSharesAReportLearnsNothingOfTheOthers() throws Exception {
		String address = "/reports/summary.pdf?from=2019-06-11&to=2019-06-13";
		download(address, AIGUL);
		download(address, BOLAT);
		String page = latest("bolat").page();
		assertThat(latest("bolat").askedBy()).isEqualTo("aigul, bolat");

		assertThat(this.pages.get().uri(page).with(BOLAT)).bodyText().contains("bolat").doesNotContain("aigul");
		assertThat(this.pages.get().uri("/reports/runs").with(BOLAT)).bodyText()
			.contains("bolat")
			.doesNotContain("aigul");
		assertThat(this.pages.get().uri(page).with(EDITOR)).bodyText().contains("aigul, bolat");
	}

	@Test
	void peopleAreLedToThePageThatSaysWhyItFailed() throws Exception {
		Run run = printer(this.archive, 2).print(begin());
		assertThat(this.pages.get().uri(run.address()).accept("text/html").with(EDITOR)).hasRedirectedUrl(run.page());
		assertThat(this.pages.get().uri(run.page()).with(EDITOR)).bodyText().contains("more pages than one may have");
	}

	@Test
	void figuresThatWereOnlyComparedWithGo() {
		Run printed = printer(this.archive, 1000).print(begin());
		this.database
			.sql("update app.figure_set set data_state = 0, taken_at = now() - interval '2 days' where id = :set")
			.param("set", printed.figures())
			.update();
		this.database.sql("""
				insert into app.figure_set (data_state, city, taken_at)
				values (0, 'Old', now() - interval '2 days'), (0, 'New', now())""").update();
		new ArchiveCleanup(this.printings, this.runs, this.steps, this.archive, this.figures,
				new RunSettings(Duration.ofDays(1), 1, 1, 1, 1))
			.removeUnprintedFigures();
		assertThat(this.database.sql("select city from app.figure_set where data_state = 0 and city is not null")
			.query(String.class)
			.list()).containsExactly("New");
		assertThat(
				this.database.sql("select count(*) from app.report_run where status = 'done' and figure_set_id is null")
					.query(Integer.class)
					.single())
			.isZero();
	}

	@Test
	void viewersSeeWhatTheyAskedForAndEditorsAll() throws Exception {
		download("/reports/documents.pdf?from=2019-06-01", AIGUL);
		Run run = latest("aigul");
		String page = "/reports/runs/" + run.number();

		assertThat(this.pages.get().uri(page).with(AIGUL)).hasStatusOk().bodyText().contains(run.sha256(), "aigul");
		assertThat(this.pages.get().uri(page).with(BOLAT)).hasStatus(404);
		assertThat(this.pages.get().uri(run.address()).with(BOLAT)).hasStatus(404);
		assertThat(this.pages.get().uri(run.address())).hasStatus(401);
		assertThat(this.pages.get().uri(page).with(EDITOR)).hasStatusOk();
		assertThat(this.pages.get().uri(run.address().replace(".pdf", ".csv")).with(AIGUL)).hasStatus(404);

		String list = "/reports/runs?report=documents";
		assertThat(this.pages.get().uri(list).with(AIGUL)).hasStatusOk().bodyText().contains(run.number());
		assertThat(this.pages.get().uri(list + "&account=aigul").with(BOLAT)).bodyText().doesNotContain(run.number());
		assertThat(this.pages.get().uri(list + "&account=aigul").with(EDITOR)).bodyText().contains(run.number());
		assertThat(this.pages.get().uri(list + "&account=bolat").with(EDITOR)).bodyText().doesNotContain(run.number());
		assertThat(this.pages.get().uri(list + "&to=2019-01-01").with(EDITOR)).bodyText().contains("No report fits");
		assertThat(this.pages.get().uri(list + "&before=" + run.number()).with(EDITOR)).bodyText()
			.doesNotContain(run.number());
		assertThat(this.pages.get().uri(list + "&from=soon").with(EDITOR)).bodyText().contains("not “soon”");
	}

	@Test
	void whatCannotBeKeptIsNeverSaidToBeDone() throws Exception {
		// a file in the place of a directory
		Files.createFile(this.place.resolve("reports"));
		Run run = printer(new Archive(this.place), 100).print(begin());

		assertThat(run.status()).isEqualTo(Status.FAILED);
		assertThat(run.problem()).isEqualTo("run.problem.disk");
		assertThat(run.sha256()).isNull();
		assertThat(leftOvers()).isEmpty();
		assertThat(this.pages.get().uri("/reports/runs/" + run.number()).with(EDITOR)).hasStatusOk()
			.bodyText()
			.contains("the disk may be full");
		assertThat(this.pages.get().uri(run.address()).with(EDITOR)).hasStatus(409);
	}

	@Test
	void reportPastThePageLimitEndsWithASentence() throws Exception {
		Run run = printer(this.archive, 2).print(begin());

		assertThat(run.problem()).isEqualTo("run.problem.pages");
		assertThat(this.archive.has(run)).isFalse();
		assertThat(leftOvers()).isEmpty();
		assertThat(this.pages.get().uri(run.address()).with(EDITOR)).hasStatus(409);
	}

	@Test
	void whatAKilledProcessLeftIsNeverSaidToBeDone() throws Exception {
		Archive archive = new Archive(this.place);
		Run killed = begin();
		Path written = Files.writeString(this.place.resolve("written"), "a file whose row was not yet written");
		archive.take(written, killed);
		ArchiveCleanup cleanup = new ArchiveCleanup(this.printings, this.runs, this.steps, archive, this.figures,
				new RunSettings(Duration.ofDays(1), 1, 1, 1, 1));

		cleanup.endForgotten();
		assertThat(this.runs.find(killed.number()).orElseThrow().status()).isEqualTo(Status.PRINTING);
		this.database.sql("update app.report_run set started_at = now() - interval '1 day' where number = :number")
			.param("number", killed.number())
			.update();
		cleanup.endForgotten();
		assertThat(this.runs.find(killed.number()).orElseThrow().problem()).isEqualTo("run.problem.stopped");
		assertThat(archive.has(killed)).isFalse();
	}

	@Test
	void commandThatLivesIsNotForgotten() throws Exception {
		Run run = begin();
		this.database.sql("update app.report_run set started_at = now() - interval '1 day' where number = :number")
			.param("number", run.number())
			.update();

		try (RunLock sign = RunLock.of(run, this.signs)) {
			assertThat(this.steps.endForgotten(List.of(), Duration.ZERO)).isEmpty();
		}
		assertThat(this.steps.endForgotten(List.of(), Duration.ZERO)).extracting(Run::number)
			.containsExactly(run.number());
	}

	@Test
	void filesThatOutlivedTheirTimeGoAndTheirRowsStay() throws Exception {
		Archive archive = new Archive(this.place);
		Run run = printer(archive, 1000).print(begin());
		assertThat(archive.has(run)).isTrue();

		new ArchiveCleanup(this.printings, this.runs, this.steps, archive, this.figures,
				new RunSettings(Duration.ofDays(1), 1, 1, 1, 1))
			.removeOutlived();
		assertThat(archive.has(run)).as("within its time").isTrue();
		new ArchiveCleanup(this.printings, this.runs, this.steps, archive, this.figures,
				new RunSettings(Duration.ZERO, 1, 1, 1, 1))
			.removeOutlived();
		assertThat(archive.has(run)).as("after it").isFalse();
		Run after = this.runs.find(run.number()).orElseThrow();
		assertThat(after.isDone()).isTrue();
		assertThat(after.isKept()).isFalse();
		assertThat(after.sha256()).isEqualTo(run.sha256());
	}

	private RunPrinter printer(Archive archive, int pageLimit) {
		return new RunPrinter(this.catalogue, this.reportPrinter, this.reports, this.scratch, archive, this.figures,
				this.runs, this.steps, this.work, new RunSettings(Duration.ofDays(1), pageLimit, 2000, 3, 20),
				this.printings, new ReportFailures(this.runs, this.steps, archive, this.printings), this.transactions);
	}

	private Run begin() {
		PrintOrder order = new PrintOrder(this.catalogue.get("summary"), new Scope(null, null, null, null),
				Locale.ENGLISH, Format.PDF);
		return this.steps.begin(order, Origin.COMMAND, false).orElseThrow();
	}

	private Run latest(String account) {
		return this.runs.list(new RunFilter(null, account, null, null, null), 1).get(0);
	}

	private byte[] download(String address, UserRequestPostProcessor reader) {
		MvcTestResult result = this.pages.get().uri(address).with(reader).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	/** Temporary files that reports left behind. */
	private List<Path> leftOvers() throws IOException {
		return this.scratch.files().stream().filter((file) -> !file.endsWith("srgb.icc")).toList();
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
