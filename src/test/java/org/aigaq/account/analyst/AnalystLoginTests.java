package org.aigaq.account.analyst;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.database.watch.QueryWasEnded;
import org.aigaq.database.watch.RoleWasReset;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
class AnalystLoginTests {

	private static final Pattern LINE = Pattern.compile("psql postgresql://(aigaq_analyst[_0-9]*):([\\w-]+)@127");

	@Autowired
	MockMvc web;

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void loginIsMadeToldOnceRenewedAndEnded() throws Exception {
		Told made = told(admin(post("/accounts/analysts/new")).param("label", "Aliya of Example"));
		assertThat(made.role()).matches("aigaq_analyst_[0-9]+");
		this.web.perform(admin(get("/accounts")))
			.andExpect(content().string(containsString(made.role())))
			.andExpect(content().string(containsString("Aliya of Example")))
			.andExpect(content().string(not(containsString(made.password()))));
		Connection first = connect(made);
		try (var statement = first.createStatement()) {
			assertThat(statement.execute("select code from incident")).isTrue();
		}

		Told renewed = told(admin(post("/accounts/analysts/" + made.role() + "/renew")));
		assertThat(first.isValid(5)).isFalse();
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(made));

		Connection second = connect(renewed);
		this.web.perform(admin(post("/accounts/analysts/" + made.role() + "/end")))
			.andExpect(redirectedUrl("/accounts"));
		assertThat(second.isValid(5)).isFalse();
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(renewed));
		this.web.perform(admin(post("/accounts/analysts/" + made.role() + "/renew"))).andExpect(status().isNotFound());
		this.web.perform(admin(get("/accounts"))).andExpect(status().isOk());
		assertThat(this.database.sql("select kind from audit.security_event where subject = ? order by id")
			.param(made.role())
			.query(String.class)
			.list()).containsExactly("analyst_added", "analyst_renewed", "analyst_ended");
	}

	@Test
	void whatTheWatchDoesIsRecorded() {
		long before = this.database.sql("select coalesce(max(id), 0) from audit.security_event")
			.query(Long.class)
			.single();
		this.events.publishEvent(new RoleWasReset("aigaq_analyst_3", "password"));
		this.events.publishEvent(new QueryWasEnded("aigaq_analyst_3", "idle in transaction"));
		assertThat(this.database.sql("""
				select kind || ' ' || coalesce(subject, '-') || ' ' || detail from audit.security_event
				 where id > ? and kind in ('analyst_reset', 'query_ended') order by id""")
			.param(before)
			.query(String.class)
			.list())
			.contains("analyst_reset aigaq_analyst_3 password", "query_ended - aigaq_analyst_3: idle in transaction");
	}

	@Test
	void everyLoginHasTheSameLimitsAndANumberOfItsOwn() throws Exception {
		Told one = told(admin(post("/accounts/analysts/new")).param("label", "One"));
		this.web.perform(admin(post("/accounts/analysts/" + one.role() + "/end")));
		Told two = told(admin(post("/accounts/analysts/new")).param("label", "Two"));
		assertThat(two.role()).isNotEqualTo(one.role());
		assertThat(this.database.sql("""
				select count(distinct rolconfig) from pg_roles where rolname in ('aigaq_analyst', ?) and rolcanlogin
				""").param(two.role()).query(Integer.class).single()).isOne();
		try (Connection analyst = connect(two); var statement = analyst.createStatement()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("select * from app.analyst_login"));
		}
		this.web.perform(admin(post("/accounts/analysts/" + two.role() + "/end")));
	}

	@Test
	void labelIsAskedFor() throws Exception {
		this.web.perform(admin(post("/accounts/analysts/new")).param("label", " "))
			.andExpect(content().string(containsString("Enter whose login it is.")));
	}

	@Test
	void onlyAdminsMakeThem() throws Exception {
		for (String address : new String[] { "/accounts/analysts/new", "/accounts/analysts/aigaq_analyst/renew",
				"/accounts/analysts/aigaq_analyst/end" }) {
			this.web.perform(post(address).with(user("r").roles("REVIEWER")).with(csrf()))
				.andExpect(status().isForbidden());
		}
		for (String role : new String[] { "aigaq_app", "aigaq_owner", "postgres", "aigaq_analyst_999999" }) {
			this.web.perform(admin(post("/accounts/analysts/" + role + "/renew"))).andExpect(status().isNotFound());
			this.web.perform(admin(post("/accounts/analysts/" + role + "/end"))).andExpect(status().isNotFound());
		}
	}

	private Told told(MockHttpServletRequestBuilder request) throws Exception {
		String page = this.web.perform(request)
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		Matcher line = LINE.matcher(page);
		assertThat(line.find()).isTrue();
		return new Told(line.group(1), line.group(2));
	}

	private Connection connect(Told told) throws SQLException {
		return Analyst.connect(this.environment, told.role(), told.password());
	}

	private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
		return request.with(user("admin").roles("ADMIN")).with(csrf());
	}

	private record Told(String role, String password) {
	}

}
