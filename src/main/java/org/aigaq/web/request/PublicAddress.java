package org.aigaq.web.request;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The address that readers use, setting {@code aigaq.public-url}. A request for another
 * host is refused, except for a name of this machine and for the state of health, which
 * is asked for by the machine's number.
 */
@Component
class PublicAddress {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1",
			"[0:0:0:0:0:0:0:1]");

	private static final String HEALTH = "/actuator/health";

	private final String host;

	private final boolean https;

	PublicAddress(@Value("${aigaq.public-url}") String url) {
		URI address = URI.create(url);
		if (address.getHost() == null || !Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
			throw new IllegalArgumentException(
					"AIGAQ_PUBLIC_URL is an address such as https://aigaq.example.org, not " + url);
		}
		this.host = address.getHost().toLowerCase(Locale.ROOT);
		this.https = address.getScheme().equals("https");
	}

	boolean isHttps() {
		return this.https;
	}

	/**
	 * Refuse a request for another host.
	 * @throws RequestRefused 421
	 */
	void check(HttpServletRequest request) {
		String asked = String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
		if (!asked.equals(this.host) && !THIS_MACHINE.contains(asked) && !isHealth(request)) {
			throw new RequestRefused(HttpStatus.MISDIRECTED_REQUEST);
		}
	}

	private static boolean isHealth(HttpServletRequest request) {
		return request.getRequestURI().equals(HEALTH) || request.getRequestURI().startsWith(HEALTH + "/");
	}

}
