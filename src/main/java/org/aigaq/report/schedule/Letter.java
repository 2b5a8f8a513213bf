package org.aigaq.report.schedule;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail that bears the same id each time that it is tried, so that a server which
 * already has it can tell.
 */
class Letter extends MimeMessage {

	private final String id;

	/**
	 * An empty one.
	 * @param id as in the header, with its brackets
	 */
	Letter(Session session, String id) {
		super(session);
		this.id = id;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.id);
	}

}
