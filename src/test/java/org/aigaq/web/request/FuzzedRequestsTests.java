package org.aigaq.web.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.aigaq.DatabaseTest;
import org.aigaq.RandomCases;
import org.aigaq.web.RegisteredHandler;
import org.aigaq.web.request.RawRequest.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random requests to the registered handlers, by strangers and by each role, over HTTP:
 * none is answered with 500, and none writes a stack trace to the log.
 */
@ProxiedProgram
@ExtendWith(OutputCaptureExtension.class)
class FuzzedRequestsTests {

	private static final int REQUESTS = 2_000;

	private static final String PASSWORD = "fuzzed requests of all kinds";

	private static final List<String> VALUES = List.of("", " ", "x", "0", "1", "-1", "2147483648",
			"99999999999999999999", "1e9", "NaN", "true", "null", "2019-06-09", "2019-02-30", "+6000000-01-01",
			"2019-06-09/2019-06-11", "..", "infinity", "KZ-2019-0009", "KZ-2019-0009-F01", "KZ-2019-999999999",
			"D-0001", "Almaty", "Алматы", "detained", "pdf", "csv", "en", "kk", "%", "%%", "'", "\"", "\\", "\\u0000",
			"\0", "\ud800", "a\nb", "\t", "\u00a0", "\u200b", "\ufeff", "🕊", "a".repeat(5_000), "a".repeat(200_000),
			"../../etc/passwd", "/", "//", ";", "a;b", "{}", "[]", "[0]", "${7*7}", "#{7*7}", "*{7*7}", "__${7*7}__",
			"<b>", "' or 1=1 --", "$1", ":name", "?", "=", "&", "R-2019-000001", "none_KZ-2019-0009",
			"2019-06-09_KZ-2019-0009", "admin", "editor", "registry.fact", "1,2,3", "1 000", "12,5");

	private static final List<String> FORMATS = List.of("text/html", "*/*", "application/json", "text/csv",
			"application/pdf", "image/*;q=0.1", "x", "text/html;q=abc", "application/problem+json");

	private static final List<String> BODIES = List.of("application/x-www-form-urlencoded",
			"multipart/form-data; boundary=here", "application/json", "text/plain", "application/xml");

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	List<RequestMappingInfoHandlerMapping> handlers;

	@Test
	void noneIsAnsweredWithAnErrorOfTheProgram(CapturedOutput output) throws IOException {
		List<RegisteredHandler> all = RegisteredHandler.all(this.handlers);
		List<@Nullable SignedIn> readers = readers();
		List<String> broken = new ArrayList<>();
		Map<Integer, Integer> statuses = new LinkedHashMap<>();
		RandomCases cases = new RandomCases("no request is answered with 500");
		cases.run(REQUESTS, (seed) -> {
			Random random = new Random(seed);
			RegisteredHandler handler = of(all, random);
			SignedIn reader = readers.get(random.nextInt(readers.size()));
			int logged = output.length();
			int status = send(handler, reader, random).status();
			statuses.merge(status, 1, Integer::sum);
			boolean trace = output.subSequence(logged, output.length()).toString().contains("\n\tat ");
			if (status >= 500 || trace) {
				broken.add((reader == null ? "stranger" : reader.name()) + " " + handler.name() + " " + status
						+ (trace ? " with a stack trace" : "") + ", case " + seed);
			}
			cases.tried();
		});
		cases.atLeast(REQUESTS);
		System.out.println("Statuses of fuzzed requests: " + statuses);
		assertThat(broken).isEmpty();
	}

	private List<@Nullable SignedIn> readers() throws IOException {
		List<@Nullable SignedIn> readers = new ArrayList<>();
		readers.add(null);
		for (String role : List.of("viewer", "editor", "reviewer", "admin")) {
			String name = "fuzz." + role;
			this.database.sql("insert into app.account (name, password_hash, role) values (:name, :hash, :role)")
				.param("name", name)
				.param("hash", this.encoder.encode(PASSWORD))
				.param("role", role)
				.update();
			readers.add(SignedIn.as(name, PASSWORD, this.port));
		}
		return readers;
	}

	private Answer send(RegisteredHandler handler, @Nullable SignedIn reader, Random random) {
		boolean post = handler.method().equals(HttpMethod.POST);
		Map<String, String> fields = new LinkedHashMap<>();
		handler.demanded().stream().filter((each) -> !each.startsWith("!") && random.nextInt(8) > 0).forEach((each) -> {
			String[] parameter = each.split("=");
			fields.put(parameter[0], (parameter.length > 1) ? parameter[1] : "");
		});
		List<String> names = new ArrayList<>(handler.parameters());
		for (int n = random.nextInt(6); n > 0 && !names.isEmpty(); n--) {
			fields.put(name(of(names, random), random), of(VALUES, random));
		}
		if (reader != null && post) {
			fields.put("_csrf", reader.token());
		}
		String query = post ? "" : "?" + form(fields);
		RawRequest request = RawRequest.of(handler.method() + " " + address(handler, random) + query);
		handler.headers().forEach((header) -> request.with(header + ": true"));
		if (reader != null) {
			request.with("Cookie: " + reader.cookie());
		}
		request.with("Accept: " + of(FORMATS, random));
		request.with("Accept-Language: " + of(List.of("en", "ru", "kk", "*", "x;q=2", "-", ","), random));
		if (random.nextInt(5) == 0) {
			request.with(of(List.of("Range: bytes=0-1,5-", "If-None-Match: *", "If-Modified-Since: never",
					"HX-Request: true", "Referer: x", "Origin: null", "Sec-Fetch-Site: same-origin",
					"Authorization: Basic x", "Content-Encoding: gzip", "X-HTTP-Method-Override: DELETE"), random));
		}
		if (post) {
			body(request, fields, random);
		}
		try {
			return request.send(this.port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(handler.name(), ex);
		}
	}

	/** Other indexes in the name of a field, or an odd ending. */
	private static String name(String name, Random random) {
		String index = of(List.of("0", "0", "1", "7", "999999", "-1", "99999999999", ""), random);
		return name.replace("[0]", "[" + index + "]")
				+ (random.nextInt(12) == 0 ? of(List.of(".x", "[0]", "[", "]", "[x].y", "."), random) : "");
	}

	private static String address(RegisteredHandler handler, Random random) {
		if (random.nextInt(3) > 0) {
			return handler.address();
		}
		return handler
			.address(SignedIn.encoded(of(VALUES, random).replaceFirst("^(.{1000}).*", "$1")).replace("+", "%20"));
	}

	private static void body(RawRequest request, Map<String, String> fields, Random random) {
		String type = (random.nextInt(6) == 0) ? of(BODIES, random) : BODIES.get((random.nextInt(4) == 0) ? 1 : 0);
		if (type.startsWith("multipart")) {
			StringBuilder parts = new StringBuilder();
			fields.forEach((name, value) -> parts.append("--here\r\nContent-Disposition: form-data; name=\"")
				.append(name)
				.append(name.equals("file") ? "\"; filename=\"a.pdf\"\r\n\r\n" : "\"\r\n\r\n")
				.append(value)
				.append("\r\n"));
			request.body(type,
					(parts + (random.nextInt(8) > 0 ? "--here--\r\n" : "")).getBytes(StandardCharsets.UTF_8));
		}
		else {
			request.body(type, form(fields).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String form(Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.add(SignedIn.encoded(name) + "=" + SignedIn.encoded(value)));
		return String.join("&", pairs);
	}

	private static <T> T of(List<T> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

}
