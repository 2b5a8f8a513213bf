package org.aigaq.web.searching;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Filters are saved under a name, for one account. */
@DatabaseTest
@Transactional
class SavedSearchTests {

	private static final UserRequestPostProcessor VIEWER = user("sviewer").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("seditor").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void filterIsSavedOpenedAndDeletedByItsAccount() {
		assertThat(save(VIEWER, "Almaty, 2019", "")).hasRedirectedUrl("/incidents?date=2019&city=Almaty");
		long id = this.database.sql("select id from app.saved_search where account = 'sviewer'")
			.query(Long.class)
			.single();
		String address = "/searches/saved/" + id;
		assertThat(this.pages.get().uri("/incidents").with(VIEWER)).bodyText().contains("Almaty, 2019", address);
		assertThat(this.pages.get().uri("/incidents").with(EDITOR)).bodyText().doesNotContain("Almaty, 2019");
		assertThat(this.pages.get().uri(address).with(VIEWER)).hasRedirectedUrl("/incidents?date=2019&city=Almaty");
		assertThat(this.pages.get().uri(address).with(EDITOR)).hasStatus(404);
		assertThat(this.pages.post().uri(address + "/delete").with(EDITOR).with(csrf())).hasStatus(404);
		assertThat(this.pages.post().uri(address + "/delete").with(VIEWER).with(csrf())).hasRedirectedUrl("/incidents");
		assertThat(this.pages.get().uri(address).with(VIEWER)).hasStatus(404);
	}

	@Test
	void wordsOfAnEditorStandInNoAddress() {
		assertThat(save(EDITOR, "One person", "Sekretov").getResponse().getRedirectedUrl())
			.matches("/incidents\\?search=[A-Za-z0-9_-]{22}");
	}

	@Test
	void nameAndNumberHaveLimits() {
		assertThat(save(VIEWER, " ", "")).hasStatus(400);
		assertThat(save(VIEWER, "x".repeat(81), "")).hasStatus(400);
		this.database.sql("""
				insert into app.saved_search (account, list, name, query)
				select 'sviewer', '/incidents', 'Saved ' || n, 'date=2019' from generate_series(1, 50) n""").update();
		assertThat(save(VIEWER, "One more", "")).hasStatus(400);
		assertThat(save(VIEWER, "Saved 7", "")).hasStatus(302);
	}

	private MvcTestResult save(UserRequestPostProcessor account, String name, String words) {
		return this.pages.post()
			.uri("/searches/saved")
			.param("at", "/incidents")
			.param("name", name)
			.param("date", "2019")
			.param("city", "Almaty")
			.param("q", words)
			.with(account)
			.with(csrf())
			.exchange();
	}

}
