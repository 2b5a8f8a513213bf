package org.aigaq.web.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.aigaq.DatabaseTest;
import org.aigaq.web.RegisteredHandler;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** How large a body may be, for a stranger and for a signed-in account. */
@DatabaseTest
class BodyLimitsTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	@BeforeEach
	void formsAsTheyAre(@Autowired WebApplicationContext program) {
		FormTokens.restore(program);
	}

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	List<RequestMappingInfoHandlerMapping> handlers;

	@Test
	void strangerSendsNoLargeBodyToAnyHandler() throws Exception {
		byte[] large = form(BodyLimits.SIGNED_OUT.toBytes() + 1);
		ExecutorService strangers = Executors.newFixedThreadPool(40); // each is answered
																		// after a second
		try {
			Map<String, Future<Answer>> answers = new TreeMap<>();
			RegisteredHandler.all(this.handlers)
				.stream()
				.filter((handler) -> handler.method().equals(HttpMethod.POST))
				.forEach((handler) -> answers.put(handler.name(), strangers
					.submit(() -> RawRequest.of("POST " + handler.address()).body(FORM, large).send(this.port))));
			assertThat(answers).hasSizeGreaterThan(50);
			for (Map.Entry<String, Future<Answer>> answer : answers.entrySet()) {
				assertThat(answer.getValue().get().status()).as(answer.getKey()).isEqualTo(413);
				assertThat(answer.getValue().get().header("Set-Cookie")).isEmpty();
			}
		}
		finally {
			strangers.shutdownNow();
		}
		for (String method : List.of("GET", "PUT", "PATCH", "DELETE")) {
			assertThat(RawRequest.of(method + " /login").body(FORM, large).send(this.port).status()).as(method)
				.isEqualTo(413);
		}
	}

	@Test
	void largeBodyOfAStrangerIsAnsweredBeforeItArrives() throws IOException {
		for (String type : List.of(FORM, "multipart/form-data; boundary=here", "application/json")) {
			Answer answer = RawRequest.of("POST /incidents/new")
				.with("Content-Type: " + type)
				.with("Content-Length: 1000000")
				.send(this.port);
			assertThat(answer.status()).as(type).isEqualTo(413);
		}
	}

	@Test
	void bodyWithoutALengthIsRefused() throws IOException {
		Answer answer = RawRequest.of("POST /login")
			.with("Transfer-Encoding: chunked")
			.with("Content-Type: " + FORM)
			.send(this.port);
		assertThat(answer.status()).isEqualTo(411);
	}

	@Test
	void signedInAccountSendsWhatItsAddressNeeds() throws IOException {
		String cookie = signIn();
		assertThat(sent(cookie, "/reports/schedules", FORM, form(BodyLimits.USUAL.toBytes()))).isEqualTo(403);
		assertThat(sent(cookie, "/reports/schedules", FORM, form(BodyLimits.USUAL.toBytes() + 1))).isEqualTo(413);
		for (String address : List.of("/persons/new", "/documents/D-0001/edit", "/places/1/edit",
				"/disagreements/new")) {
			assertThat(sent(cookie, address, FORM, form(1 << 20))).as(address).isEqualTo(403);
		}
		assertThat(sent(cookie, "/incidents/new", FORM, form(4 << 20))).isEqualTo(403);
		assertThat(sent(cookie, "/incidents/new", FORM, form((4 << 20) + 1))).isEqualTo(413);
		String parts = "multipart/form-data; boundary=here";
		assertThat(sent(cookie, "/documents/D-0001/editions", parts, file(20 << 20))).isEqualTo(403);
		assertThat(sent(cookie, "/documents/D-0001/editions", parts, file(34 << 20))).isEqualTo(413);
		assertThat(sent(cookie, "/persons/new", parts, file(1 << 20))).isEqualTo(413);
	}

	@Test
	void formOfAnExpiredSessionIsReadAndThatOfAnEndedOneIsNot() throws IOException {
		String cookie = signIn();
		long session = this.database.sql("select max(id) from app.session").query(Long.class).single();
		this.database.sql("update app.session set last_seen_at = now() - interval '3 hours' where id = ?")
			.param(session)
			.update();
		assertThat(sent(cookie, "/incidents/new", FORM, form(300 << 10))).isEqualTo(403);
		this.database.sql("update app.session set ended_at = now(), end_reason = 'signed_out' where id = ?")
			.param(session)
			.update();
		assertThat(sent(cookie, "/incidents/new", FORM, form(300 << 10))).isEqualTo(413);
	}

	@Test
	void countsAndLengthsAreLimited() throws IOException {
		String cookie = signIn();
		assertThat(sent(cookie, "/incidents/new", FORM, "a=&".repeat(40_001).getBytes(StandardCharsets.US_ASCII)))
			.isEqualTo(400);
		StringBuilder parts = new StringBuilder();
		for (int n = 0; n < 11; n++) {
			parts.append("--here\r\nContent-Disposition: form-data; name=\"n").append(n).append("\"\r\n\r\nx\r\n");
		}
		assertThat(sent(cookie, "/verify", "multipart/form-data; boundary=here",
				parts.append("--here--\r\n").toString().getBytes(StandardCharsets.US_ASCII)))
			.isEqualTo(413);
		assertThat(RawRequest.of("GET /login?" + "x".repeat(9_000)).send(this.port).status()).isEqualTo(400);
		RawRequest manyHeaders = RawRequest.of("GET /login");
		for (int n = 0; n < 101; n++) {
			manyHeaders.with("X-" + n + ": x");
		}
		assertThat(manyHeaders.send(this.port).status()).isEqualTo(400);
	}

	/** The status of a form without the token of its page: 403 if its size is taken. */
	private int sent(String cookie, String address, String type, byte[] body) throws IOException {
		return RawRequest.of("POST " + address).with("Cookie: " + cookie).body(type, body).send(this.port).status();
	}

	private String signIn() throws IOException {
		return SignedIn.as("admin", DatabaseTest.ADMIN_PASSWORD, this.port).cookie();
	}

	private static byte[] form(long length) {
		StringBuilder form = new StringBuilder("name=");
		while (form.length() < length) {
			form.append((form.length() % 1_000 == 0) ? "&a=" : "x");
		}
		form.setLength((int) length);
		return form.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] file(int length) {
		byte[] start = "--here\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
			.getBytes(StandardCharsets.US_ASCII);
		byte[] end = "\r\n--here--\r\n".getBytes(StandardCharsets.US_ASCII);
		byte[] body = new byte[start.length + length + end.length];
		Arrays.fill(body, (byte) 'x');
		System.arraycopy(start, 0, body, 0, start.length);
		System.arraycopy(end, 0, body, start.length + length, end.length);
		return body;
	}

}
