package org.aigaq.web.request;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.web.request.RawRequest.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind a proxy that ends TLS: a real server with the settings and the filter of the
 * program, without its database.
 */
@SpringBootTest(classes = PublicAddressTests.Server.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "aigaq.public-url=https://aigaq.example.org", "aigaq.trusted-proxy=10.0.0.0/8,127.0.0.1" })
class PublicAddressTests {

	@LocalServerPort
	int port;

	@Test
	void hostThatIsNotThePublicOneIsRefused() throws IOException {
		for (String host : new String[] { "aigaq.example.org", "AIGAQ.example.org:443", "localhost", "127.0.0.1:1",
				"[::1]:8080" }) {
			assertThat(ask("/seen", "Host: " + host).status()).as(host).isEqualTo(200);
		}
		for (String host : new String[] { "evil.example", "aigaq.example.org.evil.example", "127.0.0.1.evil.example",
				"10.1.2.3", "" }) {
			Answer answer = ask("/seen", "Host: " + host);
			assertThat(answer.status()).as(host).isEqualTo(421);
			assertThat(answer.header("Location")).isEmpty();
		}
		assertThat(RawRequest.of("GET http://evil.example/seen").with("Host: localhost").send(this.port).status())
			.isBetween(400, 421);
		assertThat(ask("/actuator/health", "Host: 10.1.2.3").status()).as("asked by number").isEqualTo(404);
		assertThat(ask("/actuator/healthy", "Host: 10.1.2.3").status()).isEqualTo(421);
	}

	@Test
	void redirectFollowsNeitherHostNorForwardedHost() throws IOException {
		Answer answer = ask("/moved", "Host: localhost", "X-Forwarded-Host: evil.example", "X-Forwarded-Port: 81",
				"Forwarded: host=evil.example", "X-Forwarded-Prefix: //evil.example");
		assertThat(answer.header("Location")).isEqualTo("/seen");
	}

	@Test
	void cookieIsForThisHostAndHttpsAlone() throws IOException {
		assertThat(ask("/session").header("Set-Cookie")).startsWith("__Host-aigaq=")
			.contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
			.doesNotContain("Domain");
		assertThat(ask("/seen").header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
	}

	@Test
	void trustedProxyTellsAddressAndScheme() throws IOException {
		assertThat(ask("/seen", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https").text())
			.endsWith("203.0.113.7 https true");
		assertThat(ask("/seen", "X-Forwarded-For: 198.51.100.1, 203.0.113.7, 10.2.3.4").text())
			.as("what the reader claims stands before what the proxies add")
			.endsWith("203.0.113.7 http false");
	}

	private Answer ask(String address, String... headers) throws IOException {
		RawRequest request = RawRequest.of("GET " + address);
		for (String header : headers) {
			request.with(header);
		}
		return request.send(this.port);
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, PropertyPlaceholderAutoConfiguration.class,
			HttpMessageConvertersAutoConfiguration.class })
	@Import({ RequestGate.class, PublicAddress.class, BodyLimits.class, TrustedProxy.class, RefusedBodies.class,
			Pages.class })
	static class Server {

	}

	@RestController
	static class Pages {

		@GetMapping("/seen")
		String seen(HttpServletRequest request) {
			return request.getRemoteAddr() + " " + request.getScheme() + " " + request.isSecure();
		}

		@GetMapping("/moved")
		void moved(HttpServletResponse response) throws IOException {
			response.sendRedirect("/seen");
		}

		@GetMapping("/session")
		String session(HttpServletRequest request) {
			request.getSession();
			return "";
		}

		@RequestMapping("/error")
		String error() {
			return "";
		}

	}

}
