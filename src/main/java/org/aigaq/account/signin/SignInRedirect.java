package org.aigaq.account.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Redirects after sign-in: to the kept form; if there is none, to the requested page;
 * otherwise to the overview.
 */
class SignInRedirect extends SavedRequestAwareAuthenticationSuccessHandler {

	SignInRedirect(RequestCache pages) {
		setRequestCache(pages);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication account) throws ServletException, IOException {
		if (InterruptedForm.of(request) != null) {
			response.sendRedirect(request.getContextPath() + "/kept");
		}
		else {
			super.onAuthenticationSuccess(request, response, account);
		}
	}

}
