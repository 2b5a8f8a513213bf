package org.aigaq.incident.marking;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.Markings.Filled;
import org.aigaq.shared.RedrawsForm;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * "From the text" in the form of an incident. Its buttons post the form with {@code text}
 * and get the form back with the text open, the quote found, or its location filled in.
 * With {@code rows} as well, the form is redrawn after a sign-in.
 */
@Controller
@RequestMapping("/incidents")
@PreAuthorize("hasRole('EDITOR')")
public class MarkingPages {

	private static final String NEW = "/new";

	private static final String EDIT = "/{code}/edit";

	private static final String NEW_FIGURE = "/{code}/figures/new";

	private static final String FIGURE = "/{code}/figures/{fact}/edit";

	private final Markings markings;

	MarkingPages(Markings markings) {
		this.markings = markings;
	}

	/** Open the text at a passage, or find the pasted quote in it. */
	@PostMapping(path = { NEW, EDIT, NEW_FIGURE, FIGURE }, params = { "text", "!rows" })
	@RedrawsForm
	String open(@PathVariable(required = false) @Nullable String code, @ModelAttribute("form") IncidentForm form,
			Model model) {
		return page(model);
	}

	/** The result of the search alone, for the panel that is open already. */
	@PostMapping(path = { NEW, EDIT, NEW_FIGURE, FIGURE }, params = { "text=find", "!rows" }, headers = "HX-Request")
	String find(@PathVariable(required = false) @Nullable String code) {
		return "incident/marking :: selected";
	}

	/** The suggestions for the characters that were just selected. */
	@PostMapping(path = { NEW, EDIT, NEW_FIGURE, FIGURE }, params = { "text=read", "!rows" })
	String read(@PathVariable(required = false) @Nullable String code) {
		return "incident/marking :: selected";
	}

	/** Fill in the location that was found and the ticked suggestions. */
	@PostMapping(path = { NEW, EDIT, NEW_FIGURE, FIGURE }, params = { "text=use", "!rows" })
	@RedrawsForm
	String use(@PathVariable(required = false) @Nullable String code, @ModelAttribute("form") IncidentForm form,
			@ModelAttribute(name = "marking", binding = false) MarkingPanel panel,
			@RequestParam(defaultValue = "") String markType, HttpServletRequest request, Model model) {
		Filled filled = this.markings.fill(new SubmittedForm(request.getParameterMap()), panel, markType);
		IncidentForm changed = filled.sent().form();
		model.addAttribute("form", "figure-form".equals(model.getAttribute("formId"))
				? changed.figureOf(form.facts().get(0).id(), form.parent()) : changed);
		model.addAttribute("marking", filled.panel());
		return page(model);
	}

	/** The page that has the form. */
	private static String page(Model model) {
		return String.valueOf(model.getAttribute("formPage"));
	}

	/** Add what is ticked on the suggestion card; the text and the card stay open. */
	@PostMapping(path = { NEW, EDIT }, params = { "text=add", "!rows" })
	@RedrawsForm
	String add(@PathVariable(required = false) @Nullable String code,
			@ModelAttribute(name = "marking", binding = false) MarkingPanel panel, HttpServletRequest request,
			Model model) {
		Filled filled = this.markings.add(new SubmittedForm(request.getParameterMap()), panel);
		model.addAttribute("form", filled.sent().form());
		model.addAttribute("marking", filled.panel());
		return "incident/edit";
	}

	/** A part of a text to select a quote in. */
	@GetMapping("/texts")
	String text(@RequestParam String document, @RequestParam(defaultValue = "") String edition,
			@RequestParam(defaultValue = "0") int from, Model model) {
		LoadedText text = this.markings.text(document, edition)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("text", text);
		model.addAttribute("pane", this.markings.part(text, from));
		return "incident/text :: text";
	}

}
