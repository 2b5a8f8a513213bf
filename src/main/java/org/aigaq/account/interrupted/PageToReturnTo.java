package org.aigaq.account.interrupted;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.session.SessionCookie;
import org.aigaq.account.signin.SignInRequired;
import org.aigaq.draft.LocalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers, in a cookie for ten minutes, which page a reader asked for before signing
 * in. Only an address on this site is followed, whatever the cookie says.
 */
@Component
class PageToReturnTo implements RequestCache {

	private static final String NAME = "aigaq-return";

	private final SessionCookie sessionCookie;

	PageToReturnTo(SessionCookie sessionCookie) {
		this.sessionCookie = sessionCookie;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String parameters = request.getQueryString();
		String address = request.getRequestURI().substring(request.getContextPath().length())
				+ ((parameters != null) ? "?" + parameters : "");
		if (HttpMethod.GET.matches(request.getMethod()) && SignInRequired.isBrowser(request)
				&& LocalAddress.isOne(address)) {
			send(Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.US_ASCII)),
					Duration.ofMinutes(10), request, response);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		String address = (cookie != null) ? address(cookie.getValue()) : null;
		return LocalAddress.isOne(address) ? new SimpleSavedRequest(address) : null;
	}

	private static @Nullable String address(String value) {
		try {
			return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, NAME) != null) {
			send("", Duration.ZERO, request, response);
		}
	}

	private void send(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(NAME, value)
			.path(request.getContextPath() + "/login")
			.httpOnly(true)
			.secure(this.sessionCookie.isSecure(request))
			.sameSite("Lax")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
