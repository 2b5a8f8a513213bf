package org.aigaq.report;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;

import net.sf.jasperreports.engine.JRException;
import org.aigaq.shared.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as files; a parameter that cannot be read is refused by its name. */
@RestController
class ReportDownloads {

	private static final Locale ONLY = Locale.ENGLISH; // the others come with their texts

	private final SummaryReport summary;

	private final Scopes scopes;

	private final MessageSource messages;

	ReportDownloads(SummaryReport summary, Scopes scopes, MessageSource messages) {
		this.summary = summary;
		this.scopes = scopes;
		this.messages = messages;
	}

	@GetMapping(path = "/reports/summary.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> summary(ScopeForm form, BindingResult errors, @RequestParam(defaultValue = "en") String lang,
			Locale reader) throws JRException, SQLException {
		Scope scope = this.scopes.read(form, errors);
		FieldError wrong = errors.getFieldError();
		if (wrong != null) {
			throw Refusal.badParameter(wrong.getField(), "report.error.parameter", wrong.getField(),
					this.messages.getMessage(wrong, reader));
		}
		if (!lang.equals(ONLY.getLanguage())) {
			throw Refusal.badParameter("lang", "report.error.lang", lang);
		}
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename("aigaq-summary" + scope.suffix() + ".pdf", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.summary.pdf(scope, ONLY));
	}

}
