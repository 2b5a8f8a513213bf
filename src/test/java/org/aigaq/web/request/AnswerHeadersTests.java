package org.aigaq.web.request;

import java.io.IOException;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer has the headers that limit what a browser does with it. */
@DatabaseTest
class AnswerHeadersTests {

	private static final List<String> HEADERS = List.of("Content-Security-Policy", "X-Content-Type-Options",
			"X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy");

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "GET /login, 200", "GET /incidents, 302", "GET /assets/none.css, 404", "GET /none, 302",
			"TRACE /login, 405", "PROPFIND /login, 400", "GET /a//b;x=1, 400", "GET /%%zz, 400", "GET \\, 400",
			"PUT /login, 403", "GET /incidents?a=%00, 400", "FOO /login, 400" })
	void answerHasThem(String line, int status) throws IOException {
		has(RawRequest.of(line), status);
	}

	@ParameterizedTest
	@CsvSource({ "Transfer-Encoding: none, 501", "Host: a b, 400", "Host: other.example.org, 421", "Bad\u0001: x, 400",
			"Content-Length: 1000000, 413", "Transfer-Encoding: chunked, 411" })
	void answerToAHeaderHasThem(String header, int status) throws IOException {
		has(RawRequest.of("POST /login").with(header), status);
	}

	private void has(RawRequest request, int status) throws IOException {
		Answer answer = request.send(this.port);
		assertThat(answer.status()).isEqualTo(status);
		for (String header : HEADERS) {
			assertThat(answer.header(header)).as(header).isNotEmpty();
		}
		assertThat(answer.text().lines().filter((each) -> each.startsWith("Content-Security-Policy:"))).hasSize(1);
		if (status >= 400 && status != 404) {
			assertThat(answer.header("Cache-Control")).contains("no-store");
		}
	}

}
