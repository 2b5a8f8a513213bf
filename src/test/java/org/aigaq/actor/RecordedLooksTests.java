package org.aigaq.actor;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The record of a look at a restricted name stays, whatever the page undoes. */
@DatabaseTest
class RecordedLooksTests {

	private static final long PERSON = 1_901_000_001L; // of no person

	@Autowired
	Actors actors;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void recordOutlivesTheTransactionOfThePage() {
		int before = looks();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.actors.recordLook(List.of(PERSON), "/persons/of-a-test");
			status.setRollbackOnly(); // as where two editors save the same incident
		});
		assertThat(looks()).isEqualTo(before + 1);
	}

	private int looks() {
		return this.database.sql("select count(*) from audit.look where person_id = ?")
			.param(PERSON)
			.query(Integer.class)
			.single();
	}

}
