package org.aigaq.report.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.aigaq.report.Catalogue;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Run;

import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes the mails that deliver reports: one for each recipient, so that no recipient
 * sees the others, in the languages of the schedule.
 */
@Component
class MailComposer {

	/**
	 * Largest total size of attachments, in bytes: below the limit of most servers, with
	 * room for the encoding.
	 */
	private static final long MOST_ATTACHED = 7_000_000;

	private final Catalogue catalogue;

	private final Archive archive;

	private final MailTexts words;

	MailComposer(Catalogue catalogue, Archive archive, MailTexts words) {
		this.catalogue = catalogue;
		this.archive = archive;
		this.words = words;
	}

	/**
	 * A mail with links, and with the files as attachments if the schedule wants them and
	 * they are not too large.
	 */
	MimeMessage write(Session session, String from, Mail mail, Schedule schedule, List<Run> reports)
			throws MessagingException {
		String domain = from.substring(from.lastIndexOf('@') + 1);
		MimeMessage message = new IdentifiedMessage(session,
				"<mail-%s.%s@%s>".formatted(mail.id(), mail.dueAt().toEpochSecond(), domain));
		message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
		message.setHeader("X-Auto-Response-Suppress", "All");
		message.setHeader("List-Id", "<schedule-%s.%s>".formatted(schedule.id(), domain));
		message.setHeader("Content-Language", String.join(", ", schedule.languages()));
		boolean attached = schedule.attached() && bytes(reports) <= MOST_ATTACHED;
		MimeMessageHelper letter = new MimeMessageHelper(message, attached, "UTF-8");
		letter.setFrom(from);
		letter.setTo(mail.address());
		letter.setSentDate(new Date());
		letter.setSubject(this.words.subject(schedule, reports));
		letter.setText(this.words.text(schedule, reports, attached));
		if (attached) {
			attach(letter, reports);
		}
		return message;
	}

	private void attach(MimeMessageHelper letter, List<Run> reports) throws MessagingException {
		for (Run run : reports) {
			Path file = this.archive.file(run);
			if (run.isKept() && Files.exists(file)) {
				letter.addAttachment(run.number() + "-" + run.order(this.catalogue).fileName(), file.toFile());
			}
		}
	}

	private static long bytes(List<Run> reports) {
		return reports.stream().mapToLong((run) -> (run.bytes() != null) ? run.bytes() : 0).sum();
	}

}
