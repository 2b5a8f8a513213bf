package org.aigaq.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Locale;

import org.aigaq.shared.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reports as files; a parameter that cannot be read is refused by its name. */
@RestController
class ReportDownloads {

	/**
	 * A report for a browser is a document of its own: it runs nothing and loads nothing.
	 */
	private static final String CONTENT = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "frame-ancestors 'self'";

	private final Catalogue catalogue;

	private final Press press;

	private final Scopes scopes;

	private final Scratch scratch;

	private final MessageSource messages;

	ReportDownloads(Catalogue catalogue, Press press, Scopes scopes, Scratch scratch, MessageSource messages) {
		this.catalogue = catalogue;
		this.press = press;
		this.scopes = scopes;
		this.scratch = scratch;
		this.messages = messages;
	}

	@GetMapping("/reports/{key:[a-z]+}.{format:[a-z]+}")
	ResponseEntity<Resource> download(@PathVariable String key, @PathVariable String format, ScopeForm form,
			BindingResult errors, Locale reader) throws IOException, SQLException {
		Report report = this.catalogue.get(key);
		Format asked = report.format(format);
		Scope scope = this.scopes.read(report, form, errors);
		Locale language = this.scopes.language(form, errors);
		FieldError wrong = errors.getFieldError();
		if (wrong != null) {
			throw Refusal.badParameter(wrong.getField(), "report.error.parameter", wrong.getField(),
					this.messages.getMessage(wrong, reader));
		}
		return send(new Order(report, scope, language, asked));
	}

	/** Sends what is whole only: first to a file, which goes as it is read. */
	private ResponseEntity<Resource> send(Order order) throws IOException, SQLException {
		Path file = this.scratch.file();
		try (OutputStream out = Files.newOutputStream(file)) {
			this.press.print(order, out);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			Files.delete(file);
			throw ex;
		}
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.contentType(order.format().type())
			.contentLength(Files.size(file))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(order));
		if (order.format() == Format.HTML) {
			response.header("Content-Security-Policy", CONTENT);
		}
		return response.body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
	}

	private static String disposition(Order order) {
		ContentDisposition.Builder disposition = (order.format() == Format.HTML) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return disposition.filename(order.fileName(), StandardCharsets.UTF_8).build().toString();
	}

}
