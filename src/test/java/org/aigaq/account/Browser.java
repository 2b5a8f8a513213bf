package org.aigaq.account;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.DatabaseTest;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser over real HTTP that keeps cookies and follows no redirect. The value that
 * protects a form is that of the page it was read from.
 */
public final class Browser {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final Map<String, String> cookies = new TreeMap<>();

	private final String base;

	private @Nullable String token;

	public Browser(int port) {
		this.base = "http://localhost:" + port;
	}

	/** Sign in with the form; returns the answer. */
	public HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
		read("/login");
		return send("/login", Map.of("username", name, "password", password));
	}

	public Browser asAdmin() throws IOException, InterruptedException {
		assertThat(signIn("admin", DatabaseTest.ADMIN_PASSWORD).headers().firstValue("Location").orElseThrow())
			.doesNotContain("login");
		return this;
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return exchange(request(path));
	}

	/** Open a page and remember the value for its forms. */
	public String read(String path) throws IOException, InterruptedException {
		String page = get(path).body();
		Matcher found = TOKEN.matcher(page);
		assertThat(found.find()).as("a form in %s", path).isTrue();
		this.token = found.group(1);
		return page;
	}

	/** Send a form as a page of this site does. */
	public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
		Map<String, String> all = new TreeMap<>(fields);
		if (this.token != null) {
			all.put("_csrf", this.token);
		}
		String body = all.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return exchange(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofString(body)));
	}

	public @Nullable String cookie(String name) {
		return this.cookies.get(name);
	}

	public void setCookie(String name, String value) {
		this.cookies.put(name, value);
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Accept", "text/html")
			.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request;
	}

	private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
		for (String cookie : answer.headers().allValues("Set-Cookie")) {
			String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
			if (pair[1].isEmpty()) {
				this.cookies.remove(pair[0]);
			}
			else {
				this.cookies.put(pair[0], pair[1]);
			}
		}
		return answer;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
