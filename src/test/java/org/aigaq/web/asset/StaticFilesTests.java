package org.aigaq.web.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser loads with a page. */
@DatabaseTest
class StaticFilesTests {

	private static final int FIRST_VISIT = 200_000;

	private static final int LATER_PAGE = 30_000;

	private static final List<String> PAGES = List.of("/", "/login", "/incidents", "/incidents/KZ-2019-0001",
			"/incidents/KZ-2019-0001/edit", "/documents", "/documents/D-0001", "/disagreements", "/reports", "/persons",
			"/accounts", "/checks");

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	StaticFiles files;

	@Autowired(required = false)
	ResourceUrlEncodingFilter lookups;

	@Test
	void everyFileOfEveryPageIsKeptForEver() throws Exception {
		Set<String> addresses = new TreeSet<>();
		for (String page : PAGES) {
			Document html = page(page);
			html.select("link[href], script[src]").forEach((tag) -> addresses.add(tag.attr("href") + tag.attr("src")));
			assertThat(html.select("style, script:not([src]), [style]")).as(page).isEmpty();
		}
		assertThat(addresses).hasSizeGreaterThan(6)
			.allMatch((address) -> address.matches("/assets/[a-z-]+\\.[0-9a-f]{12}\\.(css|js|svg)"));
		for (String address : addresses) {
			HttpResponse<byte[]> plain = get(address, null, "identity");
			HttpResponse<byte[]> packed = get(address, null, "gzip, deflate, br");
			assertThat(plain.statusCode()).as(address).isEqualTo(200);
			assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
			assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
			assertThat(List.of(plain, packed)).allSatisfy((answer) -> {
				assertThat(answer.headers().firstValue("Cache-Control"))
					.hasValue("max-age=31536000, public, immutable");
				assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
				assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).endsWith("charset=UTF-8");
				assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
			});
			assertThat(unpacked(packed.body())).isEqualTo(plain.body());
		}
	}

	@Test
	void firstVisitAndLaterPagesAreSmall() throws Exception {
		String session = session();
		for (String page : PAGES) {
			int bytes = get(page, session, "gzip").body().length;
			assertThat(bytes).as(page).isLessThan(LATER_PAGE);
			int all = bytes;
			for (var tag : page(page).select("link[href], script[src]")) {
				all += get(tag.attr("href") + tag.attr("src"), null, "gzip").body().length;
			}
			assertThat(all).as(page).isLessThan(FIRST_VISIT);
		}
	}

	@Test
	void pagesOfPeopleAreNotKept() throws Exception {
		assertThat(get("/incidents", session(), "gzip").headers().firstValue("Cache-Control").orElseThrow())
			.contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip;q=0", "gzip; q=0.0, br", "br", "x-gzip2", "" })
	void whoCannotUnpackGetsThePlainFile(String codings) throws Exception {
		HttpResponse<byte[]> answer = get(this.files.address("theme.js"), null, codings);
		assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("theme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/theme.js", "/assets/theme.000000000000.js", "/assets/names.properties",
			"/assets/a/../names.properties", "/assets/", "/assets/%2e%2e/application.yaml" })
	void otherNamesAreNotFound(String address) throws Exception {
		assertThat(get(address, null, "gzip").statusCode()).isNotEqualTo(200);
	}

	/**
	 * Looking each link of a page up in the class path took most of the time of a page.
	 */
	@Test
	void noLinkIsLookedUp() {
		assertThat(this.lookups).isNull();
	}

	@Test
	void stylesheetHasEachRuleOfTablerThatPagesUse() throws Exception {
		String whole = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/resources/webjars/tabler__core/*/dist/css/tabler.min.css")[0]
			.getContentAsString(StandardCharsets.UTF_8);
		String kept = new String(get(this.files.address("tabler.css"), null, "identity").body(),
				StandardCharsets.UTF_8);
		Set<String> used = new TreeSet<>();
		for (String page : PAGES) {
			page(page).getAllElements().forEach((tag) -> used.addAll(tag.classNames()));
		}
		Set<String> styled = classes(whole);
		styled.retainAll(used);
		assertThat(styled).hasSizeGreaterThan(15).contains("btn", "card", "form-control");
		assertThat(classes(kept)).containsAll(styled);
		assertThat(kept).startsWith("/*!").contains(":root").hasSizeLessThan(whole.length() / 4);
	}

	private static Set<String> classes(String style) {
		return Pattern.compile("\\.([A-Za-z][\\w-]*)")
			.matcher(style)
			.results()
			.map((MatchResult found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private String session() throws Exception {
		return new Browser(this.port).asAdmin().cookie("aigaq");
	}

	private Document page(String address) throws Exception {
		HttpResponse<byte[]> answer = get(address, address.equals("/login") ? null : session(), "identity");
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
	}

	private HttpResponse<byte[]> get(String address, String session, String codings)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept", "text/html")
			.header("Accept-Encoding", codings);
		if (session != null) {
			request.header("Cookie", "aigaq=" + session);
		}
		return this.http.send(request.build(), BodyHandlers.ofByteArray());
	}

	private static byte[] unpacked(byte[] bytes) throws IOException {
		try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return stream.readAllBytes();
		}
	}

}
