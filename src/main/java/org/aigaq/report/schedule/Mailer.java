package org.aigaq.report.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import org.aigaq.report.Catalogue;
import org.aigaq.report.queue.ReportQueue;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.Runs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails whose reports are ready. A failed mail is retried at growing intervals
 * and given up after a day, or at once if the server does not know the address; a failed
 * report is printed again first. Each attempt is recorded before it is made, and its
 * success right after, so that no recipient gets a mail twice.
 */
@Component
class Mailer {

	private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);

	private static final Duration SOON = Duration.ofSeconds(20);

	/** The pause before the second attempt, the third, and so on. */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10),
			Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(17));

	private static final RetryTemplate PATIENTLY = new RetryTemplate(RetryPolicy.builder()
		.includes(DataAccessException.class)
		.maxRetries(10)
		.delay(Duration.ofSeconds(1))
		.build());

	private final MailServer server;

	private final MailComposer composer;

	private final Mails mails;

	private final Schedules schedules;

	private final Runs runs;

	private final ReportQueue queue;

	private final Catalogue catalogue;

	private final TransactionTemplate transaction;

	Mailer(MailServer server, MailComposer composer, Mails mails, Schedules schedules, Runs runs, ReportQueue queue,
			Catalogue catalogue, PlatformTransactionManager transactions) {
		this.server = server;
		this.composer = composer;
		this.mails = mails;
		this.schedules = schedules;
		this.runs = runs;
		this.queue = queue;
		this.catalogue = catalogue;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Send every mail that is due. Without a server the mails wait to be passed on by
	 * hand.
	 */
	void deliver() {
		while (this.server.isSet() && deliverOne()) {
			// the next
		}
	}

	private boolean deliverOne() {
		Errand errand = this.transaction.execute((status) -> next());
		if (errand != null && !errand.reports().isEmpty()) {
			send(errand);
		}
		return errand != null;
	}

	/** The next mail to send; {@code null}: there is none. */
	private @Nullable Errand next() {
		return this.mails.takeWaiting().map((mail) -> {
			Schedule schedule = this.schedules.find(mail.schedule()).orElseThrow();
			List<Run> reports = mail.runs().stream().map((number) -> this.runs.find(number).orElseThrow()).toList();
			Optional<Run> failed = reports.stream().filter((run) -> run.isEnded() && !run.isDone()).findFirst();
			if (failed.isPresent()) {
				printAgain(mail, schedule, failed.get());
			}
			else if (reports.stream().anyMatch(Run::isWithdrawn)) {
				reports.stream().filter(Run::isWithdrawn).forEach((run) -> order(run, schedule));
				this.mails.later(mail, SOON);
			}
			else if (reports.stream().allMatch(Run::isDone)) {
				this.mails.attempt(mail, pause(mail));
				return new Errand(mail, schedule, reports);
			}
			else {
				this.mails.later(mail, SOON);
			}
			return new Errand(mail, schedule, List.of());
		}).orElse(null);
	}

	private void send(Errand errand) {
		Mail mail = errand.mail();
		try {
			this.server.send(this.composer.write(this.server.session(), this.server.from(), mail, errand.schedule(),
					errand.reports()));
			PATIENTLY.invoke(() -> this.mails.sent(mail));
		}
		catch (MailServer.NoSuchAddress ex) {
			this.mails.failed(mail, "schedule.problem.address");
		}
		catch (MessagingException ex) {
			LOG.warn("Mail {} to {} was not sent: {}", mail.id(), mail.address(), ex.getMessage());
			if (isLast(mail)) {
				this.mails.failed(mail, "schedule.problem.given-up");
			}
			else {
				this.mails.inVain(mail, "schedule.problem.mail");
			}
		}
	}

	private void printAgain(Mail mail, Schedule schedule, Run failed) {
		String problem = (failed.problem() != null) ? failed.problem() : "schedule.problem.cancelled";
		this.mails.attempt(mail, pause(mail));
		if (isLast(mail)) {
			this.mails.failed(mail, problem);
			return;
		}
		this.mails.inVain(mail, problem);
		order(failed, schedule);
	}

	/**
	 * Order a report again that failed or was withdrawn, for all mails that wait for it.
	 */
	private void order(Run run, Schedule schedule) {
		Run next = this.queue.order(run.order(this.catalogue), schedule.account());
		this.mails.replace(run.number(), next.number());
	}

	private static boolean isLast(Mail mail) {
		return mail.attempts() >= PAUSES.size();
	}

	private static Duration pause(Mail mail) {
		return isLast(mail) ? PAUSES.get(0) : PAUSES.get(mail.attempts());
	}

	/**
	 * A mail to send.
	 *
	 * @param mail its state before this attempt
	 * @param schedule the schedule that ordered it
	 * @param reports the reports to send; empty: they are not ready yet
	 */
	private record Errand(Mail mail, Schedule schedule, List<Run> reports) {
	}

}
