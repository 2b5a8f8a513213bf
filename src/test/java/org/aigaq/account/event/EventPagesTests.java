package org.aigaq.account.event;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@Transactional
class EventPagesTests {

	private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	private static final Pattern SUBJECT = Pattern.compile("F-(\\d+)<");

	@Autowired
	MockMvc web;

	@Autowired
	JdbcClient database;

	@Test
	void onlyAdminsReadEvents() throws Exception {
		this.web.perform(get("/security-events").with(user("r").roles("REVIEWER", "EDITOR", "VIEWER")))
			.andExpect(status().isForbidden());
	}

	@Test
	void changesOfAnAccountAreEvents() throws Exception {
		this.web.perform(post("/accounts/new").with(admin())
			.with(csrf())
			.param("name", "of.events")
			.param("displayName", "")
			.param("role", "VIEWER")
			.param("password", "wet gravel under nine lamps"));
		this.web
			.perform(post("/accounts/of.events").with(admin())
				.with(csrf())
				.param("displayName", "")
				.param("role", "EDITOR")
				.param("_enabled", "on")
				.param("version", "0"))
			.andExpect(redirectedUrl("/accounts"));

		String page = page("/security-events?account=of.events");
		assertThat(page).contains("Account added", "Role changed", "viewer to editor", "Account disabled", "127.0.0.1")
			.doesNotContain("wet gravel");
		assertThat(page("/security-events?account=of.events&kind=role_changed")).contains("viewer to editor")
			.doesNotContain("<span>Account added");
		assertThat(page("/security-events?account=of.events&to=2019-06-09")).contains("No events found");
	}

	@Test
	void looksAreAmongTheEventsWithoutTheName() throws Exception {
		this.database.sql(
				"with person as (insert into registry.person (name) values ('Seen Rarely') returning id) select audit.record_look(array(select id from person), '/persons/1')")
			.query()
			.listOfRows();
		assertThat(page("/security-events?kind=name_seen")).contains("Restricted name shown", "Person ", "/persons/1")
			.doesNotContain("Seen Rarely");
	}

	@Test
	void pagesHaveEachEventOnce() throws Exception {
		this.database.sql("""
				insert into audit.security_event (kind, account, subject)
				select 'file_withdrawn', 'of.pages', 'F-' || nth from generate_series(1, 120) nth""").update();
		List<Integer> seen = new ArrayList<>();
		String address = "/security-events?account=of.pages";
		int pages = 0;
		while (address != null) {
			String page = page(address);
			SUBJECT.matcher(page).results().forEach((match) -> seen.add(Integer.parseInt(match.group(1))));
			Matcher older = OLDER.matcher(page);
			address = older.find() ? HtmlUtils.htmlUnescape(older.group(1)) : null;
			pages++;
		}
		assertThat(pages).isEqualTo(3);
		assertThat(seen).hasSize(120).doesNotHaveDuplicates();
	}

	/** Rows of the index that a page reads, not its time. */
	@Test
	void aPageReadsFewOfManyEvents() {
		this.database.sql("""
				insert into audit.security_event (kind, account)
				select 'signed_in', 'of.many' from generate_series(1, 20000)""").update();
		String plan = String.join("\n", this.database.sql("""
				explain (analyze, timing off, costs off)
				select id from audit.security_event order by at desc, id desc limit 51""").query(String.class).list());
		assertThat(plan).contains("Backward using security_event_").doesNotContain("Sort", "Seq Scan");
	}

	@Test
	void whatCannotBeReadIsSaidAtItsField() throws Exception {
		assertThat(page("/security-events?from=yesterday")).contains("Takes a day such as 2019-06-09");
		assertThat(page("/security-events?kind=nothing")).contains("Choose an event from the list.");
		assertThat(page("/security-events?before=99999999999999999999e1")).contains("Security events");
	}

	private String page(String address) throws Exception {
		return this.web.perform(get(URI.create(address)).with(admin())).andReturn().getResponse().getContentAsString();
	}

	private static RequestPostProcessor admin() {
		return user("admin").roles("ADMIN", "REVIEWER", "EDITOR", "VIEWER");
	}

}
