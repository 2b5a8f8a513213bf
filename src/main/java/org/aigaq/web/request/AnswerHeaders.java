package org.aigaq.web.request;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Headers of every answer that tell a browser what the answer may do. An answer that has
 * one of them keeps it.
 */
@Component
public class AnswerHeaders implements HeaderWriter {

	private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String YEAR = "max-age=31536000";

	private final Map<String, String> headers = new LinkedHashMap<>();

	AnswerHeaders(PublicAddress address, @Value("${aigaq.hsts-subdomains}") boolean subdomains) {
		this.headers.put("Content-Security-Policy", CONTENT);
		this.headers.put("X-Content-Type-Options", "nosniff");
		this.headers.put("X-Frame-Options", "DENY");
		this.headers.put("X-XSS-Protection", "0");
		this.headers.put("Referrer-Policy", "same-origin");
		this.headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
		this.headers.put("Cross-Origin-Opener-Policy", "same-origin");
		if (address.isHttps()) {
			this.headers.put("Strict-Transport-Security", subdomains ? YEAR + "; includeSubDomains" : YEAR);
		}
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		this.headers.forEach((name, value) -> {
			if (!response.containsHeader(name)) {
				response.setHeader(name, value);
			}
		});
	}

	/** Write them, and that the answer must not be kept. */
	public void writeForRefusal(HttpServletRequest request, HttpServletResponse response) {
		writeHeaders(request, response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
