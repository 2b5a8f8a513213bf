package org.aigaq.account.analyst;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.database.watch.QueryWasEnded;
import org.aigaq.database.watch.RoleWasReset;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what the watch over the database ended and set back. */
@Component
class WatchRecord {

	private final SecurityEvents events;

	WatchRecord(SecurityEvents events) {
		this.events = events;
	}

	@EventListener
	void record(RoleWasReset reset) {
		this.events.recordOf(null, EventKind.ANALYST_RESET, reset.role(), reset.what());
	}

	/** Equal ones are summed, for an analyst can cause many. */
	@EventListener
	void record(QueryWasEnded query) {
		this.events.recordRepeated(EventKind.QUERY_ENDED, null, query.role() + ": " + query.reason());
	}

}
