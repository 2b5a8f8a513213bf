package org.aigaq.web.request;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.web.request.RawRequest.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser that has signed in.
 *
 * @param name the account
 * @param cookie name and value of its session cookie
 * @param token the value that its forms contain
 * @param answer the answer to the sign-in
 */
record SignedIn(String name, String cookie, String token, Answer answer) {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	/** Sign in; the headers are sent with both requests. */
	static SignedIn as(String account, String password, int port, String... headers) throws IOException {
		Answer page = with(RawRequest.of("GET /login"), headers).send(port);
		String form = "username=" + account + "&password=" + encoded(password) + "&_csrf=" + encoded(token(page));
		Answer answer = with(RawRequest.of("POST /login"), headers).with("Cookie: " + cookie(page))
			.body(FORM, form.getBytes(StandardCharsets.US_ASCII))
			.send(port);
		assertThat(answer.header("Location")).isEqualTo("/");
		Answer own = RawRequest.of("GET /account").with("Cookie: " + cookie(answer)).send(port);
		return new SignedIn(account, cookie(answer), token(own), answer);
	}

	private static RawRequest with(RawRequest request, String... headers) {
		for (String header : headers) {
			request.with(header);
		}
		return request;
	}

	private static String cookie(Answer answer) {
		return answer.header("Set-Cookie").replaceAll(";.*", "");
	}

	private static String token(Answer page) {
		Matcher token = TOKEN.matcher(page.text());
		assertThat(token.find()).as(page.text()).isTrue();
		return token.group(1);
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
