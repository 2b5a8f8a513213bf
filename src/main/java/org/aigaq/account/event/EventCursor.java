package org.aigaq.account.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The last row of a page. Rows are in descending order of time; of the same time, events
 * are before looks.
 *
 * @param at its time, in microseconds
 * @param look whether it is a look at a restricted name
 * @param id its number among the events or the looks
 */
record EventCursor(OffsetDateTime at, boolean look, long id) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})([el])(\\d{1,18})");

	/** Read a parameter; {@code null}: it is none. */
	static @Nullable EventCursor of(@Nullable String written) {
		Matcher parts = WRITTEN.matcher((written != null) ? written : "");
		return parts.matches() ? new EventCursor(
				Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
				parts.group(2).equals("l"), Long.parseLong(parts.group(3))) : null;
	}

	/** Events of the same time with a lower number come later. */
	long eventsBelow() {
		return this.look ? 0 : this.id;
	}

	/** Looks of the same time with a lower number come later. */
	long looksBelow() {
		return this.look ? this.id : Long.MAX_VALUE;
	}

	@Override
	public String toString() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.at.toInstant()) + (this.look ? "l" : "e") + this.id;
	}

}
