package org.aigaq.account.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A row of the page of security events.
 *
 * @param id its number among the events, or among the looks at restricted names
 * @param at when it happened
 * @param kind code of what happened
 * @param account who did it; {@code null}: not known
 * @param address where the request came from; {@code null}: not known, or several
 * @param subject what it was done to; {@code null}: the account itself
 * @param detail more, in codes; {@code null}: nothing more
 * @param times how often
 */
public record SecurityEvent(long id, OffsetDateTime at, String kind, @Nullable String account, @Nullable String address,
		@Nullable String subject, @Nullable String detail, int times) {

	/**
	 * Key of what happened; a kind that this version does not know has a word of its own.
	 */
	public String getMessage() {
		return EventKind.find(this.kind).map(EventKind::getMessage).orElse("account.event.unknown");
	}

	/** Its place in the list, as a parameter of the next page. */
	EventCursor cursor() {
		return new EventCursor(this.at, this.kind.equals(EventKind.NAME_SEEN.code()), this.id);
	}

}
