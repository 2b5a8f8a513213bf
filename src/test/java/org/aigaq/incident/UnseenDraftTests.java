package org.aigaq.incident;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Viewers get one answer for a draft and for what does not exist, at every address. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class UnseenDraftTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	String draft = "";

	@BeforeEach
	void enter() {
		this.draft = new Waves(this.database).wave().draft().code();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/edit", "/figures", "/figures/new", "/names", "/offer", "/publish", "/withdraw",
			"/give-back", "/delete", "/review", "/text", "/history" })
	void draftIsAsWhatDoesNotExist(String page) {
		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
			assertThat(status(method, "/incidents/" + this.draft + page)).as(method + " " + page)
				.isEqualTo(status(method, "/incidents/KZ-1801-9999" + page));
		}
	}

	@Test
	void draftIsNoScopeOfAReportAndNotFound() {
		Set<String> answers = new LinkedHashSet<>();
		for (String code : List.of(this.draft, next(this.draft))) {
			answers.add(text("/reports/incident?code=" + code, code) + text("/incidents?q=" + code, code)
					+ text("/incidents/" + code, code));
		}
		assertThat(answers).hasSize(1);
	}

	/** The code after it, which no incident has, and which is near the same others. */
	private static String next(String code) {
		int number = code.lastIndexOf('-') + 1;
		return code.substring(0, number) + (Integer.parseInt(code.substring(number)) + 1);
	}

	private int status(HttpMethod method, String address) {
		return answer(method, address).getResponse().getStatus();
	}

	private String text(String address, String code) {
		try {
			MvcTestResult answer = answer(HttpMethod.GET, address);
			return answer.getResponse().getStatus() + answer.getResponse()
				.getContentAsString()
				.replace(code, "")
				.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
				.replaceAll("content=\"[\\w-]{60,}\"", "");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult answer(HttpMethod method, String address) {
		return this.pages.perform(this.pages.method(method).uri(address).header("Accept", "text/html").with(csrf()));
	}

}
