package org.aigaq.incident;

import java.util.List;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.RestrictedNames.Found;
import org.aigaq.incident.review.IllegalStep;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The texts of an incident that say the name of a restricted person. A reviewer confirms
 * that another person is meant.
 */
@Controller
@RequestMapping("/incidents/{code}/names")
class NamePages {

	private final RestrictedNames names;

	private final Incidents incidents;

	NamePages(RestrictedNames names, Incidents incidents) {
		this.names = names;
		this.incidents = incidents;
	}

	@GetMapping
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	public String show(@PathVariable String code, Model model) {
		this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		model.addAttribute("code", code);
		model.addAttribute("found", this.names.inIncident(code));
		return "incident/named";
	}

	/**
	 * Confirm one text.
	 * @throws IllegalStep unless the text still says the name, and there is a reason
	 */
	@PostMapping
	@PreAuthorize("hasRole('REVIEWER')")
	@Transactional
	public String confirm(@PathVariable String code, @RequestParam int number, @RequestParam String hash,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		if (!RestrictedNames.isReason(reason)) {
			throw new IllegalStep("no-name-reason");
		}
		List<Found> meant = this.names.inIncident(code)
			.stream()
			.filter((name) -> name.number() == number && name.hash().equals(hash))
			.toList();
		if (meant.isEmpty()) {
			throw new IllegalStep("changed");
		}
		this.names.confirm(meant, reason);
		redirect.addFlashAttribute("notice", "incident.names.confirmed");
		return "redirect:/incidents/" + code + "/names";
	}

}
