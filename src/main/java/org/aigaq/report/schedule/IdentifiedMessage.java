package org.aigaq.report.schedule;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail with the same id at each attempt, so that a server which
 * has accepted it before recognises it.
 */
class IdentifiedMessage extends MimeMessage {

	private final String id;

	/**
	 * An empty one.
	 * @param id as in the header, with its brackets
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
