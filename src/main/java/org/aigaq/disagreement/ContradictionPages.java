package org.aigaq.disagreement;

import java.util.Map;

import jakarta.validation.Valid;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.shared.RedrawsForm;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an editor flag a contradiction between two claims. */
@Controller
@RequestMapping("/disagreements/new")
@PreAuthorize("hasRole('EDITOR')")
class ContradictionPages {

	private final Claims claims;

	private final EditorReasons reasons;

	ContradictionPages(Claims claims, EditorReasons reasons) {
		this.claims = claims;
		this.reasons = reasons;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String open(@ModelAttribute("form") ContradictionForm form, Model model) {
		choices(form, model);
		return "disagreement/contradict";
	}

	/** List the claims about the typed facts; nothing is saved. */
	@RedrawsForm
	@PostMapping(params = "rows")
	@Transactional(readOnly = true)
	String look(@ModelAttribute("form") ContradictionForm form, BindingResult errors, Model model) {
		choices(form, model);
		missing(form, model, errors);
		return "disagreement/contradict";
	}

	@PostMapping
	@Transactional
	String save(@Valid @ModelAttribute("form") ContradictionForm form, BindingResult errors,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson, Model model,
			RedirectAttributes redirect) {
		choices(form, model);
		missing(form, model, errors);
		choose("left", form.left(), model, errors);
		choose("right", form.right(), model, errors);
		if (!errors.hasFieldErrors("right") && form.left().equals(form.right())) {
			errors.rejectValue("right", "disagreement.contradiction.same");
		}
		if (errors.hasErrors()) {
			return "disagreement/contradict";
		}
		if (!this.reasons.contradict(form, otherPerson, errors)) {
			model.addAttribute("named", errors.hasFieldErrors("reason"));
			return "disagreement/contradict";
		}
		redirect.addFlashAttribute("notice", "disagreement.contradiction.entered");
		redirect.addAttribute("incident", form.leftFact().replaceFirst("-F[0-9]+$", ""));
		return "redirect:/incidents/{incident}";
	}

	private void choices(ContradictionForm form, Model model) {
		model.addAttribute("facts", this.claims.facts(form.incident()));
		model.addAttribute("left", this.claims.of(form.leftFact()));
		model.addAttribute("right", this.claims.of(form.rightFact()));
	}

	private static void missing(ContradictionForm form, Model model, BindingResult errors) {
		if (said("left", model).isEmpty()) {
			errors.rejectValue("leftFact", "disagreement.contradiction.unknown");
		}
		if (said("right", model).isEmpty()) {
			errors.rejectValue("rightFact", "disagreement.contradiction.unknown");
		}
	}

	private static void choose(String side, String key, Model model, BindingResult errors) {
		if (!said(side, model).isEmpty() && !said(side, model).containsKey(key)) {
			errors.rejectValue(side, "disagreement.contradiction.choose");
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> said(String side, Model model) {
		return (Map<String, String>) model.asMap().get(side);
	}

}
