package org.aigaq.account;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.session.EndReason;
import org.aigaq.account.session.SessionEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records sessions that ended, other than by signing out. */
@Component
class SessionRecords {

	private final SecurityEvents events;

	SessionRecords(SecurityEvents events) {
		this.events = events;
	}

	@EventListener
	void ended(SessionEnded session) {
		if (session.reason() != EndReason.SIGNED_OUT && session.reason() != EndReason.SIGNED_IN_AGAIN) {
			this.events.record(EventKind.SESSION_ENDED, session.account(), session.reason().code());
		}
	}

}
