package org.aigaq.report.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Run;
import org.aigaq.shared.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Sends the file of a run. */
@Component
class RunFiles {

	/**
	 * Content-Security-Policy for a report in a browser: it runs no script and loads
	 * nothing.
	 */
	private static final String CONTENT = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "frame-ancestors 'self'";

	private static final int ASK_AGAIN = 5; // seconds

	private final Catalogue catalogue;

	private final Archive archive;

	private final MessageSource messages;

	RunFiles(Catalogue catalogue, Archive archive, MessageSource messages) {
		this.catalogue = catalogue;
		this.archive = archive;
		this.messages = messages;
	}

	/**
	 * The file of a run. While the run is unfinished: for people a redirect to its
	 * progress page, for programs also Retry-After. If it failed: for people a redirect
	 * to the page that says why.
	 * @throws Refusal if it failed or its file was removed
	 */
	ResponseEntity<Resource> send(Run run, HttpServletRequest request) {
		if (!run.isEnded()) {
			return "iframe".equals(request.getHeader("Sec-Fetch-Dest")) ? sayInFrame(run) : lead(run, request);
		}
		if (run.problem() != null) {
			if (isForPeople(request)) {
				return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(run.page())).build();
			}
			throw Refusal.conflict(run.problem());
		}
		if (run.isWithdrawn()) {
			throw Refusal.conflict("run.error.withdrawn", run.number());
		}
		if (!run.isKept() || !this.archive.has(run)) {
			throw Refusal.conflict("run.error.no-file", run.number());
		}
		PrintOrder order = run.order(this.catalogue);
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.contentType(order.format().type())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(order));
		if (order.format() == Format.HTML) {
			response.header("Content-Security-Policy", CONTENT);
		}
		return response.body(new FileSystemResource(this.archive.file(run)));
	}

	private static ResponseEntity<Resource> lead(Run run, HttpServletRequest request) {
		if (isForPeople(request)) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(run.page())).build();
		}
		return ResponseEntity.accepted()
			.location(URI.create(run.address()))
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(ASK_AGAIN))
			.build();
	}

	/**
	 * Whether a person asked, outside a frame: pages of the program are not shown in
	 * frames.
	 */
	private static boolean isForPeople(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)
				&& !"iframe".equals(request.getHeader("Sec-Fetch-Dest"));
	}

	/** A short page for the preview frame that says that the report takes long. */
	private ResponseEntity<Resource> sayInFrame(Run run) {
		Locale locale = LocaleContextHolder.getLocale();
		String sentence = this.messages.getMessage("run.preview.long", null, locale);
		String page = """
				<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
				<body><p>%s <a href="%s" target="_blank">%s</a></p></body></html>""".formatted(locale.toLanguageTag(),
				run.number(), HtmlUtils.htmlEscape(sentence), run.page(), run.number());
		return ResponseEntity.ok()
			.contentType(Format.HTML.type())
			.header("Content-Security-Policy", CONTENT)
			.body(new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8)));
	}

	private static String disposition(PrintOrder order) {
		ContentDisposition.Builder disposition = (order.format() == Format.HTML) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return disposition.filename(order.fileName(), StandardCharsets.UTF_8).build().toString();
	}

}
