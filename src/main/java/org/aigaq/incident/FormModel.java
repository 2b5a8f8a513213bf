package org.aigaq.incident;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.incident.form.FormChoices;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.MarkingPages;
import org.aigaq.incident.marking.MarkingPanel;
import org.aigaq.incident.marking.Markings;
import org.aigaq.incident.marking.TextsOfForm;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Adds to each page with the form of an incident the choices that the form offers. It is
 * asked before the page is, so it asks for the same role: else others would learn which
 * codes exist.
 */
@ControllerAdvice(assignableTypes = { IncidentPages.class, MarkingPages.class })
@PreAuthorize("hasRole('EDITOR')")
class FormModel {

	private final FormChoices offers;

	private final Markings markings;

	private final Incidents incidents;

	FormModel(FormChoices offers, Markings markings, Incidents incidents) {
		this.offers = offers;
		this.markings = markings;
		this.incidents = incidents;
	}

	@ModelAttribute("offers")
	FormChoices offers() {
		return this.offers; // templates may name no bean where they call fragments
	}

	@ModelAttribute("texts")
	TextsOfForm texts(@PathVariable(required = false) @Nullable String code, HttpServletRequest request) {
		return new TextsOfForm(this.markings, code, new SubmittedForm(request.getParameterMap()));
	}

	/**
	 * Whether a new incident begins: then it is asked for a document first, unless one is
	 * open.
	 */
	@ModelAttribute("begins")
	boolean begins(@PathVariable(required = false) @Nullable String code, HttpServletRequest request) {
		return code == null && request.getMethod().equals("GET") && request.getParameter("document") == null;
	}

	/** The text that is open in the form stays open whichever button submits the form. */
	@ModelAttribute("marking")
	MarkingPanel marking(HttpServletRequest request) {
		String by = switch (String.valueOf(request.getParameter("text"))) {
			case "find" -> "";
			case "read" -> "markSelection";
			default -> "markSpot";
		};
		return this.markings.panel(new SubmittedForm(request.getParameterMap()), by);
	}

	/** The form as it was sent; the handlers of {@code GET} put another in its place. */
	@ModelAttribute("form")
	IncidentForm form(@PathVariable(required = false) @Nullable String code, HttpServletRequest request) {
		if (code != null && this.incidents.findByCode(code).isEmpty()) {
			throw new UnknownIncident();
		}
		return new SubmittedForm(request.getParameterMap()).form();
	}

}
