package org.aigaq.incident;

import java.security.Principal;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.draft.FormsOnce;
import org.aigaq.incident.choosing.LikelyIncidents;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.Dismissals;
import org.aigaq.incident.review.ProposedChanges;
import org.aigaq.shared.RedrawsForm;
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
 * The form of an incident. The buttons that add or remove a row post the form with
 * {@code rows} and get back the changed form; htmx replaces the form with it.
 */
@Controller
@RequestMapping("/incidents")
@PreAuthorize("hasRole('EDITOR')")
class IncidentPages {

	private final IncidentEditor editor;

	private final Dismissals dismissals;

	private final FormsOnce once;

	private final Review review;

	private final ProposedChanges proposals;

	private final LikelyIncidents likely;

	IncidentPages(IncidentEditor editor, Dismissals dismissals, FormsOnce once, Review review,
			ProposedChanges proposals, LikelyIncidents likely) {
		this.dismissals = dismissals;
		this.likely = likely;
		this.proposals = proposals;
		this.editor = editor;
		this.once = once;
		this.review = review;
	}

	/**
	 * The form of a new incident.
	 * @param copy code of an incident whose content it begins with, except its figures;
	 * empty: none
	 */
	@GetMapping("/new")
	String blank(@RequestParam(defaultValue = "") String copy, Model model) {
		if (copy.isEmpty()) {
			model.addAttribute("form", IncidentForm.blank());
			return "incident/edit";
		}
		model.addAttribute("form", this.editor.open(copy, true).copied());
		model.addAttribute("begins", false);
		model.addAttribute("copied", copy);
		return "incident/edit";
	}

	@PostMapping("/new")
	String enter(@ModelAttribute("form") IncidentForm form, @RequestParam(defaultValue = "") List<String> apart,
			Model model, HttpServletRequest request, HttpServletResponse response, Principal account,
			RedirectAttributes redirect) {
		return saved(form, () -> {
			try {
				String code = this.once.once(request, account.getName(), () -> this.editor.enter(form));
				this.dismissals.keep(code, new SubmittedForm(request.getParameterMap()));
				this.likely.tellApart(code, apart);
				return code;
			}
			catch (FormsOnce.SavedBefore ex) {
				throw FormRefused.savedBefore(form, ex.code());
			}
		}, model, request, response, redirect);
	}

	@GetMapping("/{code}/edit")
	String open(@PathVariable String code, Model model, HttpServletRequest request) {
		model.addAttribute("form",
				this.proposals.proposed(code, request).orElseGet(() -> this.editor.open(code, true)));
		return "incident/edit";
	}

	@PostMapping("/{code}/edit")
	String change(@PathVariable String code, @ModelAttribute("form") IncidentForm form, Model model,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson, Principal account,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		AtomicBoolean proposed = new AtomicBoolean();
		String answer = saved(form, () -> {
			proposed.set(this.proposals.save(code, request, form, account.getName(),
					() -> this.editor.change(code, form, true, otherPerson)));
			this.dismissals.keep(code, new SubmittedForm(request.getParameterMap()));
			return code;
		}, model, request, response, redirect);
		return proposed.get() ? "redirect:/incidents/" + code + "/review" : answer;
	}

	@PostMapping(path = { "/new", "/{code}/edit" }, params = "rows")
	@RedrawsForm
	String rows(@PathVariable(required = false) @Nullable String code, @ModelAttribute("form") IncidentForm form) {
		return "incident/edit";
	}

	/** The button "Submit for review" saves the form and submits what was saved. */
	private boolean submitted(String code, HttpServletRequest request) {
		boolean submits = "offer".equals(request.getParameter("then"));
		if (submits && this.review.isPublished(code)) {
			this.proposals.submit(code, String.valueOf(request.getRemoteUser()));
		}
		else if (submits) {
			this.review.offer(code, this.review.version(code));
		}
		return submits;
	}

	private String saved(IncidentForm form, Supplier<String> save, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			String code = FormRefused.unlessSaved(form, save);
			redirect.addFlashAttribute("notice",
					submitted(code, request) ? "incident.notice.offered" : "incident.notice.saved");
			return "redirect:/incidents/" + code;
		}
		catch (FormRefused ex) {
			response.setStatus(ex.status().value());
			model.addAllAttributes(ex.errors().getModel());
			model.addAttribute("theirs", ex.theirs());
			model.addAttribute("named", ex.isNamed());
			model.addAttribute("conflict", !ex.theirs().isEmpty() || ex.status().value() == 409);
			return "incident/edit";
		}
	}

}
