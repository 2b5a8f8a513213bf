package org.aigaq.account.interrupted;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.session.CurrentSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Redirects after sign-in: to the kept form; if there is none, to the requested page;
 * otherwise to the overview.
 */
@Component
class SignInRedirect extends SavedRequestAwareAuthenticationSuccessHandler {

	private final PageToReturnTo page;

	private final InterruptedForms forms;

	SignInRedirect(PageToReturnTo page, InterruptedForms forms) {
		setRequestCache(page);
		this.page = page;
		this.forms = forms;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication account) throws ServletException, IOException {
		this.page.removeRequest(request, response);
		CurrentSession session = CurrentSession.of(request);
		if (session != null && session.keptForms() > 0 && this.forms.isWaiting(account.getName())) {
			response.sendRedirect(request.getContextPath() + "/kept");
		}
		else {
			super.onAuthenticationSuccess(request, response, account);
		}
	}

}
