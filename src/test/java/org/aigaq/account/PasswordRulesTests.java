package org.aigaq.account;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
class PasswordRulesTests {

	@Autowired
	PasswordRules rules;

	@Autowired
	MockMvc web;

	@ParameterizedTest
	@CsvSource({ "aaaaaaaaaaaa, This has 12 characters. Use at least 15", "password1234, This has 12 characters",
			"'', This has 0 characters", "'               ', This repeats", "aaaaaaaaaaaaaaaa, This repeats",
			"abcabcabcabcabcabc, This repeats", "Summer2026!Summer2026!, This repeats",
			"парольпарольпароль, This repeats", "password12345678, This is a common password",
			"1qaz2wsx3edc4rfv, This is a common password", "thisismypassword, This is a common password",
			"qwertyuiopasdfgh, This is a common password", "йцукенгшщзфывапр, This is a common password",
			"abcdefghijklmnop, This follows", "admin-aigaq-2026, This is mostly the name",
			"Aigaq.localhost!1, This is mostly the name" })
	void guessedPasswordsAreRefusedWithTheReason(String password, String reason) {
		assertThat(this.rules.sentence(password, "admin")).startsWith(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "wet gravel under nine lamps", "мокрый гравий под лампой", "дымқыл тас пен тоғыз шам",
			"correcthorsebatterystaple", DatabaseTest.ADMIN_PASSWORD, "h7kq2mzx9wvt4bcdne3p", "鵜飼いの夜に濡れた石の灯り九つ" })
	void noKindOfCharacterIsDemanded(String password) {
		assertThat(this.rules.sentence(password, "admin")).isNull();
	}

	@Test
	void lengthIsCountedInCharactersAfterNormalisation() {
		String random = "zq7m vo2x kp9t wh4c ";
		assertThat(this.rules.sentence(random.repeat(7), "admin"))
			.isEqualTo("This has 140 characters. Use at most 128.");
		assertThat(this.rules.sentence("éèêëàâîïôùç zq7".replace("é", "e\u0301"), "admin")).isNull();
		assertThat(this.rules.sentence("😀🐟🌵🚲🎈🧭🪨", "admin")).startsWith("This has 7 characters");
	}

	@Test
	void theReasonStandsAtTheField() throws Exception {
		String page = this.web
			.perform(post("/accounts/new").with(user("admin").roles("ADMIN"))
				.with(csrf())
				.param("name", "of.rules")
				.param("displayName", "")
				.param("role", "VIEWER")
				.param("password", "password12345678"))
			.andExpect(status().is(422))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).containsSubsequence("id=\"password-error\"", "This is a common password");
		assertThat(page).doesNotContain("password12345678");
	}

}
