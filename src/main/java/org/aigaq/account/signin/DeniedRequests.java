package org.aigaq.account.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refuses requests that are not allowed. A form of this site that was sent without a
 * valid session is kept until its sender has signed in.
 */
class DeniedRequests implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		if (!(refused instanceof CsrfException) || !SignInRequired.isBrowser(request) || !sentFromHere(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		String path = request.getServletPath();
		if (path.equals("/login")) {
			redirect(request, response, "/login?old");
		}
		else if (path.equals("/logout")) {
			redirect(request, response, (authentication != null) ? "/" : "/login?out");
		}
		else {
			InterruptedForm.keep(request);
			redirect(request, response,
					(authentication != null) ? "/kept" : isUpload(request) ? "/login?upload" : "/login?kept");
		}
	}

	private static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
			throws IOException {
		response.sendRedirect(request.getContextPath() + path);
	}

	/** Whether this site sent the form; forms of other sites are not kept. */
	private static boolean sentFromHere(HttpServletRequest request) {
		if (!isOf(MediaType.APPLICATION_FORM_URLENCODED, request) && !isUpload(request)) {
			return false;
		}
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return (site != null) ? site.equals("same-origin")
				: origin != null && origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
	}

	/** Whether the form has a file; files are not kept and have to be chosen again. */
	private static boolean isUpload(HttpServletRequest request) {
		return isOf(MediaType.MULTIPART_FORM_DATA, request);
	}

	private static boolean isOf(MediaType type, HttpServletRequest request) {
		String sent = request.getContentType();
		return sent != null && type.isCompatibleWith(MediaType.parseMediaType(sent));
	}

}
