package org.aigaq.account.session;

import java.util.Optional;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recognises the browser of somebody whose session has expired, by the hash of its
 * cookie.
 */
@Component
public class ExpiredSessions {

	private final JdbcClient database;

	private final SessionCookie cookie;

	ExpiredSessions(@Qualifier("signInDataSource") DataSource database, SessionCookie cookie) {
		this.database = JdbcClient.create(database);
		this.cookie = cookie;
	}

	/**
	 * Key of the account whose session was used within the last day and ended by itself
	 * or because the account changed; none for strangers, for an account that is
	 * disabled, and where somebody ended the session.
	 */
	public Optional<Long> accountOf(HttpServletRequest request) {
		SessionToken token = this.cookie.of(request);
		return (token == null) ? Optional.empty() : this.database.sql("""
				select account.id
				  from app.session
				  join app.account on account.id = session.account_id
				 where session.token_hash = :hash and account.enabled
				   and session.last_seen_at > now() - make_interval(secs => :known)
				   and (session.ended_at is null or session.end_reason in ('idle', 'age', 'account_changed'))""")
			.param("hash", token.hash())
			.param("known", Sessions.KNOWN.toSeconds())
			.query(Long.class)
			.optional();
	}

}
