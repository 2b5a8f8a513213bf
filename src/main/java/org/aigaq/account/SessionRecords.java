package org.aigaq.account;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.session.SessionEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records sessions that ended, other than by signing out or by a change of the account.
 */
@Component
class SessionRecords {

	private final SecurityEvents events;

	SessionRecords(SecurityEvents events) {
		this.events = events;
	}

	@EventListener
	void ended(SessionEnded session) {
		switch (session.reason()) {
			case ENDED_BY_OWNER, ENDED_BY_ADMIN ->
				this.events.record(EventKind.SESSION_ENDED, session.account(), session.reason().code());
			case IDLE, AGE, TOO_MANY ->
				this.events.recordRepeated(EventKind.SESSION_ENDED, session.account(), session.reason().code());
			case SIGNED_OUT, SIGNED_IN_AGAIN, ACCOUNT_CHANGED -> {
			}
		}
	}

}
