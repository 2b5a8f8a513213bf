package org.aigaq.report.schedule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.aigaq.report.run.Run;

import org.springframework.context.ApplicationContext;

/** Mails with reports as they would be sent, for tests of other packages. */
public final class ComposedMails {

	private ComposedMails() {
	}

	/** The mail with these reports, as the mail server gets it, and its text. */
	public static String text(ApplicationContext program, List<Run> reports) throws Exception {
		Schedule schedule = new Schedule(1, reports.get(0).report(), Period.LAST_MONTH, null, null,
				List.of("en", "ru", "kk"), List.of("csv"), Interval.MONTHLY, List.of("a@example.org"), true, "saule",
				OffsetDateTime.now());
		Mail mail = new Mail(1, 1, OffsetDateTime.now(), "a@example.org", reports.stream().map(Run::number).toList(),
				"waiting", 0, OffsetDateTime.now(), null);
		MimeMessage message = program.getBean(MailComposer.class)
			.write(Session.getInstance(new Properties()), "reports@example.org", mail, schedule, reports);
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		message.writeTo(sent);
		return sent.toString(StandardCharsets.UTF_8) + program.getBean(MailTexts.class).subject(schedule, reports)
				+ program.getBean(MailTexts.class).text(schedule, reports, true);
	}

}
