package org.aigaq.account.throttle;

import java.time.Duration;

import javax.sql.DataSource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Networks from which an account has signed in during the last 30 days, read from the
 * security events.
 */
@Component
class KnownNetworks {

	private static final long MOST_KEPT = 10_000;

	private final JdbcClient database;

	/** Answers of the last minute, so that many attempts do not become many queries. */
	private final Cache<String, Boolean> answers = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	KnownNetworks(@Qualifier("signInDataSource") DataSource database) {
		this.database = JdbcClient.create(database);
	}

	boolean knows(String network, String name) {
		String key = network + " " + name;
		Boolean known = this.answers.getIfPresent(key);
		if (known == null) {
			known = ask(network, name);
			this.answers.put(key, known);
		}
		return known;
	}

	private boolean ask(String network, String name) {
		return this.database.sql("""
				select exists (select
				                 from audit.security_event
				                where account = :name and kind = 'signed_in' and at > now() - interval '30 days'
				                  and address <<= cast(:network as inet))""")
			.param("name", name)
			.param("network", network)
			.query(Boolean.class)
			.single();
	}

}
