package org.aigaq.report.schedule;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The address of the mail server is read whole, or the program does not start. */
class MailServerTests {

	private static final String PUBLIC = "https://aigaq.example.org";

	@ParameterizedTest
	@CsvSource({ "smtp://mail_server:25,mail_server,25", "smtp://mail.example.org,mail.example.org,-1",
			"smtps://user:pass@mail-1:465?from=a@b.org,mail-1,465", "smtp://127.0.0.1:2525,127.0.0.1,2525",
			"smtp://user%40x:p%3Aw@m_x.local:25,m_x.local,25", "smtp://[::1]:25,[::1],25" })
	void hostAndPortAreThoseOfTheAddress(String url, String host, int port) {
		MailServer server = new MailServer(url, PUBLIC);
		assertThat(server.host()).isEqualTo(host);
		assertThat(server.port()).isEqualTo(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "smtp:mail", "smtp://:25", "mail.example.org:25", "http://mail:25", "smtp://mail:99999",
			"smtp://mail:port", "smtp:///x" })
	void addressWithoutAHostIsRefused(String url) {
		assertThatExceptionOfType(MailServerRefused.class).isThrownBy(() -> new MailServer(url, PUBLIC))
			.withMessageStartingWith("AIGAQ_SMTP_URL");
	}

	@Test
	void passwordIsNotSentWithoutTls() throws Exception {
		try (TestMailServer server = new TestMailServer()) {
			MailServer elsewhere = new MailServer(server.url().replace("127.0.0.1", "reports:secret@0.0.0.0"), PUBLIC);
			MimeMessage mail = new MimeMessage(elsewhere.session());
			mail.setRecipients(RecipientType.TO, "reader@example.org");
			mail.setText("The report");
			assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> elsewhere.send(mail))
				.withMessageContaining("STARTTLS");
			assertThat(server.accepted).isEmpty();
		}
	}

	@Test
	void senderIsOfThePublicAddress() {
		assertThat(new MailServer("", "http://aigaq_web:8080").from()).isEqualTo("aigaq@aigaq_web");
		assertThatExceptionOfType(MailServerRefused.class).isThrownBy(() -> new MailServer("", "aigaq.example.org"))
			.withMessageStartingWith("AIGAQ_PUBLIC_URL");
	}

}
