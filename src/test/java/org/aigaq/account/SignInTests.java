package org.aigaq.account;

import org.aigaq.DatabaseTest;
import org.aigaq.account.signin.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
class SignInTests {

	@Autowired
	MockMvc web;

	@Autowired
	JdbcClient database;

	@Autowired
	Accounts accounts;

	@Autowired
	PasswordEncoder encoder;

	@Test
	void unknownNameAndWrongPasswordAreAnsweredAlike() throws Exception {
		this.web.perform(formLogin().user("nobody").password("wrong")).andExpect(redirectedUrl("/login?error"));
		this.web.perform(formLogin().user("admin").password("wrong")).andExpect(redirectedUrl("/login?error"));
		this.web.perform(formLogin().user("admin").password(DatabaseTest.ADMIN_PASSWORD))
			.andExpect(authenticated().withRoles("ADMIN", "REVIEWER", "EDITOR", "VIEWER"));
	}

	@Test
	void fiveWrongPasswordsLockAnAccountForAWhile() throws Exception {
		this.accounts.save(new Account("locked.out", null, Role.VIEWER, this.encoder.encode("the right password")));
		for (int i = 0; i < 5; i++) {
			this.web.perform(formLogin().user("locked.out").password("wrong")).andExpect(unauthenticated());
		}
		this.web.perform(formLogin().user("locked.out").password("the right password")).andExpect(unauthenticated());

		this.database.sql("update app.account set locked_until = now() where name = 'locked.out'").update();
		this.web.perform(formLogin().user("locked.out").password("the right password")).andExpect(authenticated());
	}

	@Test
	void programsUseBasicWherePeopleUseTheForm() throws Exception {
		this.web.perform(get("/reports/none.pdf"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().exists("WWW-Authenticate"));
		this.web.perform(get("/reports/none.pdf").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
		this.web.perform(get("/reports/none.pdf").with(httpBasic("admin", DatabaseTest.ADMIN_PASSWORD)))
			.andExpect(status().isNotFound());
		this.web
			.perform(
					get("/incidents").accept(MediaType.TEXT_HTML).with(httpBasic("admin", DatabaseTest.ADMIN_PASSWORD)))
			.andExpect(redirectedUrl("/login"));
	}

	@Test
	void aFormOfAnotherSiteIsRefusedAndNotKept() throws Exception {
		this.web
			.perform(post("/persons/new").accept(MediaType.TEXT_HTML)
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.header("Sec-Fetch-Site", "cross-site")
				.param("name", "x"))
			.andExpect(status().isForbidden());
	}

	@Test
	void eachDoorAsksForItsRole() throws Exception {
		this.web.perform(get("/accounts").with(user("r").roles("REVIEWER"))).andExpect(status().isForbidden());
		this.web.perform(get("/persons/new").with(user("v").roles("VIEWER"))).andExpect(status().isForbidden());
		this.web.perform(get("/actuator/health")).andExpect(status().isOk());
	}

}
