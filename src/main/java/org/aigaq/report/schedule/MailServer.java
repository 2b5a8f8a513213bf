package org.aigaq.report.schedule;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The server that takes mails, by its address:
 * {@code smtp://user:password@host:587?from=reports@example.org}; {@code smtps} speaks
 * TLS from the beginning, {@code smtp} as soon as the server offers it.
 */
@Component
class MailServer {

	private static final String PATIENCE = "20000";

	private final @Nullable JavaMailSender sender;

	private final String from;

	MailServer(@Value("${aigaq.smtp-url:}") String url, @Value("${aigaq.public-url}") String publicUrl) {
		this.sender = StringUtils.hasText(url) ? sender(URI.create(url.strip())) : null;
		String given = StringUtils.hasText(url)
				? UriComponentsBuilder.fromUriString(url.strip()).build().getQueryParams().getFirst("from") : null;
		this.from = (given != null) ? decoded(given) : "aigaq@" + URI.create(publicUrl).getHost();
	}

	/** What sends; {@code null}: no server is set. */
	@Nullable JavaMailSender sender() {
		return this.sender;
	}

	/** Address that mails come from. */
	String from() {
		return this.from;
	}

	private static JavaMailSender sender(URI url) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		String protocol = url.getScheme();
		sender.setProtocol(protocol);
		sender.setHost(url.getHost());
		sender.setPort(url.getPort());
		sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
		Properties properties = sender.getJavaMailProperties();
		if (url.getRawUserInfo() != null) {
			String[] login = url.getRawUserInfo().split(":", 2);
			sender.setUsername(decoded(login[0]));
			sender.setPassword((login.length > 1) ? decoded(login[1]) : "");
			properties.setProperty("mail." + protocol + ".auth", "true");
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

}
