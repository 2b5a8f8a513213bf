package org.aigaq.report.schedule;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail with the same Message-ID at each attempt, so that a server can recognise a mail
 * that it has already accepted.
 */
class IdentifiedMessage extends MimeMessage {

	private final String id;

	/**
	 * An empty mail.
	 * @param id the Message-ID, with its angle brackets
	 */
	IdentifiedMessage(Session session, String id) {
		super(session);
		this.id = id;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.id);
	}

}
