package org.aigaq.database;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An error that may be logged says which constraint refuses a row, and not what is in it.
 */
@DatabaseTest
@Transactional
class RefusedRowTests {

	@Autowired
	JdbcClient database;

	@Test
	void errorNamesTheConstraintAndNobody() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("insert into registry.person (name, visibility) values (?, 'public')")
				.param("Serik Bolatov")
				.update())
			.satisfies((refused) -> assertThat(refused.getMessage()).contains("violates check constraint")
				.doesNotContain("Bolatov"));
	}

}
