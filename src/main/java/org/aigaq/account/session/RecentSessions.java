package org.aigaq.account.session;

import java.nio.ByteBuffer;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Sessions that were used in the last hour, by the hash of their cookie, so that their
 * requests do not wait with those of strangers. Signs nobody in: whether a session still
 * lasts is asked of the database in each request.
 */
@Component
public class RecentSessions {

	private static final int MOST = 10_000;

	private final SessionCookie cookie;

	private final Cache<ByteBuffer, Boolean> used = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	RecentSessions(SessionCookie cookie) {
		this.cookie = cookie;
	}

	/** Whether the session of this request was used a short time ago. */
	public boolean has(HttpServletRequest request) {
		SessionToken token = this.cookie.of(request);
		return token != null && this.used.getIfPresent(ByteBuffer.wrap(token.hash())) != null;
	}

	void add(SessionToken token) {
		this.used.put(ByteBuffer.wrap(token.hash()), true);
	}

	void remove(SessionToken token) {
		this.used.invalidate(ByteBuffer.wrap(token.hash()));
	}

}
