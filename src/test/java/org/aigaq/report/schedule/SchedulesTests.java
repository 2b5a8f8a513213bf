package org.aigaq.report.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Catalogue;
import org.aigaq.report.queue.ReportQueue;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.Runs;
import org.aigaq.report.schedule.TestMailServer.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Due reports are printed and sent; failures are retried and reported. */
@DatabaseTest
class SchedulesTests {

	private static final UserRequestPostProcessor SAULE = user("saule").roles("VIEWER", "EDITOR");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@Autowired
	MockMvcTester pages;

	@Autowired
	Schedules schedules;

	@Autowired
	Mails mails;

	@Autowired
	DueReports dueReports;

	@Autowired
	MailComposer composer;

	@Autowired
	Runs runs;

	@Autowired
	ReportQueue queue;

	@Autowired
	Catalogue catalogue;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient database;

	@BeforeEach
	@AfterEach
	void forget() {
		this.server.stop();
		this.database.sql("delete from app.report_schedule").update();
	}

	@Test
	void formMakesASchedule() {
		var wrong = this.pages.post()
			.uri("/reports/schedules")
			.param("report", "penalties")
			.param("city", "Almatty")
			.param("formats", "docx")
			.param("people", "aisulu@example")
			.with(SAULE)
			.with(csrf());
		assertThat(wrong).bodyText()
			.contains("Near names: Almaty", "Takes at least one language.", "“aisulu@example” is no e-mail address.",
					"value=\"Almatty\"", "that this report comes as: PDF, HTML, XLSX, CSV");
		assertThat(this.schedules.all()).isEmpty();

		add("true");
		Schedule made = this.schedules.all().get(0);
		assertThat(made.people()).containsExactly("aisulu@example.org", "bolat@example.org");
		assertThat(made.city()).isEqualTo("Almaty");
		assertThat(made.nextAt()).isAfter(OffsetDateTime.now());
		assertThat(this.pages.get().uri("/reports/schedules").with(SAULE)).bodyText()
			.contains("aisulu@example.org", "last month", "on the first of each month");
		assertThat(this.pages.get().uri("/reports/schedules").with(user("v").roles("VIEWER"))).hasStatus(403);
	}

	@Test
	void whatIsDueIsPrintedAndSentAsFiles() throws Exception {
		this.server.start();
		add("true");
		List<Run> reports = printDue();
		LocalDate month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
		assertThat(reports).hasSize(2).allSatisfy((run) -> {
			assertThat(run.isDone()).as(run.toString()).isTrue();
			assertThat(run.scope().from()).isEqualTo(month.minusMonths(1));
			assertThat(run.scope().to()).isEqualTo(month.minusDays(1));
		});
		assertThat(this.schedules.all().get(0).nextAt()).isAfter(OffsetDateTime.now());

		mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort() + "?from=reports@example.org").deliver();
		MimeMessage[] got = this.server.getReceivedMessages();
		assertThat(got).hasSize(2);
		assertThat(got[0].getSubject()).contains(reports.get(0).number());
		assertThat(got[0].getFrom()[0]).hasToString("reports@example.org");
		Multipart parts = (Multipart) got[0].getContent();
		assertThat(parts.getCount()).isEqualTo(3);
		Part file = parts.getBodyPart(1);
		assertThat(file.getFileName()).startsWith(reports.get(0).number()).endsWith(".pdf");
		assertThat(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(file.getInputStream().readAllBytes())))
			.isEqualTo(reports.get(0).sha256());
		assertThat(this.mails.latest()).allMatch((mail) -> mail.status().equals("sent"));

		mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort()).deliver();
		assertThat(this.server.getReceivedMessages()).as("sent once").hasSize(2);
	}

	@Test
	void linksLeadToTheReport() throws Exception {
		this.server.start();
		add("false");
		Run report = printDue().get(0);
		mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort()).deliver();

		String text = new String(
				GreenMailUtil.getBody(this.server.getReceivedMessages()[0]).getBytes(StandardCharsets.UTF_8),
				StandardCharsets.UTF_8)
			.replace("=\r\n", "");
		assertThat(text).contains("/reports/" + report.number() + ".pdf", "/verify").doesNotContain("attachment");
		assertThat(this.pages.get().uri(report.address()).with(user("anybody").roles("VIEWER"))).hasStatusOk();
		assertThat(this.pages.get().uri(report.address())).hasStatus(401);
	}

	@Test
	void mailThatFailsIsTriedAgainAndTold() {
		add("true");
		printDue();
		Mailer mailer = mailer("smtp://127.0.0.1:1"); // no server listens on this port
		mailer.deliver();
		assertThat(this.mails.latest()).allSatisfy((mail) -> {
			assertThat(mail.status()).isEqualTo("waiting");
			assertThat(mail.attempts()).isOne();
			assertThat(mail.problem()).isEqualTo("schedule.problem.mail");
		});

		for (int i = 0; i < 5; i++) {
			this.database.sql("update app.report_mail set next_at = now() where status = 'waiting'").update();
			mailer.deliver();
		}
		assertThat(this.mails.latest()).allMatch((mail) -> mail.status().equals("failed") && mail.attempts() == 6);
		assertThat(this.pages.get().uri("/reports").with(SAULE)).bodyText()
			.containsPattern(WholeFigure.of("2 mails with reports were given up"));
		assertThat(this.pages.get().uri("/reports/schedules").with(SAULE)).bodyText().contains("Given up");
		assertThat(this.pages.get().uri("/reports").with(SAULE)).bodyText().doesNotContain("were given up");
	}

	@Test
	void whatWasMissedIsOfTheDayThatItWasDue() {
		add("true");
		this.schedules.dueAt(this.schedules.all().get(0), OffsetDateTime.parse("2024-03-01T05:00Z"));
		while (this.mails.latest().isEmpty()) {
			this.dueReports.orderDue();
		}
		Run report = this.runs.find(this.mails.latest().get(0).runs().get(0)).orElseThrow();
		assertThat(report.scope().from()).isEqualTo("2024-02-01");
		assertThat(report.scope().to()).isEqualTo("2024-02-29");
		assertThat(this.schedules.all().get(0).nextAt()).isAfter(OffsetDateTime.now());
		assertThat(this.mails.latest()).as("once, however long it stood").hasSize(2);
	}

	@Test
	void unreliableServerGetsEachMailOnce() throws Exception {
		add("true");
		printDue();
		try (TestMailServer unreliable = new TestMailServer(Behaviour.BUSY, Behaviour.CLOSES_IN_MAIL)) {
			Mailer mailer = mailer(unreliable.url());
			mailer.deliver();
			assertThat(unreliable.accepted).isEmpty();
			assertThat(this.mails.latest()).hasSize(2).allSatisfy((mail) -> {
				assertThat(mail.status()).isEqualTo("waiting");
				assertThat(mail.isTriedAgain()).isTrue();
				assertThat(mail.nextAt()).isAfter(OffsetDateTime.now());
			});
			assertThat(this.pages.get().uri("/reports/schedules").with(SAULE)).bodyText()
				.contains("The mail server did not take it. It is tried again", "Tried once, next at");

			tryNow(mailer);
			tryNow(mailer);
			assertThat(unreliable.accepted).hasSize(2);
			assertThat(this.mails.latest()).allMatch((mail) -> mail.status().equals("sent") && mail.attempts() == 2);
			assertThat(this.pages.get().uri("/reports/schedules").with(SAULE)).bodyText()
				.contains("Sent")
				.doesNotContain("tried again", "Tried once");
		}
	}

	@Test
	void mailThatWasTakenIsNotSentAgain() throws Exception {
		add("true");
		printDue();
		try (TestMailServer unreliable = new TestMailServer(Behaviour.CLOSES_AFTER_MAIL, Behaviour.CLOSES_AFTER_MAIL)) {
			Mailer mailer = mailer(unreliable.url());
			mailer.deliver();
			tryNow(mailer);
			assertThat(unreliable.accepted).hasSize(2);
			assertThat(this.mails.latest()).allMatch((mail) -> mail.status().equals("sent"));
		}
	}

	@Test
	void mailWhoseProcessWasKilledBearsTheSameId() throws Exception {
		add("true");
		printDue();
		try (TestMailServer unreliable = new TestMailServer()) {
			Mailer mailer = mailer(unreliable.url());
			mailer.deliver();
			this.database.sql("update app.report_mail set status = 'waiting', ended_at = null").update();
			tryNow(mailer);
			assertThat(unreliable.accepted.stream()
				.flatMap(List::stream)
				.filter((line) -> line.startsWith("Message-ID: <mail-"))).hasSize(4)
				.satisfies((ids) -> assertThat(ids.stream().distinct()).hasSize(2));
		}
	}

	@Test
	void addressThatIsRefusedIsGivenUpAtOnceAndTheOtherGetsItsMail() throws Exception {
		add("true", "en", "nobody@example.org\nbolat@example.org");
		printDue();
		try (TestMailServer unreliable = new TestMailServer()) {
			mailer(unreliable.url()).deliver();
			assertThat(unreliable.accepted).hasSize(1);
			assertThat(unreliable.accepted.get(0)).contains("To: bolat@example.org");
		}
		assertThat(this.mails.latest()).extracting(Mail::address, Mail::status, Mail::attempts, Mail::problem)
			.containsExactlyInAnyOrder(tuple("nobody@example.org", "failed", 1, "schedule.problem.address"),
					tuple("bolat@example.org", "sent", 1, null));
		assertThat(this.pages.get().uri("/reports/schedules").with(SAULE)).bodyText()
			.contains("Given up", "refuses this address for good");
	}

	@Test
	void mailSpeaksTheLanguagesOfItsSchedule() throws Exception {
		this.server.start();
		add("true", "ru", "aisulu@example.org\nbolat@example.org");
		add("false", "kk", "aisulu@example.org\nbolat@example.org");
		OffsetDateTime past = OffsetDateTime.now().minusSeconds(1);
		this.schedules.all().forEach((schedule) -> this.schedules.dueAt(schedule, past));
		while (this.mails.latest().size() < 4) {
			this.dueReports.orderDue();
		}
		this.mails.latest().stream().flatMap((mail) -> mail.runs().stream()).forEach(this::await);
		mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort() + "?from=reports@example.org").deliver();
		List<MimeMessage> got = List.of(this.server.getReceivedMessages());
		assertThat(got).hasSize(4).allSatisfy((mail) -> {
			assertThat(mail.getAllRecipients()).hasSize(1);
			assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
			assertThat(mail.getHeader("Message-ID")[0]).matches("<mail-\\d+\\.\\d+@example\\.org>");
			assertThat(mail.getSentDate()).isCloseTo(new Date(), 60_000);
		});
		MimeMessage russian = with(got, "ru");
		assertThat(russian.getSubject()).startsWith("Взыскания (R-");
		Multipart parts = (Multipart) russian.getContent();
		assertThat(text(parts)).contains("Взыскания\nАлматы, ", "Во вложении", "/verify").doesNotContain("Attached");
		assertThat(parts.getBodyPart(1).getFileName()).matches("R-\\d+-\\d+-aigaq-penalties-.*-almaty-ru\\.pdf");

		MimeMessage kazakh = with(got, "kk");
		assertThat(kazakh.getSubject()).startsWith("Жазалар (R-");
		assertThat(kazakh.getContentType()).containsIgnoringCase("text/plain; charset=UTF-8");
		assertThat(kazakh.getContent().toString().replace("\r", "")).contains("Жазалар\nАлматы, ",
				"сілтеме арқылы жүктеп алыңыз");
	}

	@Test
	void mailInSeveralLanguagesHasAPartInEach() throws Exception {
		this.server.start();
		add("true");
		List<Run> reports = printDue();
		mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort()).deliver();
		MimeMessage mail = this.server.getReceivedMessages()[0];
		assertThat(mail.getSubject())
			.isEqualTo("Penalties / Жазалар (" + reports.get(0).number() + " – " + reports.get(1).number() + ")");
		String[] text = text((Multipart) mail.getContent()).split("-{40}");
		assertThat(text).hasSize(2);
		assertThat(text[0]).contains("Penalties\nAlmaty, ", reports.get(0).address())
			.doesNotContain(reports.get(1).address());
		assertThat(text[1]).contains("Жазалар\nАлматы, ", reports.get(1).address())
			.doesNotContain(reports.get(0).address());
	}

	@Test
	void reportThatFailedIsPrintedAgain() throws Exception {
		this.server.start();
		add("true");
		Run first = printDue().get(0);
		this.database
			.sql("""
					update app.report_run set status = 'failed', problem = 'run.problem.database', data_state = null, sha256 = null
					 where number = :number""")
			.param("number", first.number())
			.update();
		Mailer mailer = mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort());
		mailer.deliver();
		assertThat(this.server.getReceivedMessages()).isEmpty();
		List<String> numbers = this.mails.latest().get(0).runs();
		assertThat(numbers).doesNotContain(first.number()).hasSize(2);
		numbers.forEach(this::await);

		this.database.sql("update app.report_mail set next_at = now()").update();
		mailer.deliver();
		assertThat(this.server.getReceivedMessages()).hasSize(2);
	}

	@Test
	void reportThatWasWithdrawnIsPrintedAgainBeforeItIsSent() throws Exception {
		this.server.start();
		add("true");
		Run first = printDue().get(0);
		this.database.sql("update app.report_run set withdrawn_at = now() where number = :number")
			.param("number", first.number())
			.update();
		Mailer mailer = mailer("smtp://127.0.0.1:" + this.server.getSmtp().getPort());
		mailer.deliver();
		assertThat(this.server.getReceivedMessages()).isEmpty();
		List<String> numbers = this.mails.latest().get(0).runs();
		assertThat(numbers).doesNotContain(first.number()).hasSize(2);
		numbers.forEach(this::await);

		tryNow(mailer);
		assertThat(this.server.getReceivedMessages()).hasSize(2);
	}

	@Test
	void withoutAServerLinksAreShownToBePassedOn() {
		add("true");
		Run report = printDue().get(0);
		mailer("").deliver();
		Mail waiting = this.mails.latest().get(0);
		assertThat(waiting.status()).isEqualTo("waiting");
		assertThat(this.pages.get().uri("/reports/schedules").with(SAULE)).bodyText()
			.contains("pass the links below on", "/reports/runs/" + report.number(), "Passed on");

		this.pages.post()
			.uri("/reports/schedules/mails/" + waiting.id() + "/passed-on")
			.with(SAULE)
			.with(csrf())
			.exchange();
		assertThat(this.mails.find(waiting.id()).orElseThrow().status()).isEqualTo("sent");
	}

	private void add(String attached) {
		add(attached, "en,kk", "aisulu@example.org\nbolat@example.org");
	}

	private void add(String attached, String languages, String people) {
		assertThat(this.pages.post()
			.uri("/reports/schedules")
			.param("report", "penalties")
			.param("period", "LAST_MONTH")
			.param("rhythm", "MONTHLY")
			.param("city", "Алма-Ата")
			.param("languages", languages.split(","))
			.param("formats", "pdf")
			.param("people", people)
			.param("attached", attached)
			.with(SAULE)
			.with(csrf())).hasRedirectedUrl("/reports/schedules");
	}

	/** Order the reports of the one schedule and print them. */
	private List<Run> printDue() {
		this.schedules.dueAt(this.schedules.all().get(0), OffsetDateTime.now().minusSeconds(1));
		this.dueReports.orderDue();
		Instant end = Instant.now().plus(PATIENCE);
		// the background task of the program may have taken it
		while (this.mails.latest().isEmpty()) {
			assertThat(Instant.now()).isBefore(end);
		}
		return this.mails.latest().get(0).runs().stream().map(this::await).toList();
	}

	private void tryNow(Mailer mailer) {
		this.database.sql("update app.report_mail set next_at = now() where status = 'waiting'").update();
		mailer.deliver();
	}

	private static MimeMessage with(List<MimeMessage> mails, String language) throws MessagingException {
		for (MimeMessage mail : mails) {
			if (language.equals(mail.getHeader("Content-Language")[0])) {
				return mail;
			}
		}
		throw new AssertionError("No mail in " + language);
	}

	private static String text(Multipart parts) throws MessagingException, IOException {
		Object text = parts.getBodyPart(0).getContent();
		return (text instanceof Multipart inner) ? text(inner) : text.toString().replace("\r", "");
	}

	private Mailer mailer(String url) {
		return new Mailer(new MailServer(url, "http://localhost:8080"), this.composer, this.mails, this.schedules,
				this.runs, this.queue, this.catalogue, this.transactions);
	}

	private Run await(String number) {
		Instant end = Instant.now().plus(PATIENCE);
		while (true) {
			Run run = this.runs.find(number).orElseThrow();
			if (run.isEnded()) {
				return run;
			}
			assertThat(Instant.now()).as(run.toString()).isBefore(end);
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

}
