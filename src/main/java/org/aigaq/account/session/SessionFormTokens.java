package org.aigaq.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Protects forms against other sites (CSRF): each form contains a value derived from the
 * session cookie, so that nothing is kept for it. A stranger who opens the sign-in page
 * gets a cookie that belongs to no session; signing in replaces it.
 */
@Component
class SessionFormTokens implements CsrfTokenRepository {

	private static final String NEW = SessionFormTokens.class.getName();

	private final SessionCookie cookie;

	SessionFormTokens(SessionCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		SessionToken token = this.cookie.of(request);
		return (token != null) ? forForms(token) : null;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		SessionToken token = SessionToken.random();
		request.setAttribute(NEW, token);
		return forForms(token);
	}

	/** Send the cookie of a new token; the end of a session removes it elsewhere. */
	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token != null && request.getAttribute(NEW) instanceof SessionToken created) {
			this.cookie.write(created, request, response);
		}
	}

	private static CsrfToken forForms(SessionToken token) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token.forForms());
	}

}
