package org.aigaq.account.throttle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

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

	private final ServerProperties server;

	private volatile byte @Nullable [] key;

	KnownDevices(@Qualifier("signInDataSource") DataSource database, ServerProperties server) {
		this.database = JdbcClient.create(database);
		this.server = server;
	}

	/** Give this browser the cookie of an account that has just signed in. */
	public void remember(String name, HttpServletRequest request, HttpServletResponse response) {
		boolean secure = isSecure(request);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(secure ? SECURE_COOKIE : COOKIE, issue(name, today()))
					.path("/")
					.maxAge(KEPT)
					.httpOnly(true)
					.secure(secure)
					.sameSite("Lax")
					.build()
					.toString());
	}

	/** Whether browsers are to send it over https only, as the cookie of the session. */
	private boolean isSecure(HttpServletRequest request) {
		Boolean secure = this.server.getServlet().getSession().getCookie().getSecure();
		return (secure != null) ? secure : request.isSecure();
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
		Cookie secure = WebUtils.getCookie(request, SECURE_COOKIE);
		Cookie cookie = (secure != null) ? secure : WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? cookie.getValue() : null;
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
