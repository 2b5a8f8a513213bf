package org.aigaq.report.queue;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.PrintingCancelled;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.aigaq.report.run.Status;
import org.aigaq.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Long reports are printed in the background, within limits. */
@DatabaseTest
class BackgroundTests {

	private static final UserRequestPostProcessor DANA = user("dana").roles("VIEWER");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@Autowired
	MockMvcTester pages;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Runs runs;

	@Autowired
	RunSteps steps;

	@Autowired
	RunPrinter printer;

	@Autowired
	Printings printings;

	@Autowired
	Archive archive;

	@Autowired
	PendingWork work;

	@Autowired
	ObjectProvider<SchedulerClient> background;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient database;

	@BeforeEach
	@AfterEach
	void forget() {
		this.database.sql("delete from app.report_run where background").update();
	}

	@Test
	void longReportIsPrintedAndTold() throws Exception {
		Run run = queue(3, 20).ask(order("2019-01-01"), "dana");
		assertThat(run.background()).isTrue();
		assertThat(this.pages.get().uri(run.address()).accept("application/pdf").with(DANA)).satisfies((answer) -> {
			if (answer.getResponse().getStatus() != 200) {
				assertThat(answer).hasStatus(202).hasHeader("Retry-After", "5").hasHeader("Location", run.address());
			}
		});

		Run done = await(run);
		assertThat(done.isDone()).isTrue();
		assertThat(done.percent()).isEqualTo(100);
		assertThat(this.archive.has(done)).isTrue();
		assertThat(this.pages.get().uri("/reports").with(DANA)).bodyText().contains(run.number() + " is ready.");
		assertThat(this.pages.get().uri(run.page() + "/progress").with(DANA)).hasHeader("HX-Refresh", "true");
		assertThat(this.pages.get().uri(run.page()).with(DANA)).hasStatusOk();
		assertThat(this.pages.get().uri("/reports").with(DANA)).bodyText().doesNotContain("is ready.");
		assertThat(this.pages.get().uri(run.address()).with(DANA)).hasStatusOk();
	}

	@Test
	void progressIsTold() {
		Run run = this.steps.begun(waiting("2019-01-02", "dana")).orElseThrow();
		RecordedProgress progress = new RecordedProgress(run, this.steps, 120, new PageLimit(9));
		progress.made(4);

		assertThat(this.pages.get().uri(run.page() + "/progress").with(DANA)).hasStatusOk()
			.bodyText()
			.containsPattern(WholeFigure.of("20 per cent, 4 pages"))
			.contains("hx-get=\"" + run.page() + "/progress\"", "value=\"20\"");
		assertThat(this.pages.get().uri(run.page()).with(DANA)).bodyText().contains("Cancel this report", "Look again");
		assertThat(this.pages.get().uri(run.address()).accept("text/html").with(DANA)).hasRedirectedUrl(run.page());
		assertThat(this.pages.get().uri(run.address()).header("Sec-Fetch-Dest", "iframe").with(DANA)).hasStatusOk()
			.bodyText()
			.contains("too long for a preview");
		assertThatExceptionOfType(PageLimit.Exceeded.class).isThrownBy(() -> progress.made(10));
	}

	@Test
	void lastWhoWantsItCallsItOff() throws Exception {
		Run run = waiting("2019-01-03", "dana");
		this.steps.ask(run, "erlan");
		RecordedProgress progress = new RecordedProgress(this.steps.begun(run).orElseThrow(), this.steps, 120,
				new PageLimit(9));

		this.pages.post().uri(run.page() + "/cancel").with(DANA).with(csrf()).exchange();
		assertThat(this.runs.find(run.number()).orElseThrow().status()).isEqualTo(Status.PRINTING);

		queue(3, 20).callOff(run, "erlan");
		assertThat(this.runs.find(run.number()).orElseThrow().status()).isEqualTo(Status.CANCELLED);
		assertThatExceptionOfType(PrintingCancelled.class).isThrownBy(() -> progress.made(1));
		this.printer.printLong(run.number());
		assertThat(this.archive.has(run)).as("printed though nobody wants it").isFalse();
	}

	@Test
	void reportOfAKilledProcessIsPrintedByTheNext() {
		Run run = waiting("2019-01-04", "dana");
		this.steps.begun(run); // its process was killed

		this.printer.printLong(run.number());
		Run done = this.runs.find(run.number()).orElseThrow();
		assertThat(done.isDone()).isTrue();
		assertThat(this.archive.has(done)).isTrue();
	}

	@Test
	void attemptThatWasOvertakenChangesNothing() throws Exception {
		Run overtaken = this.steps.begun(waiting("2019-01-09", "dana")).orElseThrow();
		this.printer.printLong(overtaken.number()); // its heartbeat was missed
		Run done = this.runs.find(overtaken.number()).orElseThrow();
		byte[] file = Files.readAllBytes(this.archive.file(done));

		assertThat(this.steps.progress(overtaken, 1, 1)).isFalse();
		assertThat(this.steps.failed(overtaken, "run.problem.disk")).isFalse();
		this.steps.cancelled(overtaken);
		this.printer.print(overtaken);
		assertThat(this.runs.find(done.number()).orElseThrow()).isEqualTo(done);
		assertThat(this.archive.file(done)).hasBinaryContent(file);
	}

	@Test
	void reportThatEverybodyCalledOffAtOnceEnds() {
		Run run = this.steps.begun(waiting("2019-01-10", "dana")).orElseThrow();
		this.database.sql("update app.report_request set called_off = true where run_id = :run")
			.param("run", run.id())
			.update(); // as in two processes that do not know of each other
		RecordedProgress progress = new RecordedProgress(run, this.steps, 120, new PageLimit(9));
		assertThatExceptionOfType(PrintingCancelled.class).isThrownBy(() -> progress.made(1));
	}

	@Test
	void reportsOfSchedulesAreNotCountedAgainstTheirMaker() throws Exception {
		Run scheduled = this.steps.begin(order("2019-01-11"), Origin.SCHEDULE, true).orElseThrow();
		this.steps.ask(scheduled, "dana");
		assertThat(this.work.of("dana")).isZero();
		assertThat(this.work.all()).isOne();
	}

	@Test
	void sameLongReportIsShared() throws Exception {
		Run first = waiting("2019-01-05", "dana");
		Run second = queue(3, 20).ask(order("2019-01-05"), "erlan");
		assertThat(second.number()).isEqualTo(first.number());
		assertThat(this.runs.find(first.number()).orElseThrow().askedBy()).isEqualTo("dana, erlan");
	}

	@Test
	void tooManyAreRefused() {
		waiting("2019-01-06", "dana");
		waiting("2019-01-07", "dana");

		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue(2, 20).ask(order("2019-01-08"), "dana"))
			.withMessage("run.error.too-many.own");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue(2, 2).ask(order("2019-01-08"), "erlan"))
			.withMessage("run.error.too-many.all");
		assertThat(this.work.all()).as("what was refused left nothing").isEqualTo(2);
	}

	/** A queue that treats every report as long. */
	private ReportQueue queue(int perAccount, int inAll) {
		return new ReportQueue(this.runs, this.steps, this.printer, this.printings, this.archive, this.work,
				new RunSettings(Duration.ofDays(1), 1000, 0, perAccount, inAll), this.background, this.transactions);
	}

	private Run waiting(String from, String account) {
		Run run = this.steps.begin(order(from), Origin.PAGE, true).orElseThrow();
		this.steps.ask(run, account);
		return run;
	}

	private PrintOrder order(String from) {
		return new PrintOrder(this.catalogue.get("summary"), new Scope(LocalDate.parse(from), null, null, null),
				Locale.ENGLISH, Format.PDF);
	}

	private Run await(Run run) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		Run now = run;
		while (!now.isEnded()) {
			assertThat(Instant.now()).as("still " + now.status()).isBefore(end);
			Thread.sleep(50);
			now = this.runs.find(run.number()).orElseThrow();
		}
		return now;
	}

}
