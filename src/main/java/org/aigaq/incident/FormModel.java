package org.aigaq.incident;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.incident.choosing.DocumentTitles;
import org.aigaq.incident.figure.FigureFilter;
import org.aigaq.incident.figure.FigureList;
import org.aigaq.incident.figure.FigureSection;
import org.aigaq.incident.figure.FiguresOfIncident;
import org.aigaq.incident.figure.FigureScopes;
import org.aigaq.incident.form.FormChoices;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.MarkingPages;
import org.aigaq.incident.marking.MarkingPanel;
import org.aigaq.incident.marking.Markings;
import org.aigaq.incident.marking.TextsOfForm;
import org.aigaq.incident.row.SavedForms;
import org.aigaq.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Adds to each page with the form of an incident the choices that the form offers. It is
 * asked before the page is, so it asks for the same role: else others would learn which
 * codes exist.
 */
@ControllerAdvice(assignableTypes = { IncidentPages.class, FigurePages.class, MarkingPages.class })
@PreAuthorize("hasRole('EDITOR')")
class FormModel {

	private final FormChoices offers;

	private final Markings markings;

	private final Incidents incidents;

	private final SavedForms saved;

	private final FigureList figures;

	private final FigureScopes scopes;

	private final DocumentTitles titles;

	FormModel(FormChoices offers, Markings markings, Incidents incidents, SavedForms saved, FigureList figures,
			FigureScopes scopes, DocumentTitles titles) {
		this.offers = offers;
		this.markings = markings;
		this.incidents = incidents;
		this.saved = saved;
		this.figures = figures;
		this.scopes = scopes;
		this.titles = titles;
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
		if (request.getRequestURI().endsWith("/texts")) {
			return this.markings.panel(new SubmittedForm(Map.of()), "");
		}
		String by = switch (String.valueOf(request.getParameter("text"))) {
			case "find" -> "";
			case "read" -> "markSelection";
			default -> "markSpot";
		};
		return this.markings.panel(new SubmittedForm(request.getParameterMap()), by);
	}

	/** The address that the form is sent to. */
	@ModelAttribute("address")
	String address(HttpServletRequest request) {
		return request.getRequestURI();
	}

	/** The id of the form in the page. */
	@ModelAttribute("formId")
	String formId(HttpServletRequest request) {
		return isFigure(request) ? "figure-form" : "incident-form";
	}

	/** The view of the page with the form; for htmx of a figure's form alone. */
	@ModelAttribute("formPage")
	String formPage(HttpServletRequest request) {
		boolean part = request.getHeader("HX-Request") != null;
		return !isFigure(request) ? "incident/edit" : part ? "incident/figure :: alone" : "incident/figure";
	}

	@ModelAttribute("scopes")
	FigureScopes scopes() {
		return this.scopes; // templates may name no bean where they call fragments
	}

	@ModelAttribute("titles")
	DocumentTitles titles() {
		return this.titles; // templates may name no bean where they call fragments
	}

	/** The sections of the facts. */
	@ModelAttribute("sections")
	List<FigureSection> sections() {
		return List.of(FigureSection.values());
	}

	/**
	 * The field to type in next: the first of a row that was just added; empty: none.
	 * @param rows the anchor of that row
	 */
	@ModelAttribute("focus")
	String focus(@RequestParam(defaultValue = "") String rows) {
		return rows + switch (rows.replaceAll("-?[0-9]+", "")) {
			case "facts" -> "-description";
			case "facts-assertions" -> "-organisation";
			case "witnesses" -> "-passage-document";
			case "places" -> "-place";
			case "participants" -> "-actor";
			default -> "";
		};
	}

	/** Whether the form of a figure stands in its row of a list. */
	@ModelAttribute("inPlace")
	boolean inPlace(@RequestParam(defaultValue = "") String inPlace) {
		return !inPlace.isEmpty();
	}

	/** The saved facts of the incident; {@code null}: it is new. */
	@ModelAttribute("figures")
	@Nullable FiguresOfIncident figures(@PathVariable(required = false) @Nullable String code) {
		return (code != null) ? new FiguresOfIncident(this.figures, code, FigureFilter.ALL) : null;
	}

	/**
	 * The form as it was sent; the handlers of {@code GET} put another in its place. The
	 * form of a figure has that figure only.
	 */
	@ModelAttribute("form")
	IncidentForm form(@PathVariable(required = false) @Nullable String code,
			@PathVariable(required = false) @Nullable String fact, HttpServletRequest request) {
		if (code != null && this.incidents.findByCode(code).isEmpty()) {
			throw new UnknownIncident();
		}
		IncidentForm form = new SubmittedForm(request.getParameterMap()).form();
		if (code == null || !isFigure(request)) {
			return form;
		}
		boolean sent = request.getMethod().equals("POST") && request.getRequestURI().matches(".*/(?:new|edit)");
		if (sent && !form.hasFigure()) {
			throw Refusal.badParameter("facts[0].type", "incident.figures.no-type");
		}
		return form.figureOf(Objects.requireNonNullElse(fact, ""), this.saved.parent(code));
	}

	private static boolean isFigure(HttpServletRequest request) {
		return request.getRequestURI().contains("/figures");
	}

}
