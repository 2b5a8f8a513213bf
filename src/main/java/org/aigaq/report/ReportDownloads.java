package org.aigaq.report;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JRException;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as files; a parameter that cannot be read is a problem that names it. */
@RestController
class ReportDownloads {

	private final SummaryReport summary;

	private final Scopes scopes;

	private final MessageSource messages;

	ReportDownloads(SummaryReport summary, Scopes scopes, MessageSource messages) {
		this.summary = summary;
		this.scopes = scopes;
		this.messages = messages;
	}

	@GetMapping(path = "/reports/summary.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> summary(ScopeForm form, BindingResult errors, @RequestParam(defaultValue = "en") String lang)
			throws JRException, SQLException {
		Scope scope = this.scopes.read(form, errors);
		Map<String, String> wrong = wrong(errors);
		if (!lang.equals(Locale.ENGLISH.getLanguage())) {
			wrong.put("lang", this.messages.getMessage("report.error.lang", new Object[] { lang }, Locale.ENGLISH));
		}
		if (!wrong.isEmpty()) {
			throw badRequest(wrong);
		}
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename("aigaq-summary" + scope.suffix() + ".pdf", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.summary.pdf(scope, Locale.ENGLISH));
	}

	private Map<String, String> wrong(BindingResult errors) {
		Map<String, String> wrong = new LinkedHashMap<>();
		for (FieldError error : errors.getFieldErrors()) {
			wrong.put(error.getField(), this.messages.getMessage(error, Locale.ENGLISH));
		}
		return wrong;
	}

	private static ErrorResponseException badRequest(Map<String, String> wrong) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				wrong.entrySet()
					.stream()
					.map((error) -> error.getKey() + ": " + error.getValue())
					.collect(Collectors.joining(" ")));
		problem.setProperty("parameters", wrong);
		return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
	}

}
