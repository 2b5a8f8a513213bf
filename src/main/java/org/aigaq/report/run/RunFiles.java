package org.aigaq.report.run;

import java.nio.charset.StandardCharsets;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Order;
import org.aigaq.shared.Refusal;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends the file of a run. */
@Component
class RunFiles {

	/**
	 * A report for a browser is a document of its own: it runs nothing and loads nothing.
	 */
	private static final String CONTENT = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "frame-ancestors 'self'";

	private final Catalogue catalogue;

	private final Archive archive;

	RunFiles(Catalogue catalogue, Archive archive) {
		this.catalogue = catalogue;
		this.archive = archive;
	}

	/**
	 * Its file.
	 * @throws Refusal if it failed, or its file is kept no longer
	 */
	ResponseEntity<Resource> send(Run run) {
		if (run.problem() != null) {
			throw Refusal.conflict(run.problem());
		}
		if (!run.isKept() || !this.archive.has(run)) {
			throw Refusal.conflict("run.error.no-file", run.number());
		}
		Order order = run.order(this.catalogue);
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.contentType(order.format().type())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(order));
		if (order.format() == Format.HTML) {
			response.header("Content-Security-Policy", CONTENT);
		}
		return response.body(new FileSystemResource(this.archive.file(run)));
	}

	private static String disposition(Order order) {
		ContentDisposition.Builder disposition = (order.format() == Format.HTML) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return disposition.filename(order.fileName(), StandardCharsets.UTF_8).build().toString();
	}

}
