package org.aigaq.incident;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.Dismissals;
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

	IncidentPages(IncidentEditor editor, Dismissals dismissals) {
		this.editor = editor;
		this.dismissals = dismissals;
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", IncidentForm.blank());
		return "incident/edit";
	}

	@PostMapping("/new")
	String enter(@ModelAttribute("form") IncidentForm form, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		return saved(() -> {
			String code = this.editor.enter(form);
			this.dismissals.keep(code, new SubmittedForm(request.getParameterMap()));
			return code;
		}, model, response, redirect);
	}

	@GetMapping("/{code}/edit")
	String open(@PathVariable String code, Model model, HttpServletRequest request) {
		model.addAttribute("form", this.editor.open(code, request.isUserInRole("REVIEWER")));
		return "incident/edit";
	}

	@PostMapping("/{code}/edit")
	String change(@PathVariable String code, @ModelAttribute("form") IncidentForm form, Model model,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		return saved(() -> {
			this.editor.change(code, form, request.isUserInRole("REVIEWER"), otherPerson);
			this.dismissals.keep(code, new SubmittedForm(request.getParameterMap()));
			return code;
		}, model, response, redirect);
	}

	@PostMapping(path = { "/new", "/{code}/edit" }, params = "rows")
	@RedrawsForm
	String rows(@PathVariable(required = false) @Nullable String code, @ModelAttribute("form") IncidentForm form) {
		return "incident/edit";
	}

	private static String saved(Supplier<String> save, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			String code = save.get();
			redirect.addFlashAttribute("notice", "incident.notice.saved");
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
