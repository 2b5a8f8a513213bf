package org.aigaq.web.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Refuses a request with a short text that is always the same for its status, so that it
 * costs next to nothing: a page for people, problem details for programs. Known senders
 * get the page of the program instead.
 */
@Component
public class PlainAnswer {

	private static final String RETRY_SECONDS = "5";

	private final MessageSource messages;

	private final AnswerHeaders headers;

	private final Map<HttpStatus, byte[]> pages = new ConcurrentHashMap<>();

	private final Map<HttpStatus, byte[]> problems = new ConcurrentHashMap<>();

	PlainAnswer(MessageSource messages, AnswerHeaders headers) {
		this.messages = messages;
		this.headers = headers;
	}

	/** Send it. */
	public void send(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean page = isForPeople(request);
		byte[] body = page ? this.pages.computeIfAbsent(status, this::page)
				: this.problems.computeIfAbsent(status, this::problem);
		this.headers.writeForRefusal(request, response);
		if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		}
		response.setStatus(status.value());
		response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(body);
	}

	private static boolean isForPeople(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String address = (refused != null) ? refused.toString() : request.getRequestURI();
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !address.startsWith("/api/");
	}

	private byte[] page(HttpStatus status) {
		String title = HtmlUtils.htmlEscape(text(status, ""), "UTF-8");
		return ("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>" + title
				+ "</title></head><body><h1>" + title + "</h1><p>"
				+ HtmlUtils.htmlEscape(text(status, ".detail"), "UTF-8") + "</p></body></html>\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	/** The messages have neither quotation marks nor backslashes. */
	private byte[] problem(HttpStatus status) {
		return "{\"detail\":\"%s\",\"status\":%s,\"title\":\"%s\"}"
			.formatted(text(status, ".detail"), Integer.toString(status.value()), text(status, ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	private String text(HttpStatus status, String part) {
		return this.messages.getMessage("web.error." + status.value() + part, null, Locale.ENGLISH);
	}

}
