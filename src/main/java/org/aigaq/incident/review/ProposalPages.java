package org.aigaq.incident.review;

import java.io.IOException;
import java.security.Principal;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the review: what changes, or what is new, and the steps of a proposal. */
@Controller
@RequestMapping("/incidents/{code}/review")
@PreAuthorize("hasRole('EDITOR')")
class ProposalPages {

	private final ProposedChanges proposals;

	private final IncidentForms incidents;

	private final FieldWords words;

	ProposalPages(ProposedChanges proposals, IncidentForms incidents, FieldWords words) {
		this.proposals = proposals;
		this.incidents = incidents;
		this.words = words;
	}

	@GetMapping
	String show(@PathVariable String code, Principal account, Model model) {
		ReviewedProposal review = this.proposals.review(code, account.getName());
		model.addAttribute("review", review);
		model.addAttribute("fields", this.words);
		if (!review.incident().isPublished()) {
			model.addAttribute("entered", // the layout has a content of its own
					FormContent.changes(Map.of(), FormContent.of(this.incidents.all(code))));
		}
		return "incident/review";
	}

	/** A form of the proposal, to be changed. */
	@GetMapping("/forms/{form:[0-9]{1,18}}")
	void form(@PathVariable String code, @PathVariable long form, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		var shown = this.proposals.shown(code, form);
		request.getRequestDispatcher(shown.path()).forward(shown.toShow(request), response);
	}

	@PostMapping("/forms/{form:[0-9]{1,18}}/remove")
	String remove(@PathVariable String code, @PathVariable long form, HttpServletRequest request, Principal account,
			RedirectAttributes redirect) {
		this.proposals.remove(code, form, account.getName(), request.isUserInRole("REVIEWER"));
		return done(code, "/review", "proposal-form-removed", redirect);
	}

	@PostMapping("/submit")
	String submit(@PathVariable String code, Principal account, RedirectAttributes redirect) {
		this.proposals.submit(code, account.getName());
		return done(code, "/review", "proposal-submitted", redirect);
	}

	@PostMapping("/give-back")
	@PreAuthorize("hasRole('REVIEWER')")
	String giveBack(@PathVariable String code, @RequestParam(defaultValue = "") String comment, Principal account,
			RedirectAttributes redirect) {
		this.proposals.giveBack(code, comment, account.getName());
		return done(code, "/review", "proposal-given-back", redirect);
	}

	@PostMapping("/publish")
	@PreAuthorize("hasRole('REVIEWER')")
	String publish(@PathVariable String code, Principal account, RedirectAttributes redirect) {
		this.proposals.publish(code, account.getName());
		return done(code, "", "proposal-published", redirect);
	}

	@PostMapping("/discard")
	String discard(@PathVariable String code, HttpServletRequest request, Principal account,
			RedirectAttributes redirect) {
		this.proposals.discard(code, account.getName(), request.isUserInRole("REVIEWER"));
		return done(code, "", "proposal-discarded", redirect);
	}

	private static String done(String code, String page, String step, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "incident.notice." + step);
		return "redirect:/incidents/" + code + page;
	}

}
