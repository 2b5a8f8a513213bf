package org.aigaq.report.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.aigaq.report.ScopeForm;
import org.aigaq.report.Scopes;
import org.aigaq.report.queue.ReportQueue;
import org.aigaq.report.run.Run;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Downloads of reports, each of which is archived. A parameter that cannot be read is
 * refused by name.
 */
@RestController
@PreAuthorize("hasRole('VIEWER')")
class RunDownloads {

	private final Catalogue catalogue;

	private final Scopes scopes;

	private final ReportQueue queue;

	private final RunFiles files;

	private final VisibleRuns runs;

	private final Reader reader;

	private final MessageSource messages;

	RunDownloads(Catalogue catalogue, Scopes scopes, ReportQueue queue, RunFiles files, VisibleRuns runs, Reader reader,
			MessageSource messages) {
		this.catalogue = catalogue;
		this.scopes = scopes;
		this.queue = queue;
		this.files = files;
		this.runs = runs;
		this.reader = reader;
		this.messages = messages;
	}

	@GetMapping("/reports/{key:[a-z]+}.{format:[a-z]+}")
	ResponseEntity<Resource> download(@PathVariable String key, @PathVariable String format, ScopeForm form,
			BindingResult errors, Locale language, HttpServletRequest request) throws InterruptedException {
		Report report = this.catalogue.get(key);
		Format asked = report.format(format);
		Scope scope = this.scopes.read(report, form, errors);
		Locale spoken = this.scopes.language(form, errors);
		FieldError wrong = errors.getFieldError();
		if (wrong != null) {
			throw Refusal.badParameter(wrong.getField(), "report.error.parameter", wrong.getField(),
					this.messages.getMessage(wrong, language));
		}
		return this.files.send(this.queue.ask(new PrintOrder(report, scope, spoken, asked), this.reader.getName()),
				request);
	}

	/** An archived file. */
	@GetMapping("/reports/{number:R-[0-9]+-[0-9]+}.{format:[a-z]+}")
	ResponseEntity<Resource> again(@PathVariable String number, @PathVariable String format,
			HttpServletRequest request) {
		Run run = this.runs.get(number);
		if (!run.format().equals(format)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return this.files.send(run, request);
	}

}
