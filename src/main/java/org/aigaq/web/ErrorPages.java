package org.aigaq.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Refusal;
import org.aigaq.web.request.AnswerHeaders;
import org.aigaq.web.request.PlainAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers errors: a page for people, problem details (RFC 9457) for programs. Both
 * contain only the status and, if the reader can do something about it, a sentence.
 */
@Controller
class ErrorPages implements ErrorController {

	/** Status codes with their own messages; any other is shown as 500. */
	private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 408, 409, 411, 413, 421, 429, 500, 503,
			507);

	/** What is refused to strangers, at the least cost. */
	private static final Set<Integer> FOR_STRANGERS = Set.of(400, 401, 403, 405);

	private static final String RETRY_SECONDS = "5";

	private final MessageSource messages;

	private final AnswerHeaders headers;

	private final PlainAnswer plain;

	private final Reader reader;

	ErrorPages(MessageSource messages, AnswerHeaders headers, PlainAnswer plain, Reader reader) {
		this.messages = messages;
		this.headers = headers;
		this.plain = plain;
		this.reader = reader;
	}

	@RequestMapping("/error")
	@Nullable Object show(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
		HttpStatus status = status(request);
		this.headers.writeForRefusal(request, response);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		}
		String key = KNOWN.contains(status.value()) ? String.valueOf(status.value())
				: status.is4xxClientError() ? "400" : "500";
		if (FOR_STRANGERS.contains(status.value()) && refusal(request) == null && !this.reader.isSignedIn()) {
			this.plain.send(status, request, response);
			return null;
		}
		String title = this.messages.getMessage("web.error." + key, null, locale);
		String detail = detail(request, key, locale);
		if (isForPeople(request)) {
			ModelAndView page = new ModelAndView("web/error", status);
			page.addObject("title", title);
			page.addObject("detail", detail);
			return page;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		Refusal refusal = refusal(request);
		if (refusal != null && refusal.parameter() != null) {
			problem.setProperty("parameter", refusal.parameter());
		}
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private String detail(HttpServletRequest request, String key, Locale locale) {
		Refusal refusal = refusal(request);
		return (refusal != null) ? this.messages.getMessage(refusal, locale)
				: this.messages.getMessage("web.error." + key + ".detail", null, locale);
	}

	private static @Nullable Refusal refusal(HttpServletRequest request) {
		return (Refusal) request.getAttribute(Refusal.class.getName());
	}

	private static HttpStatus status(HttpServletRequest request) {
		Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		// null: /error itself was requested
		HttpStatus status = (code != null) ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean isForPeople(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !address.startsWith("/api/");
	}

}
