package org.aigaq.web.request;

import java.io.IOException;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.web.RegisteredHandler;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Without a trusted proxy, as the program is started by default. */
@DatabaseTest
class ForgedHeadersTests {

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
	void noRedirectOfAnyHandlerLeavesTheServer() throws IOException {
		int redirects = 0;
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			if (!handler.method().equals(HttpMethod.GET)) {
				continue;
			}
			Answer answer = RawRequest.of("GET " + handler.address())
				.with("X-Forwarded-Host: evil.example")
				.with("X-Forwarded-Proto: https")
				.with("Forwarded: host=evil.example;proto=https")
				.with("Referer: https://evil.example/")
				.send(this.port);
			assertThat(answer.text()).as(handler.name()).doesNotContain("evil.example");
			redirects += answer.header("Location").startsWith("/") ? 1 : 0;
			assertThat(answer.header("Location")).as(handler.name()).doesNotContain("//");
		}
		assertThat(redirects).isGreaterThan(40);
	}

	@Test
	void otherHostIsRefusedAtEveryAddress() throws IOException {
		for (String address : List.of("/", "/login", "/aigaq.css", "/assets/names.properties", "/reports/x.pdf",
				"/actuator", "/error")) {
			Answer answer = RawRequest.of("GET " + address).with("Host: evil.example").send(this.port);
			assertThat(answer.status()).as(address).isEqualTo(421);
			assertThat(answer.text()).contains("AIGAQ_PUBLIC_URL");
			assertThat(answer.header("Set-Cookie")).isEmpty();
		}
		assertThat(RawRequest.of("GET /actuator/health")
			.with("Accept: */*")
			.with("Host: 10.1.2.3")
			.send(this.port)
			.status()).isEqualTo(200);
	}

	@Test
	void plainHttpHasAPlainCookie() throws IOException {
		Answer answer = RawRequest.of("GET /login").with("X-Forwarded-Proto: https").send(this.port);
		assertThat(answer.header("Set-Cookie")).doesNotContain("Secure", "__Host-")
			.contains("HttpOnly", "SameSite=Lax");
		assertThat(answer.header("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void forgedAddressIsNotSeen() throws IOException {
		SignedIn.as("admin", DatabaseTest.ADMIN_PASSWORD, this.port, "X-Forwarded-For: 203.0.113.9",
				"Forwarded: for=203.0.113.9", "X-Real-IP: 203.0.113.9");
		assertThat(this.database.sql("select count(*) from app.session where host(address) = '203.0.113.9'")
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy.example", "10.0.0.0/99", "127.0.0.1 10.0.0.1", "*" })
	void proxyIsNamedByAddress(String setting) {
		assertThatIllegalArgumentException().isThrownBy(() -> new TrustedProxy(setting))
			.withMessageContaining("AIGAQ_TRUSTED_PROXY")
			.withMessageContaining(setting.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aigaq.example.org", "ftp://aigaq.example.org", "https:///x", "" })
	void publicAddressIsAnAddress(String setting) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(setting))
			.withMessageContaining("AIGAQ_PUBLIC_URL");
	}

}
