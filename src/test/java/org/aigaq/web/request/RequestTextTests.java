package org.aigaq.web.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.web.RegisteredHandler;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What is no text is answered 400, wherever it stands in a request. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class RequestTextTests {

	private static final UserRequestPostProcessor EVERYBODY = user("odd").roles("VIEWER", "EDITOR", "REVIEWER",
			"ADMIN");

	private static final List<String> NO_TEXT = List.of("\0", "a\0b", "\ud800", "\udc00\ud800", "x".repeat(1 << 20));

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String PARTS = "multipart/form-data; boundary=here";

	@Autowired
	MockMvcTester pages;

	@Autowired
	List<RequestMappingInfoHandlerMapping> handlers;

	@BeforeEach
	void formsAsTheyAre(@Autowired WebApplicationContext program) {
		FormTokens.restore(program);
	}

	@LocalServerPort
	int port;

	@Test
	void everyParameterOfEveryHandler(CapturedOutput output) {
		List<String> taken = new ArrayList<>();
		int tried = 0;
		int logged = output.length();
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			for (String parameter : handler.parameters()) {
				String value = NO_TEXT.get(tried++ % NO_TEXT.size());
				if (status(handler, parameter, value) != 400) {
					taken.add(handler.name() + " " + parameter);
				}
				if (status(handler, parameter + value, "x") != 400) {
					taken.add(handler.name() + " name of " + parameter);
				}
			}
		}
		assertThat(taken).isEmpty();
		assertThat(tried).isGreaterThan(500);
		assertThat(output.length()).as("characters in the log").isEqualTo(logged);
	}

	private int status(RegisteredHandler handler, String name, String value) {
		MvcTestResult result = this.pages.method(handler.method())
			.uri(handler.address())
			.param(name, value)
			.with(EVERYBODY)
			.with(csrf())
			.exchange();
		return (result.getUnresolvedException() != null) ? 500 : result.getResponse().getStatus();
	}

	@Test
	void bytesThatAreNotTextWhereverTheyStand(CapturedOutput output) throws IOException {
		int logged = output.length();
		for (String bytes : List.of("%00", "%ff", "%ed%a0%80", "%c0%80", "%e2%82", "%zz", "%")) {
			refused(RawRequest.of("GET /incidents?q=" + bytes), bytes);
			refused(RawRequest.of("GET /incidents?" + bytes + "=q"), bytes);
			refused(RawRequest.of("GET /documents/" + bytes), bytes);
			refused(RawRequest.of("POST /login").body(FORM, bytes("username=a&password=" + bytes)), bytes);
			refused(RawRequest.of("POST /login").body(FORM, bytes("username=" + bytes + "&password=a")), bytes);
		}
		for (String bytes : List.of("\0", "\u00ff", "\u00ed\u00a0\u0080", "\u00c0\u0080", "\u00c2\u0085")) {
			refused(RawRequest.of("GET /incidents").with("X-Any: " + bytes), bytes);
			refused(RawRequest.of("GET /incidents").with("Accept-Language: " + bytes), bytes);
			refused(RawRequest.of("GET /incidents").with("Cookie: any=" + bytes), bytes);
			refused(RawRequest.of("GET /incidents?q=" + bytes), bytes);
		}
		for (String bytes : List.of("\0", "\u00ff", "\u00ed\u00a0\u0080", "\u00c0\u0080")) {
			refused(RawRequest.of("POST /login").body(FORM, bytes("username=" + bytes)), bytes);
			refused(RawRequest.of("POST /login").body(PARTS, part("name=\"username\"", bytes)), bytes);
			refused(RawRequest.of("POST /login").body(PARTS, part("name=\"us" + bytes + "er\"", "a")), bytes);
			refused(RawRequest.of("POST /login")
				.body(PARTS, part("name=\"file\"; filename=\"a" + bytes + ".txt\"", "a")), bytes);
			refused(RawRequest.of("GET /reports/register.csv")
				.with("Authorization: Basic " + Base64.getEncoder().encodeToString(bytes("a" + bytes + ":b"))), bytes);
		}
		assertThat(output.length()).as("characters in the log").isEqualTo(logged);
	}

	@Test
	void otherWritingsOfTheBodyAreTextOrRefused() throws IOException {
		for (String type : List.of(FORM + "; charset=utf-16", FORM + "; charset=none", "multipart/form-data",
				PARTS + "; charset=none", "multipart/form-data; boundary=" + "x".repeat(200), "text/plain", "none")) {
			assertThat(RawRequest.of("POST /login").body(type, bytes("username=%d8%00")).send(this.port).status())
				.as(type)
				.isBetween(300, 499);
		}
	}

	@Test
	void letterOfEveryWritingIsTaken() throws IOException {
		assertThat(RawRequest.of("GET /login?q=%d0%b0%f0%9f%95%8a")
			.with("Cookie: any=\u00d0\u00b0")
			.send(this.port)
			.status()).isEqualTo(200);
		assertThat(RawRequest.of("POST /login")
			.body(PARTS, part("name=\"username\"", "\u00d0\u00b0\u00f0\u009f\u0095\u008a"))
			.send(this.port)
			.status()).as("no token").isEqualTo(403);
	}

	private void refused(RawRequest request, String what) throws IOException {
		Answer answer = request.send(this.port);
		assertThat(answer.status()).as(request + " with " + what).isEqualTo(400);
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.text()).doesNotContain("Exception", "\tat ", "org.apache", "org.springframework");
	}

	private static byte[] part(String disposition, String content) {
		return bytes(
				"--here\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n--here--\r\n");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
