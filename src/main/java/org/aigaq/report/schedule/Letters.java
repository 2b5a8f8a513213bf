package org.aigaq.report.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.aigaq.report.Catalogue;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Run;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the mails that go out with reports. */
@Component
class Letters {

	/** What most servers take, less what the encoding adds. */
	private static final long MOST_ATTACHED = 7_000_000;

	private final Catalogue catalogue;

	private final Archive archive;

	private final MessageSource messages;

	private final String address;

	Letters(Catalogue catalogue, Archive archive, MessageSource messages,
			@Value("${aigaq.public-url}") String address) {
		this.catalogue = catalogue;
		this.archive = archive;
		this.messages = messages;
		this.address = address;
	}

	/** A mail with links, and with the files where they are wanted and not too large. */
	MimeMessage write(JavaMailSender sender, String from, Mail mail, Schedule schedule, List<Run> reports)
			throws MessagingException {
		MimeMessage message = sender.createMimeMessage();
		MimeMessageHelper letter = new MimeMessageHelper(message, true, "UTF-8");
		letter.setFrom(from);
		letter.setTo(mail.address());
		letter.setSubject(words("schedule.letter.subject", title(schedule), numbers(reports)));
		boolean attached = schedule.attached() && bytes(reports) <= MOST_ATTACHED;
		letter.setText(text(schedule, reports, attached));
		if (attached) {
			for (Run run : reports) {
				Path file = this.archive.file(run);
				if (Files.exists(file)) {
					letter.addAttachment(run.number() + "-" + run.order(this.catalogue).fileName(), file.toFile());
				}
			}
		}
		return message;
	}

	/** Base of links. */
	String address() {
		return this.address;
	}

	/** Where somebody with an account downloads a report. */
	private String link(Run run) {
		return this.address + run.address();
	}

	private String text(Schedule schedule, List<Run> reports, boolean attached) {
		String lines = reports.stream()
			.map((run) -> words("schedule.letter.line", run.number(),
					this.messages.getMessage("report.language." + run.language(), null, Locale.ENGLISH),
					run.format().toUpperCase(Locale.ROOT), link(run)))
			.collect(Collectors.joining("\n"));
		return words(attached ? "schedule.letter.attached" : "schedule.letter.linked", title(schedule), lines,
				this.address + "/verify");
	}

	private String title(Schedule schedule) {
		return this.messages.getMessage(schedule.title(), null, Locale.ENGLISH);
	}

	private static String numbers(List<Run> reports) {
		return reports.stream().map(Run::number).collect(Collectors.joining(", "));
	}

	private static long bytes(List<Run> reports) {
		return reports.stream().mapToLong((run) -> (run.bytes() != null) ? run.bytes() : 0).sum();
	}

	private String words(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
