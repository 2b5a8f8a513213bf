package org.aigaq.check;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Violations are shown to editors, who can correct them, in pages. */
@DatabaseTest
class CheckPagesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	private final List<String> entered = new ArrayList<>();

	@Test
	void seedHasNoProblem() throws UnsupportedEncodingException {
		assertThat(page("/checks")).contains("Checks", "Nothing found of these").doesNotContain("problem");
	}

	@Test
	void breachLeadsToItsPlace() throws UnsupportedEncodingException {
		String code = future();
		assertThat(page("/checks")).contains("One problem", code + " is dated 2101-01-01",
				"href=\"/incidents/" + code + "\"");
	}

	@Test
	void manyBreachesArePaged() throws UnsupportedEncodingException {
		for (int i = 0; i < Checks.ROWS + 3; i++) {
			future();
		}
		assertThat(page("/checks")).contains("and 3 more");
		assertThat(page("/checks/date_in_future?page=2")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
		assertThat(page("/checks/date_in_future?page=9")).contains("Nothing found here");
	}

	/** An incident of the future, deleted after the test: runs see what is committed. */
	private String future() {
		String code = new Waves(this.database).wave().on("2101-01-01").code();
		this.entered.add(code);
		return code;
	}

	@AfterEach
	void delete() {
		this.entered
			.forEach((code) -> this.database.sql("delete from registry.incident where code = ?").param(code).update());
	}

	@Test
	void viewersAndUnknownRulesAreRefused() {
		assertThat(this.pages.get().uri("/checks").with(user("v").roles("VIEWER"))).hasStatus(403);
		assertThat(this.pages.get().uri("/checks/nothing").with(EDITOR)).hasStatus(404);
	}

	/** A page, once no check is running. */
	private String page(String address) throws UnsupportedEncodingException {
		for (;;) {
			var result = this.pages.get().uri(address).with(EDITOR).exchange();
			assertThat(result).hasStatusOk();
			String page = result.getResponse().getContentAsString();
			if (!page.contains("A check is running")) {
				return page;
			}
		}
	}

}
