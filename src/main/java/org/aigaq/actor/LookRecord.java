package org.aigaq.actor;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records looks at restricted names. A page that shows one already holds a connection of
 * the pool for pages; the record takes one of another pool, so that pages do not wait for
 * each other.
 */
@Component
class LookRecord {

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	LookRecord(@Qualifier("signInDataSource") DataSource pool) {
		this.database = JdbcClient.create(pool);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
	}

	/** Record that the signed-in account sees these persons on a page. */
	void add(List<Long> persons, String place) {
		Authentication account = SecurityContextHolder.getContext().getAuthentication();
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("select set_config('aigaq.account', ?, true)")
				.param((account != null) ? account.getName() : "")
				.query(String.class)
				.single();
			this.database.sql("select audit.record_look(:persons, :place)")
				.param("persons", persons.toArray(Long[]::new))
				.param("place", place)
				.query((row, number) -> true)
				.list();
		});
	}

}
