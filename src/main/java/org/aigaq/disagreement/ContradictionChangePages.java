package org.aigaq.disagreement;

import java.util.List;

import jakarta.validation.Valid;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an editor change the reason of a contradiction, or remove it. */
@Controller
@RequestMapping("/disagreements/contradiction")
@PreAuthorize("hasRole('EDITOR')")
class ContradictionChangePages {

	private final Disagreements disagreements;

	private final EditorReasons reasons;

	ContradictionChangePages(Disagreements disagreements, EditorReasons reasons) {
		this.disagreements = disagreements;
		this.reasons = reasons;
	}

	@GetMapping
	@Transactional
	String open(@RequestParam String incident, @RequestParam List<String> pair, Model model) {
		ReasonForm asked = new ReasonForm(incident, pair, "", "");
		if (contradiction(asked) == null || show(asked, model).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String now = this.reasons.reasonOf(asked.pairs().get(0));
		model.addAttribute("form", new ReasonForm(incident, pair, now, now));
		return "disagreement/contradiction";
	}

	@PostMapping
	@Transactional
	String save(@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson, Model model,
			RedirectAttributes redirect) {
		DisagreementKey contradiction = unchanged(form, errors, model);
		if (errors.hasErrors()) {
			show(form, model);
			return "disagreement/contradiction";
		}
		if (!this.reasons.reword(contradiction, form.reason(), otherPerson, errors)) {
			model.addAttribute("named", true);
			model.addAttribute("found", this.disagreements.find(form.incident(), form.pairs()));
			return "disagreement/contradiction";
		}
		return done(form, "disagreement.contradiction.saved", redirect);
	}

	@PostMapping(params = "remove")
	@Transactional
	String remove(@ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		DisagreementKey contradiction = unchanged(form, errors, model);
		if (errors.hasErrors()) {
			show(form, model);
			return "disagreement/contradiction";
		}
		this.reasons.withdraw(contradiction);
		return done(form, "disagreement.contradiction.removed", redirect);
	}

	private DisagreementKey unchanged(ReasonForm form, BindingResult errors, Model model) {
		DisagreementKey contradiction = contradiction(form);
		String now = (contradiction != null) ? this.reasons.reasonOf(contradiction) : "";
		if (contradiction == null || now.isEmpty()) {
			throw Refusal.conflict("disagreement.gone");
		}
		if (!now.equals(form.was())) {
			errors.reject("disagreement.changed-meanwhile");
			model.addAttribute("now", now);
		}
		model.addAttribute("saved", now);
		return contradiction;
	}

	private static @Nullable DisagreementKey contradiction(ReasonForm form) {
		List<DisagreementKey> pairs = form.pairs();
		return (pairs.size() == 1 && pairs.get(0).isContradiction()) ? pairs.get(0) : null;
	}

	private List<Disagreement> show(ReasonForm form, Model model) {
		List<Disagreement> found = this.disagreements.find(form.incident(), form.pairs());
		model.addAttribute("found", found);
		model.addAttribute("saved", this.reasons.reasonOf(form.pairs().get(0)));
		return found;
	}

	private static String done(ReasonForm form, String notice, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", notice);
		redirect.addAttribute("incident", form.incident());
		return "redirect:/incidents/{incident}";
	}

}
