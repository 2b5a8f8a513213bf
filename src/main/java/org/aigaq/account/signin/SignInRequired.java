package org.aigaq.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers requests without sign-in: a browser gets the sign-in page, a program gets 401
 * with the scheme it must use.
 */
public class SignInRequired implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (isBrowser(request)) {
			response.sendRedirect(request.getContextPath() + "/login");
			return;
		}
		// a browser would ask for a password in a window of its own
		if (request.getHeader("Sec-Fetch-Mode") == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Aigaq\", charset=\"UTF-8\"");
		}
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
	}

	/** Whether a browser asks for a whole page; htmx asks for a part of one. */
	public static boolean isBrowser(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && request.getHeader("HX-Request") == null;
	}

}
