package org.aigaq.account.session;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A session that has not ended, for the list of its owner and of administrators.
 *
 * @param id key
 * @param startedAt when it was signed in
 * @param lastSeenAt when it was last used, at most a minute late
 * @param address network address it was signed in from; {@code null}: not known
 * @param program browser and system; {@code null}: not known
 */
public record OpenSession(long id, OffsetDateTime startedAt, OffsetDateTime lastSeenAt, @Nullable String address,
		@Nullable String program) {
}
