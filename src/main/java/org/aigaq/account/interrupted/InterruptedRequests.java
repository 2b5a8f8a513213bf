package org.aigaq.account.interrupted;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.signin.SignInRequired;
import org.aigaq.draft.Drafts;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers requests that are not signed in or not allowed. A form of this site that was
 * sent after its session had expired is kept until its sender has signed in.
 */
@Component
class InterruptedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final SignInRequired signIn = new SignInRequired();

	private final InterruptedForms forms;

	private final Drafts drafts;

	InterruptedRequests(InterruptedForms forms, Drafts drafts) {
		this.forms = forms;
		this.drafts = drafts;
	}

	/**
	 * The form contains the value that belongs to its cookie, but nobody is signed in.
	 */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (isDraft(request)) {
			keepDraft(request, response);
		}
		else if (HttpMethod.POST.matches(request.getMethod()) && SignInRequired.isBrowser(request)) {
			keep(false, request, response);
		}
		else {
			this.signIn.commence(request, response, refused);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
		if (refused instanceof CsrfException && isDraft(request) && sentFromHere(request)) {
			keepDraft(request, response);
			return;
		}
		if (!(refused instanceof CsrfException) || !SignInRequired.isBrowser(request) || !sentFromHere(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		String path = request.getServletPath();
		if (path.equals("/login")) {
			redirect(request, response, "/login?old");
		}
		else if (path.equals("/logout")) {
			redirect(request, response, signedIn ? "/" : "/login?out");
		}
		else {
			keep(signedIn, request, response);
		}
	}

	private void keep(boolean signedIn, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean kept = this.forms.keep(request);
		if (signedIn) {
			redirect(request, response, kept ? "/kept" : "/");
		}
		else if (kept) {
			redirect(request, response, isUpload(request) ? "/login?upload" : "/login?kept");
		}
		else {
			redirect(request, response, "/login?lost");
		}
	}

	/** Whether a page keeps what stands in its form. */
	private static boolean isDraft(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && request.getServletPath().equals("/drafts");
	}

	/** Answers 401, and says in a header whether the draft is kept nevertheless. */
	private void keepDraft(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean kept = this.forms.account(request)
			.flatMap((account) -> this.drafts.keep(account, request.getParameterMap()))
			.isPresent();
		response.setHeader("Draft-Kept", String.valueOf(kept));
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
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
		return sent != null && type.toString().equalsIgnoreCase(sent.replaceFirst(";.*", "").strip());
	}

}
