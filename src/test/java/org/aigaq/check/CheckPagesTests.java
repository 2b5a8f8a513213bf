package org.aigaq.check;

import java.io.UnsupportedEncodingException;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Violations are shown to editors, who can correct them, in pages. */
@DatabaseTest
@Transactional
class CheckPagesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void seedHasNoProblem() throws UnsupportedEncodingException {
		assertThat(page("/checks")).contains("Checks", "Nothing found of these").doesNotContain("problem");
	}

	@Test
	void breachLeadsToItsPlace() throws UnsupportedEncodingException {
		String code = new Waves(this.database).wave().on("2101-01-01").code();
		assertThat(page("/checks")).contains("One problem", code + " is dated 2101-01-01",
				"href=\"/incidents/" + code + "\"");
	}

	@Test
	void manyBreachesArePaged() throws UnsupportedEncodingException {
		Waves waves = new Waves(this.database);
		for (int i = 0; i < Checks.ROWS + 3; i++) {
			waves.wave().on("2101-01-01");
		}
		assertThat(page("/checks")).contains("and 3 more");
		assertThat(page("/checks/date_in_future?page=2")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
		assertThat(page("/checks/date_in_future?page=9")).contains("Nothing found here");
	}

	@Test
	void viewersAndUnknownRulesAreRefused() {
		assertThat(this.pages.get().uri("/checks").with(user("v").roles("VIEWER"))).hasStatus(403);
		assertThat(this.pages.get().uri("/checks/nothing").with(EDITOR)).hasStatus(404);
	}

	private String page(String address) throws UnsupportedEncodingException {
		var result = this.pages.get().uri(address).with(EDITOR).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
