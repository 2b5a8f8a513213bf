package org.aigaq.dependency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The build ends where a part has a critical weakness; the answers are recorded ones. */
class WeakDependenciesTests {

	private static final String PARTS = """
			{"bomFormat": "CycloneDX", "components": [
			  {"name": "log4j-core", "purl": "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar"},
			  {"name": "commons-io", "purl": "pkg:maven/commons-io/commons-io@2.11.0?type=jar"},
			  {"name": "jsoup", "purl": "pkg:maven/org.jsoup/jsoup@1.21.1?type=jar"}]}""";

	private static final String WEAK = """
			{"results": [{"vulns": [{"id": "GHSA-jfh8-c2jp-5v3q"}]}, {"vulns": [{"id": "GHSA-78wr-2p64-hpwj"}]}, {}]}""";

	private final ByteArrayOutputStream told = new ByteArrayOutputStream();

	private HttpServer source;

	private Path parts;

	@BeforeEach
	void begin(@TempDir Path directory) throws IOException {
		this.parts = Files.writeString(directory.resolve("application.cdx.json"), PARTS);
		this.source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer("/v1/vulns/GHSA-jfh8-c2jp-5v3q", 200, severity("CRITICAL"));
		answer("/v1/vulns/GHSA-78wr-2p64-hpwj", 200, severity("HIGH"));
		this.source.start();
	}

	@AfterEach
	void end() {
		this.source.stop(0);
	}

	@Test
	void criticalWeaknessEndsTheBuild() throws IOException {
		answer("/v1/querybatch", 200, WEAK);
		assertThat(check()).isEqualTo(1);
		assertThat(this.told.toString(StandardCharsets.UTF_8))
			.contains("log4j-core@2.14.1", "GHSA-jfh8-c2jp-5v3q", "3 parts checked; critical weaknesses: 1.")
			.doesNotContain("commons-io");
	}

	@Test
	void weaknessThatWasLookedAtDoesNot() throws IOException {
		answer("/v1/querybatch", 200, WEAK);
		assertThat(check("GHSA-jfh8-c2jp-5v3q")).isZero();
	}

	@Test
	void nothingKnownIsSaidSo() throws IOException {
		answer("/v1/querybatch", 200, "{\"results\": [{}, {}, {}]}");
		assertThat(check()).isZero();
		assertThat(this.told.toString(StandardCharsets.UTF_8)).contains("3 parts checked; critical weaknesses: 0.");
	}

	@Test
	void whereNobodyAnswersItSaysThatItDidNotCheck() throws IOException {
		answer("/v1/querybatch", 500, "{}");
		assertThat(check()).isZero();
		this.source.stop(0);
		assertThat(check()).isZero();
		assertThat(this.told.toString(StandardCharsets.UTF_8)).contains("The 3 parts were NOT checked")
			.doesNotContain("parts checked;");
	}

	private int check(String... accepted) throws IOException {
		String[] arguments = new String[2 + accepted.length];
		arguments[0] = this.parts.toString();
		arguments[1] = "http://localhost:" + this.source.getAddress().getPort();
		System.arraycopy(accepted, 0, arguments, 2, accepted.length);
		return WeakDependencies.run(new PrintStream(this.told, true, StandardCharsets.UTF_8), arguments);
	}

	private void answer(String path, int status, String json) {
		this.source.createContext(path, (exchange) -> {
			exchange.getRequestBody().readAllBytes();
			byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
	}

	private static String severity(String severity) {
		return "{\"database_specific\": {\"severity\": \"" + severity + "\"}}";
	}

}
