package org.aigaq.report.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import org.aigaq.report.Catalogue;
import org.aigaq.report.run.Desk;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails whose reports are ready. What fails is tried again, each time later,
 * and given up after a day; a report that failed is printed again first.
 */
@Component
class Postman {

	private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

	private static final Duration SOON = Duration.ofSeconds(20);

	/** Before the second attempt, the third, and so on. */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10),
			Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(17));

	private final MailServer server;

	private final Letters letters;

	private final Mails mails;

	private final Schedules schedules;

	private final Runs runs;

	private final Desk desk;

	private final Catalogue catalogue;

	private final TransactionTemplate transaction;

	Postman(MailServer server, Letters letters, Mails mails, Schedules schedules, Runs runs, Desk desk,
			Catalogue catalogue, PlatformTransactionManager transactions) {
		this.server = server;
		this.letters = letters;
		this.mails = mails;
		this.schedules = schedules;
		this.runs = runs;
		this.desk = desk;
		this.catalogue = catalogue;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Send all that may be sent now; without a server they wait to be passed on by hand.
	 */
	void deliver() {
		JavaMailSender sender = this.server.sender();
		while (sender != null && Boolean.TRUE.equals(this.transaction.execute((status) -> deliverOne(sender)))) {
			// the next
		}
	}

	private boolean deliverOne(JavaMailSender sender) {
		Optional<Mail> waiting = this.mails.takeWaiting();
		waiting.ifPresent((mail) -> {
			Schedule schedule = this.schedules.find(mail.schedule()).orElseThrow();
			List<Run> reports = mail.runs().stream().map((number) -> this.runs.find(number).orElseThrow()).toList();
			Optional<Run> failed = reports.stream().filter((run) -> run.isEnded() && !run.isDone()).findFirst();
			if (failed.isPresent()) {
				printAgain(mail, schedule, failed.get());
			}
			else if (reports.stream().allMatch(Run::isDone)) {
				send(sender, mail, schedule, reports);
			}
			else {
				this.mails.later(mail, SOON);
			}
		});
		return waiting.isPresent();
	}

	private void send(JavaMailSender sender, Mail mail, Schedule schedule, List<Run> reports) {
		try {
			sender.send(this.letters.write(sender, this.server.from(), mail, schedule, reports));
			this.mails.sent(mail);
		}
		catch (MailException | MessagingException ex) {
			LOG.warn("Mail {} to {} was not sent: {}", mail.id(), mail.address(), ex.getMessage());
			again(mail, "schedule.problem.mail");
		}
	}

	private void printAgain(Mail mail, Schedule schedule, Run failed) {
		String problem = (failed.problem() != null) ? failed.problem() : "schedule.problem.cancelled";
		if (again(mail, problem)) {
			Run next = this.desk.order(failed.order(this.catalogue), schedule.account());
			this.mails.replace(failed.number(), next.number());
		}
	}

	/** Whether there is another attempt. */
	private boolean again(Mail mail, String problem) {
		if (mail.attempts() >= PAUSES.size()) {
			this.mails.failed(mail, problem);
			return false;
		}
		this.mails.triedInVain(mail, problem, PAUSES.get(mail.attempts()));
		return true;
	}

}
