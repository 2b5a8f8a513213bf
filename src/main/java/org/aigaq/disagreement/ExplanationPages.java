package org.aigaq.disagreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.shared.Refusal;

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

/**
 * Lets an editor explain a disagreement, or remove the explanation. The disagreement
 * stays listed.
 */
@Controller
@RequestMapping("/disagreements/explain")
@PreAuthorize("hasRole('EDITOR')")
class ExplanationPages {

	private final Disagreements disagreements;

	private final EditorReasons reasons;

	ExplanationPages(Disagreements disagreements, EditorReasons reasons) {
		this.disagreements = disagreements;
		this.reasons = reasons;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String open(@RequestParam String incident, @RequestParam List<String> pair, Model model) {
		List<Disagreement> found = this.disagreements.find(incident, DisagreementKey.parse(pair));
		if (found.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String now = now(found);
		model.addAttribute("form", new ReasonForm(incident, pair, now, now));
		return show(found, model);
	}

	@PostMapping
	@Transactional
	String save(@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson, Model model,
			RedirectAttributes redirect) {
		List<Disagreement> found = found(form);
		if (changed(form, found, errors, model) || errors.hasErrors()) {
			return show(found, model);
		}
		if (!this.reasons.explain(form.pairs(), form.reason(), otherPerson, errors)) {
			model.addAttribute("named", true);
			return show(found, model);
		}
		return done(form, "disagreement.explain.saved", redirect);
	}

	@PostMapping(params = "take-back")
	@Transactional
	String takeBack(@ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<Disagreement> found = found(form);
		if (changed(form, found, errors, model)) {
			return show(found, model);
		}
		this.reasons.unexplain(form.pairs());
		return done(form, "disagreement.explain.taken-back", redirect);
	}

	/** The disagreements that the form names; refuses if one is missing. */
	private List<Disagreement> found(ReasonForm form) {
		List<Disagreement> found = this.disagreements.find(form.incident(), form.pairs());
		if (found.isEmpty() || found.size() < form.pairs().size()) {
			throw Refusal.conflict("disagreement.gone");
		}
		return found;
	}

	private static boolean changed(ReasonForm form, List<Disagreement> found, BindingResult errors, Model model) {
		String now = now(found);
		if (now.equals(form.was())) {
			return false;
		}
		errors.reject("disagreement.changed-meanwhile");
		model.addAttribute("now", now);
		return true;
	}

	/** The saved explanations, without repetition. */
	private static String now(List<Disagreement> found) {
		return found.stream()
			.map(Disagreement::reason)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n"));
	}

	private static String show(List<Disagreement> found, Model model) {
		model.addAttribute("found", found);
		model.addAttribute("saved", now(found));
		return "disagreement/explain";
	}

	private static String done(ReasonForm form, String notice, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", notice);
		redirect.addAttribute("incident", form.incident());
		return "redirect:/incidents/{incident}";
	}

}
