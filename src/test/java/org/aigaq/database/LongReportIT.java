package org.aigaq.database;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A long report outlives the process that was to print it. */
class LongReportIT {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port ([0-9]+)");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	Path place;

	@Test
	void reportGoesOnAfterTheProgramWasKilled() throws Exception {
		try (Installation program = Installation.on(this.place.resolve("data"), this.place)
			.withSetting("AIGAQ_ADMIN_PASSWORD", DatabaseTest.ADMIN_PASSWORD)
			.withSetting("AIGAQ_REPORT_ATONCE", "0")) {
			Process killed = program.start();
			HttpResponse<byte[]> taken = get(program, "/reports/summary.pdf");
			assertThat(taken.statusCode()).isEqualTo(202);
			String report = taken.headers().firstValue("Location").orElseThrow();
			killed.destroyForcibly().waitFor();
			Path left = this.place.resolve("data/tmp/" + killed.pid());
			Files.writeString(Files.createDirectories(left).resolve("report-1.tmp"), "half of a report");

			Process next = program.start();
			HttpResponse<byte[]> file = get(program, report);
			Instant end = Instant.now().plus(PATIENCE);
			while (file.statusCode() == 202 && Instant.now().isBefore(end)) {
				Thread.sleep(500);
				file = get(program, report);
			}
			assertThat(file.statusCode()).as(program.printed()).isEqualTo(200);
			assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
			try (Stream<Path> folders = Files.list(left.getParent())) {
				assertThat(folders.map(Path::getFileName).map(Path::toString))
					.containsExactly(String.valueOf(next.pid()));
			}
			try (Stream<Path> files = Files.list(left.resolveSibling(String.valueOf(next.pid())))) {
				assertThat(files.map(Path::getFileName).map(Path::toString)).allMatch("srgb.icc"::equals);
			}
		}
	}

	private static HttpResponse<byte[]> get(Installation program, String path) throws Exception {
		Matcher port = PORT.matcher(program.output());
		assertThat(port.find()).isTrue();
		String login = Base64.getEncoder()
			.encodeToString(("admin:" + DatabaseTest.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port.group(1) + path))
			.header("Authorization", "Basic " + login)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

}
