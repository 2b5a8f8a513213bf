package org.aigaq.account.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.throttle.TooManyAttempts;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Answers a sign-in by form that was refused: the same for a wrong name, a wrong password
 * and a disabled account; 429 if the password was not checked.
 */
class SignInRefused extends SimpleUrlAuthenticationFailureHandler {

	/** The sign-in page with the sentence about too many attempts. */
	static final String WAIT = "/login/wait";

	SignInRefused() {
		super("/login?error");
		setAllowSessionCreation(false);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refused) throws IOException, ServletException {
		if (refused instanceof TooManyAttempts tooMany) {
			refuse(response, tooMany);
			request.setAttribute(WAIT, tooMany.seconds());
			request.getRequestDispatcher(WAIT).forward(request, response);
		}
		else {
			super.onAuthenticationFailure(request, response, refused);
		}
	}

	static void refuse(HttpServletResponse response, TooManyAttempts tooMany) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
	}

}
