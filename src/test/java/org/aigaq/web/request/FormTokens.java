package org.aigaq.web.request;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.context.WebApplicationContext;

/**
 * The values of forms of the program. A test that makes them up puts others in their
 * place, for all tests of the same program.
 */
final class FormTokens {

	private FormTokens() {
	}

	/** Put them back, so that forms can be sent over HTTP. */
	static void restore(WebApplicationContext program) {
		for (String address : new String[] { "/login", "/reports/register.csv" }) {
			MockHttpServletRequest request = new MockHttpServletRequest(program.getServletContext(), "GET", address);
			request.setServletPath(address);
			WebTestUtils.setCsrfTokenRepository(request, program.getBean(CsrfTokenRepository.class));
		}
	}

}
