package org.aigaq;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class StartTests {

	@Autowired
	JdbcClient database;

	@Test
	void programSignsInAsAppRole() {
		assertThat(this.database.sql("select current_user").query(String.class).single()).isEqualTo("aigaq_app");
	}

}
