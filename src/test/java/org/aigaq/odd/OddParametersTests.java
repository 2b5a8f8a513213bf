package org.aigaq.odd;

import java.util.ArrayList;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.web.RegisteredHandler;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** No parameter of a page breaks it: whatever it cannot take, it refuses. */
@DatabaseTest
class OddParametersTests {

	private static final UserRequestPostProcessor EVERYBODY = user("odd").roles("VIEWER", "EDITOR", "REVIEWER",
			"ADMIN");

	private static final List<String> VALUES = List.of("+6000000-01-01", "-0044-03-15", "0000-01-01", "10000-01-01",
			"2019-02-30", "9999-12-31", "infinity", "+6000000-01-01_KZ-2019-0001", "none_KZ-2019-999999999", "-1",
			"99999999999", "2147483647", "a/b;c%..\\", "\u0000", "'", "x".repeat(3_000));

	@Autowired
	MockMvcTester pages;

	@Autowired
	List<RequestMappingInfoHandlerMapping> handlers;

	@Test
	void whateverAParameterCannotTakeItRefuses() {
		List<String> broken = new ArrayList<>();
		List<String> tried = new ArrayList<>();
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			String address = handler.address();
			if (!handler.method().equals(HttpMethod.GET) || handler.isActuator() || address.equals("/account")) {
				continue; // no pages of the program; a page that has no parameters
			}
			for (String parameter : handler.parameters()) {
				for (String value : VALUES) {
					tried.add(address);
					int status = status(address, parameter, value);
					if (status >= 500) {
						broken.add(address + "?" + parameter + "=" + value.substring(0, Math.min(40, value.length()))
								+ " " + status);
					}
				}
			}
		}
		System.out.printf("Odd parameters: %d requests%n", tried.size());
		assertThat(broken).isEmpty();
		assertThat(tried).hasSizeGreaterThan(500).contains("/incidents", "/reports/runs", "/reports/register.csv");
	}

	private int status(String address, String parameter, String value) {
		MvcTestResult result = this.pages.get().uri(address).param(parameter, value).with(EVERYBODY).exchange();
		return (result.getUnresolvedException() != null) ? 500 : result.getResponse().getStatus();
	}

}
