package org.aigaq.account.throttle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signed cookies that say that an account has signed in with this browser (OWASP: device
 * cookies). Such a cookie does not sign in; it only keeps its browser apart from
 * strangers who try passwords of the same name.
 */
@Component
public class KnownDevices {

	private static final String COOKIE = "aigaq-device";

	/** Browsers take a cookie of this name only if it is secure and of this host. */
	private static final String SECURE_COOKIE = "__Host-" + COOKIE;

	private static final Duration KEPT = Duration.ofDays(180);

	private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{22}\\.\\d{1,6})\\.([A-Za-z0-9_-]{43})");

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	private volatile byte @Nullable [] key;

	KnownDevices(JdbcClient database) {
		this.database = database;
	}

	/** Give this browser the cookie of an account that has just signed in. */
	public void remember(String name, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(request.isSecure() ? SECURE_COOKIE : COOKIE, issue(name, today()))
					.path("/")
					.maxAge(KEPT)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	/** Whether a cookie was given to an account of this name, and is not too old. */
	boolean knows(@Nullable String cookie, String name) {
		if (cookie == null) {
			return false;
		}
		var parts = WRITTEN.matcher(cookie);
		if (!parts.matches() || !MessageDigest.isEqual(sign(parts.group(1), name).getBytes(StandardCharsets.US_ASCII),
				parts.group(2).getBytes(StandardCharsets.US_ASCII))) {
			return false;
		}
		long age = today() - Long.parseLong(parts.group(1).substring(parts.group(1).indexOf('.') + 1));
		return age >= 0 && age <= KEPT.toDays();
	}

	String issue(String name, long day) {
		byte[] device = new byte[16];
		RANDOM.nextBytes(device);
		String signed = encoded(device) + "." + day;
		return signed + "." + sign(signed, name);
	}

	static @Nullable String cookieOf(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		String name = request.isSecure() ? SECURE_COOKIE : COOKIE;
		return (cookies == null) ? null
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(name))
					.map(Cookie::getValue)
					.findFirst()
					.orElse(null);
	}

	private String sign(String signed, String name) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key(), "HmacSHA256"));
			return encoded(mac.doFinal((signed + "\n" + name).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] key() {
		byte[] known = this.key;
		if (known == null) {
			known = this.database.sql("select key from app.device_key").query(byte[].class).single();
			this.key = known;
		}
		return known;
	}

	private static long today() {
		return LocalDate.now(ZoneOffset.UTC).toEpochDay();
	}

	private static String encoded(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
