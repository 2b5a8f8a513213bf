package org.aigaq.web.searching;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What editors searched for, bounded in number and time. */
@Repository
class KeptSearches {

	/** How many are kept of an account. */
	static final int MOST = 50;

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	KeptSearches(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keep a search; the oldest of the account and those of more than 12 hours go.
	 * @param query the fields as the query of an address, encoded
	 * @return the token
	 */
	@Transactional
	String keep(String account, String query) {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.database.sql("""
				delete from app.kept_search
				 where made_at < now() - interval '12 hours'
				    or token in (select token from app.kept_search where account = :account
				                  order by made_at desc, token offset :kept)""")
			.param("account", account)
			.param("kept", MOST - 1)
			.update();
		this.database.sql("insert into app.kept_search (token, account, query) values (:token, :account, :query)")
			.param("token", token)
			.param("account", account)
			.param("query", query)
			.update();
		return token;
	}

	/** The query of a token; empty if the account has no such token any more. */
	Optional<String> find(String token, String account) {
		return this.database.sql("""
				select query from app.kept_search
				 where token = :token and account = :account and made_at > now() - interval '12 hours'""")
			.param("token", token)
			.param("account", account)
			.query(String.class)
			.optional();
	}

}
