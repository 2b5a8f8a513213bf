package org.aigaq.report.schedule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The SMTP server, given by its address:
 * {@code smtp://user:password@host:587?from=reports@example.org}. {@code smtps} uses TLS
 * from the beginning, {@code smtp} as soon as the server offers it. A password is sent
 * over TLS only, unless the server is on this machine; without it, nothing is sent.
 */
@Component
class MailServer {

	private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

	private static final String PATIENCE = "20000";

	private static final int LAST_PORT = 65_535;

	/** Names of this machine. */
	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

	private final @Nullable JavaMailSenderImpl login;

	private final String from;

	MailServer(@Value("${aigaq.smtp-url:}") String url, @Value("${aigaq.public-url}") String publicUrl) {
		UriComponents server = StringUtils.hasText(url)
				? address("AIGAQ_SMTP_URL", url, "smtps?", "smtp://mail.example.org:25") : null;
		this.login = (server != null) ? login(server) : null;
		String given = (server != null) ? server.getQueryParams().getFirst("from") : null;
		String own = address("AIGAQ_PUBLIC_URL", publicUrl, "https?", "https://aigaq.example.org").getHost();
		this.from = (given != null) ? decoded(given) : "aigaq@" + own;
	}

	/**
	 * The parts of an address from the settings. Names of hosts may have an underscore,
	 * as those of containers often have.
	 * @throws MailServerRefused if it has another scheme or names no host
	 */
	private static UriComponents address(String setting, String url, String scheme, String example) {
		try {
			UriComponents address = UriComponentsBuilder.fromUriString(url.strip()).build();
			if (String.valueOf(address.getScheme()).matches(scheme) && StringUtils.hasText(address.getHost())
					&& address.getPort() <= LAST_PORT) {
				return address;
			}
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			// no address at all: told below
		}
		throw new MailServerRefused(setting + " is no address with a host: set it to one such as " + example + ".");
	}

	/** Whether a server is configured. */
	boolean isSet() {
		return this.login != null;
	}

	/** The name or address of its host. */
	String host() {
		return Objects.requireNonNull(server().getHost());
	}

	/** Its port; -1: the usual one. */
	int port() {
		return server().getPort();
	}

	/** The session that mails to it are written with. */
	Session session() {
		return server().getSession();
	}

	/**
	 * Send a mail. An error after the server has accepted it is ignored.
	 * @throws NoSuchAddress if the server refuses the address permanently
	 */
	void send(MimeMessage mail) throws MessagingException {
		JavaMailSenderImpl server = server();
		Transport transport = server.getSession().getTransport(server.getProtocol());
		try {
			transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
			mail.saveChanges();
			transport.sendMessage(mail, mail.getAllRecipients());
		}
		catch (MessagingException ex) {
			throw isOfAddress(ex) ? new NoSuchAddress(ex) : ex;
		}
		finally {
			close(transport);
		}
	}

	/** The sender's address. */
	String from() {
		return this.from;
	}

	private JavaMailSenderImpl server() {
		return Objects.requireNonNull(this.login, "No mail server is set");
	}

	private static boolean isOfAddress(MessagingException failure) {
		return failure instanceof SendFailedException refused && refused.getInvalidAddresses() != null
				&& refused.getInvalidAddresses().length > 0;
	}

	private static void close(Transport transport) {
		try {
			transport.close();
		}
		catch (MessagingException ex) {
			LOG.debug("The mail server was gone before it was bidden farewell", ex);
		}
	}

	private static JavaMailSenderImpl login(UriComponents url) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		String protocol = Objects.requireNonNull(url.getScheme());
		sender.setProtocol(protocol);
		sender.setHost(url.getHost());
		sender.setPort(url.getPort());
		sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
		Properties properties = sender.getJavaMailProperties();
		if (url.getUserInfo() != null) {
			String[] login = url.getUserInfo().split(":", 2);
			sender.setUsername(decoded(login[0]));
			sender.setPassword((login.length > 1) ? decoded(login[1]) : "");
			properties.setProperty("mail." + protocol + ".auth", "true");
			properties.setProperty("mail.smtp.starttls.required", String.valueOf(!LOCAL.contains(url.getHost())));
		}
		properties.setProperty("mail.smtp.starttls.enable", "true");
		for (String wait : new String[] { "connectiontimeout", "timeout", "writetimeout" }) {
			properties.setProperty("mail." + protocol + "." + wait, PATIENCE);
		}
		return sender;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	/** The server refuses the address permanently. */
	static class NoSuchAddress extends MessagingException {

		NoSuchAddress(MessagingException cause) {
			super(cause.getMessage(), cause);
		}

	}

}
