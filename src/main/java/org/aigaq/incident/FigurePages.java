package org.aigaq.incident;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.fact.FactType;
import org.aigaq.incident.figure.FigureFilter;
import org.aigaq.incident.figure.FigureList;
import org.aigaq.incident.figure.FigureSection;
import org.aigaq.incident.figure.FiguresOfIncident;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.review.ProposedChanges;
import org.aigaq.shared.RedrawsForm;
import org.aigaq.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The facts of an incident: lists of them, and a form of its own for each. A form is a
 * page, or opens in its row, where the field {@code inPlace} is sent with it.
 */
@Controller
@RequestMapping("/incidents/{code}/figures")
@PreAuthorize("hasRole('EDITOR')")
class FigurePages {

	private static final String FORM = "incident/figure :: alone";

	private final FigureEditor editor;

	private final FigureList list;

	private final ProposedChanges proposals;

	FigurePages(FigureEditor editor, FigureList list, ProposedChanges proposals) {
		this.editor = editor;
		this.list = list;
		this.proposals = proposals;
	}

	/** The facts of one section, filtered. */
	@GetMapping
	String list(@PathVariable String code, @RequestParam(defaultValue = "figures") String section,
			@ModelAttribute("filter") FigureFilter filter, HttpServletRequest request, Model model) {
		FigureSection shown = List.of(FigureSection.values())
			.stream()
			.filter((each) -> each.code().equals(section))
			.findFirst()
			.orElseThrow(() -> Refusal.badParameter("section", "incident.figures.no-section"));
		model.addAttribute("section", shown);
		model.addAttribute("part", shown); // the layout has a section of its own
		model.addAttribute("figures", new FiguresOfIncident(this.list, code, filter));
		return isPart(request) ? "incident/figures :: found" : "incident/figures";
	}

	/** One fact as a row of the list. */
	@GetMapping("/{fact}")
	String row(@PathVariable String code, @PathVariable String fact, Model model) {
		model.addAttribute("row", this.list.find(code, fact).orElseThrow(UnknownIncident::new));
		return "incident/figures :: row";
	}

	/** Let a fact change places with its neighbour in the list. */
	@PostMapping("/{fact}/move")
	String move(@PathVariable String code, @PathVariable String fact, @RequestParam(defaultValue = "up") String to,
			HttpServletRequest request, Model model) {
		this.editor.move(code, fact, to.equals("up"), request.isUserInRole("REVIEWER"));
		FigureSection section = this.list.find(code, fact)
			.map((row) -> FigureSection.of(FactType.of(row.type()).orElseThrow()))
			.orElseThrow(UnknownIncident::new);
		if (!isPart(request)) {
			return "redirect:/incidents/" + code + "/figures?section=" + section.code() + "#row-" + fact;
		}
		model.addAttribute("section", section);
		model.addAttribute("moved", fact + "-" + to);
		return "incident/figures :: found";
	}

	/** Bring back a fact that was just deleted. */
	@PostMapping("/{fact}/restore")
	String restore(@PathVariable String code, @PathVariable String fact, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		this.editor.restore(code, fact);
		if (isPart(request)) {
			return row(code, fact, model);
		}
		redirect.addFlashAttribute("notice", "incident.figure.restored");
		return "redirect:/incidents/" + code + "#" + fact;
	}

	/**
	 * The form of a new fact.
	 * @param copy code of the fact whose content it begins with; empty: none
	 */
	@GetMapping("/new")
	String blank(@PathVariable String code, @RequestParam(defaultValue = "detention") String type,
			@RequestParam(defaultValue = "") String copy, HttpServletRequest request, Model model) {
		if (!copy.isEmpty()) {
			model.addAttribute("copied", copy.substring(copy.lastIndexOf('-') + 1));
			return opened(this.editor.copy(code, copy, true), request, model);
		}
		FactType known = FactType.of(type).orElseThrow(() -> Refusal.badParameter("type", "incident.figures.no-type"));
		String page = opened(this.editor.blank(code, known.code(), true), request, model);
		model.addAttribute("focus", "facts-0-description");
		return page;
	}

	@GetMapping("/{fact}/edit")
	String open(@PathVariable String code, @PathVariable String fact, HttpServletRequest request, Model model) {
		return opened(this.proposals.proposed(code, request).orElseGet(() -> this.editor.open(code, fact, true)),
				request, model);
	}

	private static String opened(IncidentForm form, HttpServletRequest request, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("focus", form.hasOneNumber() ? "facts-0-assertions-0-count" : "");
		model.addAttribute("inPlace", isPart(request));
		return isPart(request) ? FORM : "incident/figure";
	}

	@PostMapping(path = { "/new", "/{fact}/edit" }, params = "rows")
	@RedrawsForm
	String rows(@ModelAttribute("form") IncidentForm form, HttpServletRequest request) {
		return isPart(request) ? FORM : "incident/figure";
	}

	/** Save a fact, or remove it, alone. */
	@PostMapping({ "/new", "/{fact}/edit" })
	String save(@PathVariable String code, @PathVariable(required = false) @Nullable String fact,
			@ModelAttribute("form") IncidentForm form,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson, Principal account,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
		String known = Optional.ofNullable(fact).orElse("");
		try {
			AtomicReference<String> written = new AtomicReference<>("");
			boolean proposed = FormRefused.unlessSaved(form, () -> this.proposals.save(code, request, form,
					account.getName(), () -> written.set(this.editor.save(code, known, form, true, otherPerson))));
			if (proposed) {
				return proposed(code, request, response);
			}
			String saved = written.get();
			model.addAttribute("removed", saved.isEmpty() ? known : null);
			return isPart(request) ? inPlace(code, saved, known, model) : onPage(code, saved, known, redirect);
		}
		catch (FormRefused ex) {
			response.setStatus(ex.status().value());
			model.addAllAttributes(ex.errors().getModel());
			model.addAttribute("theirs", ex.theirs());
			model.addAttribute("named", ex.isNamed());
			model.addAttribute("conflict", !ex.theirs().isEmpty() || ex.status().value() == 409);
			return isPart(request) ? FORM : "incident/figure";
		}
	}

	/** The page of the review, which shows what is proposed. */
	private static String proposed(String code, HttpServletRequest request, HttpServletResponse response) {
		String review = "/incidents/" + code + "/review";
		if (!isPart(request)) {
			return "redirect:" + review;
		}
		response.setHeader("HX-Redirect", request.getContextPath() + review);
		return "incident/steps :: nothing";
	}

	private String inPlace(String code, String saved, String known, Model model) {
		model.addAttribute("row", this.list.find(code, saved).orElse(null));
		return known.isEmpty() ? "incident/figures :: added" : "incident/figures :: row";
	}

	private static String onPage(String code, String saved, String known, RedirectAttributes redirect) {
		if (saved.isEmpty()) {
			redirect.addFlashAttribute("removed", known);
		}
		redirect.addFlashAttribute("notice", saved.isEmpty() ? "incident.figure.removed" : "incident.notice.saved");
		return "redirect:/incidents/" + code + (saved.isEmpty() ? "" : "#" + saved);
	}

	/** Whether htmx asks for a part of the page. */
	private static boolean isPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

}
