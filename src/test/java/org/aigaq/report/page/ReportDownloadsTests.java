package org.aigaq.report.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.aigaq.DatabaseTest;
import org.aigaq.report.printing.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ReportDownloadsTests {

	@LocalServerPort
	int port;

	@Test
	void sendsAFileWithATellingName() throws Exception {
		HttpResponse<byte[]> response = get(
				"/reports/summary.pdf?from=2019-06-01&to=2019-06-30&city=%D0%90%D0%BB%D0%BC%D0%B0-%D0%90%D1%82%D0%B0");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(response.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment")
			.contains("aigaq-summary-from-2019-06-01-to-2019-06-30-almaty.pdf");
		assertThat(PdfText.of(response.body()).text()).contains("Almaty · 1–30 June 2019");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=yesterday               | from | or a month or year, not “yesterday”
			to=2019-02-30                | to   | or a month or year, not “2019-02-30”
			from=2019-06-30&to=2019-06-1 | to   | 2019-06-01 is before 2019-06-30
			from=2019-07-01&to=2019-06-x | to   | not “2019-06-x”
			from=2019-07-01&to=2019-06-30| to   | 2019-06-30 is before 2019-07-01
			city=Almatty                 | city | Near names: Almaty
			city=Nur-Sultam              | city | Near names: Astana
			city=Qwxz                    | city | No place is known as “Qwxz”
			lang=de                      | lang | Takes en, ru, kk, not “de”
			""")
	void refusesAParameterByItsName(String query, String parameter, String sentence) throws Exception {
		HttpResponse<byte[]> response = get("/reports/summary.pdf?" + query);
		String problem = new String(response.body(), StandardCharsets.UTF_8);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(problem).contains("\"parameter\":\"" + parameter + "\"")
			.contains("\"detail\":\"" + parameter + ": ")
			.contains(sentence);
	}

	private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
		String login = Base64.getEncoder()
			.encodeToString(("admin:" + DatabaseTest.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Authorization", "Basic " + login)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

}
