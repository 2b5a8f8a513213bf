package org.aigaq.web.request;

import java.io.IOException;

import org.aigaq.DatabaseTest;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The public address is https, and a proxy is trusted. */
@ProxiedProgram
class PublicAddressTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Test
	void hostThatIsNotThePublicOneIsRefused() throws IOException {
		for (String host : new String[] { "aigaq.example.org", "AIGAQ.example.org:443", "localhost", "127.0.0.1:1",
				"[::1]:8080" }) {
			assertThat(ask("/login", "Host: " + host).status()).as(host).isEqualTo(200);
		}
		for (String host : new String[] { "evil.example", "aigaq.example.org.evil.example", "127.0.0.1.evil.example",
				"10.1.2.3", "" }) {
			Answer answer = ask("/login", "Host: " + host);
			assertThat(answer.status()).as(host).isEqualTo(421);
			assertThat(answer.header("Location")).isEmpty();
		}
		assertThat(RawRequest.of("GET http://evil.example/login").with("Host: localhost").send(this.port).status())
			.isBetween(400, 421);
		assertThat(ask("/actuator/healthy", "Host: 10.1.2.3").status()).isEqualTo(421);
	}

	@Test
	void redirectFollowsNeitherHostNorForwardedHost() throws IOException {
		Answer answer = ask("/incidents", "Host: localhost", "X-Forwarded-Host: evil.example", "X-Forwarded-Port: 81",
				"Forwarded: host=evil.example", "X-Forwarded-Prefix: //evil.example");
		assertThat(answer.header("Location")).isEqualTo("/login");
	}

	@Test
	void cookieIsForThisHostAndHttpsAlone() throws IOException {
		String stranger = ask("/login").header("Set-Cookie");
		String signedIn = SignedIn.as("admin", DatabaseTest.ADMIN_PASSWORD, this.port).answer().header("Set-Cookie");
		assertThat(new String[] { stranger, signedIn })
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-aigaq=")
				.contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
				.doesNotContain("Domain"));
		for (String address : new String[] { "/login", "/nothing", "/assets/names.properties" }) {
			assertThat(ask(address).header("Strict-Transport-Security"))
				.isEqualTo("max-age=31536000; includeSubDomains");
		}
	}

	@Test
	void trustedProxyTellsTheAddress() throws IOException {
		assertThat(addressSeen("X-Forwarded-For: 203.0.113.7")).isEqualTo("203.0.113.7");
		assertThat(addressSeen("X-Forwarded-For: 198.51.100.1, 203.0.113.8, 10.2.3.4"))
			.as("what the reader claims stands before what the proxies add")
			.isEqualTo("203.0.113.8");
	}

	private String addressSeen(String header) throws IOException {
		SignedIn.as("admin", DatabaseTest.ADMIN_PASSWORD, this.port, header);
		return this.database.sql("select host(address) from app.session order by id desc limit 1")
			.query(String.class)
			.single();
	}

	private Answer ask(String address, String... headers) throws IOException {
		RawRequest request = RawRequest.of("GET " + address);
		for (String header : headers) {
			request.with(header);
		}
		return request.send(this.port);
	}

}
