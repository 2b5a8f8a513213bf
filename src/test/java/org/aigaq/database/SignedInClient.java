package org.aigaq.database;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** An HTTP client signed in as the first account of a running program. */
final class SignedInClient {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port ([0-9]+)");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String base;

	private SignedInClient(String base) {
		this.base = base;
	}

	static SignedInClient signIn(Installation program) throws Exception {
		Matcher port = PORT.matcher(program.output());
		assertThat(port.find()).isTrue();
		SignedInClient client = new SignedInClient("http://localhost:" + port.group(1));
		Matcher token = TOKEN.matcher(client.page("/login").body());
		assertThat(token.find()).isTrue();
		String form = "username=admin&password=" + encoded(DatabaseTest.ADMIN_PASSWORD) + "&_csrf="
				+ encoded(token.group(1));
		HttpRequest request = HttpRequest.newBuilder(URI.create(client.base + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		assertThat(client.client.send(request, BodyHandlers.discarding()).headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).doesNotContain("error"));
		return client;
	}

	/** The header Cookie of this client. */
	String cookies() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	int port() {
		return URI.create(this.base).getPort();
	}

	/** A page, requested as by a browser. */
	HttpResponse<String> page(String path) throws IOException, InterruptedException {
		return this.client.send(request(path, "text/html"), BodyHandlers.ofString());
	}

	/** A file, requested as by a program. */
	HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
		return this.client.send(request(path, "*/*"), BodyHandlers.ofByteArray());
	}

	/** A file that is not ready yet. */
	CompletableFuture<HttpResponse<byte[]>> fileLater(String path) {
		return this.client.sendAsync(request(path, "*/*"), BodyHandlers.ofByteArray());
	}

	private HttpRequest request(String path, String accept) {
		return HttpRequest.newBuilder(URI.create(this.base + path)).header("Accept", accept).build();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
