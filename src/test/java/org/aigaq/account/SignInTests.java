package org.aigaq.account;

import jakarta.servlet.http.Cookie;
import org.aigaq.DatabaseTest;
import org.aigaq.account.signin.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
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
	Accounts accounts;

	@Autowired
	PasswordEncoder encoder;

	@Test
	void unknownNameAndWrongPasswordAreAnsweredAlike() throws Exception {
		this.web.perform(formLogin().user("nobody").password("wrong")).andExpect(redirectedUrl("/login?error"));
		this.web.perform(formLogin().user("admin").password("wrong")).andExpect(redirectedUrl("/login?error"));
		this.web.perform(formLogin().user("admin").password(DatabaseTest.ADMIN_PASSWORD)).andExpect(redirectedUrl("/"));
	}

	@Test
	void anOldHashIsReplacedAtTheNextSignIn() throws Exception {
		String old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("the right password");
		this.accounts.save(new Account("old.hash", null, Role.VIEWER, old));
		Cookie[] session = this.web.perform(formLogin().user("old.hash").password("the right password"))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getResponse()
			.getCookies();
		this.web.perform(get("/account").accept(MediaType.TEXT_HTML).cookie(session)).andExpect(status().isOk());
		assertThat(this.accounts.findByName("old.hash").orElseThrow().passwordHash()).startsWith("{argon2id}");
		this.web.perform(formLogin().user("old.hash").password("the right password")).andExpect(redirectedUrl("/"));
	}

	@Test
	void aPasswordIsCheckedToItsEndAndFromAnyKeyboard() {
		String hash = this.encoder.encode("ё".repeat(64) + "1");
		assertThat(this.encoder.matches("е\u0308".repeat(64) + "1", hash)).as("decomposed letters").isTrue();
		assertThat(this.encoder.matches("ё".repeat(64) + "2", hash)).as("beyond 72 bytes").isFalse();
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
